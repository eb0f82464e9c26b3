public import Staffing

extension Audit {
  /// Every figure of a plan folder that differs from what counting gives.
  ///
  /// Numbers agree within 1e-6 · max(1, |v|). The reasons of `assignments.csv` are not compared.
  /// A record that is nil, and the files in `absent`, are not there and nothing is said about them.
  /// The plan's own tables are looked at as well: wrong `qualification` and `itinerant` cells, and
  /// teaching of the status quo that breaks a rule.
  public func discrepancies(
    with stated: PlanTables,
    record: PlanRecord?,
    absent: Set<Discrepancy.File> = []
  ) -> [Discrepancy] {
    let found =
      TableComparison.assignments.discrepancies(
        stated: stated.assignments,
        expected: tables.assignments
      )
      + lineFaults
      + violationsBefore.map(Discrepancy.init(before:))
      + TableComparison.offerings.discrepancies(
        stated: stated.offerings,
        expected: tables.offerings
      )
      + TableComparison.schools.discrepancies(stated: stated.schools, expected: tables.schools)
      + TableComparison.floors.discrepancies(stated: stated.floors, expected: tables.floors)
      + (record.map(discrepancies(in:)) ?? [])
    return found.filter { !absent.contains($0.file) }
  }

  private func discrepancies(in record: PlanRecord) -> [Discrepancy] {
    levelDiscrepancies(in: record) + termDiscrepancies(in: record)
      + TableComparison.recordedFloors.discrepancies(
        stated: record.floors,
        expected: tables.floors
      )
      + compare("schools_opened", record.schoolsOpened, schoolsOpened)
      + compare("schools_fully_opened", record.schoolsFullyOpened, schoolsFullyOpened)
  }

  private func levelDiscrepancies(in record: PlanRecord) -> [Discrepancy] {
    let known = levels + [blended]
    let stated = Set(record.levels.map(\.name))
    let missing = minimisedLevels.filter { !stated.contains($0) }.map {
      Discrepancy(.record, key: "levels \($0)", column: "rows", found: "0", expected: "1")
    }
    return missing
      + record.levels.flatMap { stated -> [Discrepancy] in
        let key = "levels \(stated.name)"
        guard let level = known.first(where: { $0.name == stated.name }) else {
          return [Discrepancy(.record, key: key, column: "name", found: stated.name, expected: "")]
        }
        let countsHeads = stated.name == Level.staffing.rawValue || stated.name == blended.name
        let comparesStatusQuo = knowsRecruitsBefore || !countsHeads
        let isAbove = stated.bound > level.value + 1e-6 * max(1, abs(level.value))
        return [
          figure(key, "value", stated.value, level.value),
          comparesStatusQuo ? figure(key, "status_quo", stated.statusQuo, level.statusQuo) : nil,
          // A lower bound above the value is no bound.
          isAbove ? figure(key, "bound", stated.bound, level.value) : nil,
        ].compactMap { $0 }
      }
  }

  private func termDiscrepancies(in record: PlanRecord) -> [Discrepancy] {
    let stated = Dictionary(grouping: record.terms, by: \.term)
    return terms.flatMap { check -> [Discrepancy] in
      let key = "terms \(check.term.rawValue)"
      let figures = stated[check.term] ?? []
      guard figures.count == 1, let one = figures.first else {
        let rows = "\(figures.count)"
        return [Discrepancy(.record, key: key, column: "rows", found: rows, expected: "1")]
      }
      return [
        figure(key, "value", one.value, check.value),
        figure(key, "weight", one.weight, check.weight),
      ].compactMap { $0 }
    }
  }

  private func compare(
    _ key: String,
    _ stated: PlanRecord.SchoolCount,
    _ counted: PlanRecord.SchoolCount
  ) -> [Discrepancy] {
    [
      figure(key, "before", Double(stated.before), Double(counted.before)),
      figure(key, "after", Double(stated.after), Double(counted.after)),
      figure(key, "of", Double(stated.of), Double(counted.of)),
    ].compactMap { $0 }
  }

  private func figure(
    _ key: String,
    _ column: String,
    _ found: Double,
    _ expected: Double
  ) -> Discrepancy? {
    guard !isClose(found, expected) else { return nil }
    return Discrepancy(
      .record,
      key: key,
      column: column,
      found: Cell.number(found).text,
      expected: Cell.number(expected).text
    )
  }
}

extension Discrepancy {
  /// A violation of the status quo as a fault of `teaching_before.csv`.
  init(before violation: Violation) {
    self.init(
      .teachingBefore,
      key: (violation.people.map(\.description) + violation.offerings.map(\.description))
        .joined(separator: " "),
      column: "\(violation.rule) \(violation.cause.rawValue)",
      found: Cell.number(violation.found).text,
      expected: Cell.number(violation.allowed).text
    )
  }
}
