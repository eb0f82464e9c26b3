import PlanAudit
import Staffing
import Workbooks

extension OfficeBooks {
  /// The table of subjects (学科余缺汇总表), before the exchange and under the plan, in people and in
  /// periods: by stage and subject, then by school.
  func subjects(_ texts: Texts) -> OutputWorkbook {
    let title = texts(.subjectsTitleOfBook, ["title": plan.problem.title])
    let counts = SubjectStaffing.byOffering(plan, facts)
    return OutputWorkbook(
      title: title,
      sheets: [districtSheet(title, counts, texts), schoolSheet(title, counts, texts)]
    )
  }

  private func districtSheet(
    _ title: String,
    _ counts: [Offering: SubjectStaffing],
    _ texts: Texts
  ) -> OutputSheet {
    // Of all schools, so any school stands for them.
    let all: School.ID = ""
    var sums: [Offering: SubjectStaffing] = [:]
    // In order, so that sums of fractions come out the same every time.
    for (offering, count) in counts.sorted(by: { $0.key < $1.key }) {
      let key = Offering(school: all, stage: offering.stage, subject: offering.subject)
      sums[key, default: SubjectStaffing()].add(count)
    }
    var rows: [[OutputCell]] = []
    for stage in Stage.allCases {
      let ofStage = sums.filter { $0.key.stage == stage }
      guard !ofStage.isEmpty else { continue }
      for (offering, count) in ofStage.sorted(by: { $0.key < $1.key }) {
        rows.append(
          [.text(texts.name(of: stage)), .text(texts.name(of: offering.subject))]
            + cells(count, texts)
        )
      }
      rows.append(
        ([.text(texts.name(of: stage)), .text(texts(.sum))]
          + cells(Self.sum(ofStage), texts)).map { $0.marked(.total) }
      )
    }
    return OutputSheet(
      name: texts(.subjectsDistrict),
      title: title,
      notes: [texts(.subjectsNote)],
      columns: [OutputColumn(texts(.bookStage)), OutputColumn(texts(.bookSubject))]
        + columns(texts),
      groups: groups(texts, before: 2),
      rows: rows,
      totals: [
        ([.text(texts(.all)), .text(texts(.sum))] + cells(Self.sum(sums), texts))
          .map { $0.marked(.total) }
      ],
      frozenColumns: 2,
      printing: landscape(texts)
    )
  }

  private func schoolSheet(
    _ title: String,
    _ counts: [Offering: SubjectStaffing],
    _ texts: Texts
  ) -> OutputSheet {
    let rows = counts.sorted { $0.key < $1.key }.map { offering, count in
      [
        .text(names.school(offering.school, texts)), .text(texts.name(of: offering.stage)),
        .text(texts.name(of: offering.subject)),
      ] + cells(count, texts)
    }
    return OutputSheet(
      name: texts(.subjectsSchools),
      title: title,
      notes: [texts(.subjectsNote)],
      columns: [
        OutputColumn(texts(.bookSchool)), OutputColumn(texts(.bookStage)),
        OutputColumn(texts(.bookSubject)),
      ] + columns(texts),
      groups: groups(texts, before: 3),
      rows: rows,
      totals: [
        ([.text(texts(.sum)), .blank, .blank] + cells(Self.sum(counts), texts))
          .map { $0.marked(.total) }
      ],
      frozenColumns: 3,
      printing: landscape(texts)
    )
  }

  private static func sum(_ counts: [Offering: SubjectStaffing]) -> SubjectStaffing {
    counts.sorted { $0.key < $1.key }.reduce(into: SubjectStaffing()) { $0.add($1.value) }
  }

  private func columns(_ texts: Texts) -> [OutputColumn] {
    let people: [Phrase] = [.subjectsPresent, .subjectsGap]
    let periods: [Phrase] = [.subjectsCapacity, .subjectsGap, .subjectsShort]
    return [OutputColumn(texts(.subjectsNeeded))]
      + (people + people + [.subjectsRecruits]).map { OutputColumn(texts($0)) }
      + [OutputColumn(texts(.subjectsRequired))]
      + (periods + periods).map { OutputColumn(texts($0)) }
      + [OutputColumn(texts(.bookRemark), width: .fitting(8...24))]
  }

  private func groups(_ texts: Texts, before: Int) -> [OutputColumnGroup] {
    [
      OutputColumnGroup("", columns: before + 1),
      OutputColumnGroup(texts(.subjectsPeopleBefore), columns: 2),
      OutputColumnGroup(texts(.subjectsPeopleAfter), columns: 3),
      OutputColumnGroup("", columns: 1),
      OutputColumnGroup(texts(.subjectsPeriodsBefore), columns: 3),
      OutputColumnGroup(texts(.subjectsPeriodsAfter), columns: 3),
      OutputColumnGroup("", columns: 1),
    ]
  }

  private func cells(_ count: SubjectStaffing, _ texts: Texts) -> [OutputCell] {
    func gap(_ side: SubjectStaffing.Side) -> OutputCell {
      .signed(Double(side.present) - count.needed)
    }
    func periods(_ side: SubjectStaffing.Side) -> [OutputCell] {
      [
        .decimal(side.capacity, places: 2), .signed(side.capacity - count.required, places: 2),
        OutputCell(.decimal(side.short, places: 2), mark: side.short > 1e-9 ? .warning : .none),
      ]
    }
    let people: [OutputCell] = [
      .decimal(count.needed), .whole(count.before.present), gap(count.before),
      .whole(count.after.present), gap(count.after), .whole(count.after.recruits),
      .decimal(count.required, places: 2),
    ]
    return people + periods(count.before) + periods(count.after) + [.text(remark(count, texts))]
  }

  private func remark(_ count: SubjectStaffing, _ texts: Texts) -> String {
    guard count.before.notOpened > 0 || count.after.notOpened > 0 else { return "" }
    return texts(
      .subjectsNotOpened,
      ["before": "\(count.before.notOpened)", "after": "\(count.after.notOpened)"]
    )
  }
}
