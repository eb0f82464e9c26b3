import PlanAudit
import Staffing
import Workbooks

extension OfficeBooks {
  /// The ratio table (交流比例核算表): the policy's floors, then every school by category.
  func ratios(_ texts: Texts) -> OutputWorkbook {
    let title = texts(.ratiosTitle, ["title": plan.problem.title])
    return OutputWorkbook(
      title: title,
      sheets: [floorSheet(title, texts), ratioSheet(title, texts)]
    )
  }

  private func floorSheet(_ title: String, _ texts: Texts) -> OutputSheet {
    // The audit counts the populations in this order.
    let populations = facts.floorPopulations()
    let rows = zip(plan.audit.tables.floors, populations).map { row, population in
      floorRow(row, population, texts)
    }
    return OutputSheet(
      name: texts(.ratiosFloors),
      title: title,
      notes: [texts(.ratiosFloorNote)],
      columns: [
        OutputColumn(texts(.floorName)), OutputColumn(texts(.bookSchool)),
        OutputColumn(texts(.floorPopulation)), OutputColumn(texts(.ratioEligible)),
        OutputColumn(texts(.floorBase)), OutputColumn(texts(.floorShare)),
        OutputColumn(texts(.floorRequired)), OutputColumn(texts(.floorMoved)),
        OutputColumn(texts(.ratioReached)), OutputColumn(texts(.floorMet)),
      ],
      rows: rows,
      printing: landscape(texts)
    )
  }

  private func floorRow(
    _ row: PlanTables.FloorRow,
    _ population: FloorPopulation,
    _ texts: Texts
  ) -> [OutputCell] {
    let met: Phrase =
      switch row.state {
      case .met: .floorMetYes
      case .notMet: .floorMetNo
      case .void: .floorMetVoid
      }
    return [
      .text(texts.floorTitle(population.floor.name, population.floor)),
      .text(population.school.map { names.school($0, texts) } ?? texts(.all)),
      .whole(row.population), .whole(population.eligible), .whole(row.base),
      .percent(row.share, places: 1), .whole(row.required), .whole(row.moved),
      .percent(row.base > 0 ? Double(row.moved) / Double(row.base) : nil, places: 1),
      OutputCell(.text(texts(met)), mark: row.state == .notMet ? .fault : .none),
    ]
  }

  private func ratioSheet(_ title: String, _ texts: Texts) -> OutputSheet {
    let counts = CategoryCounts.bySchool(plan, facts)
    let schools = plan.problem.schools
    let total = counts.values.reduce(into: CategoryCounts()) { $0.add($1) }
    let categories: [Phrase] = [.ratioTeachers, .ratioBackbone, .ratioLeaders]
    let perCategory = [
      Phrase.ratioPresent, .ratioEligible, .ratioMoved, .ratioOfPresent,
      .ratioOfEligible,
    ]
    return OutputSheet(
      name: texts(.ratiosSchools),
      title: title,
      notes: [texts(.ratiosSchoolNote)],
      columns: [
        OutputColumn(texts(.bookSchool)), OutputColumn(texts(.bookTownship)),
        OutputColumn(texts(.certificateLocation)),
      ] + categories.flatMap { _ in perCategory.map { OutputColumn(texts($0)) } },
      groups: [OutputColumnGroup("", columns: 3)]
        + categories.map { OutputColumnGroup(texts($0), columns: perCategory.count) },
      rows: schools.map { school in
        [
          .text(names.school(school.id, texts)), .text(school.township ?? ""),
          .text(texts.name(of: school.location)),
        ] + Self.cells(counts[school.id] ?? CategoryCounts())
      },
      totals: [
        ([.text(texts(.sum)), .blank, .blank] + Self.cells(total)).map { $0.marked(.total) }
      ],
      frozenColumns: 1,
      printing: landscape(texts)
    )
  }

  private static func cells(_ counts: CategoryCounts) -> [OutputCell] {
    [counts.teachers, counts.backbone, counts.administrators].flatMap { count in
      [
        .whole(count.present), .whole(count.eligible), .whole(count.moved),
        .percent(count.share(of: count.present)), .percent(count.share(of: count.eligible)),
      ] as [OutputCell]
    }
  }
}
