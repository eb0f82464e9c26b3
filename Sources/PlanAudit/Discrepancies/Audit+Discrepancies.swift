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
    levelDiscrepancies(in: record) + statusDiscrepancies(in: record)
      + termDiscrepancies(in: record)
      + TableComparison.recordedFloors.discrepancies(
        stated: record.floors,
        expected: tables.floors
      )
      + compare("schools_opened", record.schoolsOpened, schoolsOpened)
      + compare("schools_fully_opened", record.schoolsFullyOpened, schoolsFullyOpened)
  }

  private func levelDiscrepancies(in record: PlanRecord) -> [Discrepancy] {
    let known = levels + [blended]
    let stated = Dictionary(grouping: record.levels, by: \.name).mapValues(\.count)
    let names = minimisedLevels + stated.keys.filter { !minimisedLevels.contains($0) }.sorted()
    let miscounted = names.compactMap { name -> Discrepancy? in
      let count = stated[name] ?? 0
      guard count != 1 else { return nil }
      return Discrepancy(
        .record,
        key: "levels \(name)",
        column: "rows",
        found: "\(count)",
        expected: "1"
      )
    }
    return miscounted
      + record.levels.flatMap { stated -> [Discrepancy] in
        let key = "levels \(stated.name)"
        guard let level = known.first(where: { $0.name == stated.name }) else {
          return [Discrepancy(.record, key: key, column: "name", found: stated.name, expected: "")]
        }
        let isAbove = stated.bound > level.value + 1e-6 * max(1, abs(level.value))
        return [
          figure(key, "value", stated.value, level.value),
          statusQuoDiscrepancy(key, stated, level),
          // A lower bound above the value is no bound.
          isAbove ? figure(key, "bound", stated.bound, level.value) : nil,
        ].compactMap { $0 }
      }
  }

  /// A plan that is called optimal with a level beyond the gap that its options asked for.
  ///
  /// Of a plan whose options do not say the gap as a number nothing is known.
  private func statusDiscrepancies(in record: PlanRecord) -> [Discrepancy] {
    guard record.status == .optimal, let gap = record.options["gap"].flatMap(Double.init) else {
      return []
    }
    let isOptimal = record.levels.indices.allSatisfy { level in
      record.levels[level].isClosed(
        within: gap,
        caps: record.levels.prefix(level).map(\.value)
      )
    }
    guard !isOptimal else { return [] }
    return [
      Discrepancy(
        .record,
        key: "status",
        column: "status",
        found: record.status.rawValue,
        expected: PlanRecord.Status.feasible.rawValue
      )
    ]
  }

  /// A wrong status quo; where recruits could not be traced, one beyond what they can add.
  private func statusQuoDiscrepancy(
    _ key: String,
    _ stated: PlanRecord.LevelFigures,
    _ counted: LevelCheck
  ) -> Discrepancy? {
    guard let more = mostUntracedAdd[stated.name] else {
      return figure(key, "status_quo", stated.statusQuo, counted.statusQuo)
    }
    let possible = counted.statusQuo...(counted.statusQuo + more)
    let nearest = min(max(stated.statusQuo, possible.lowerBound), possible.upperBound)
    return figure(key, "status_quo", stated.statusQuo, nearest)
  }

  /// Every figure that follows from others of a record and is not what follows.
  public func discrepancies(
    with derived: [DerivedFigure],
    record: PlanRecord
  ) -> [Discrepancy] {
    derived.compactMap { stated in
      let expected: Double?
      let list: String
      switch stated.kind {
      case .absoluteGap, .gap, .achieved:
        guard let level = record.levels.first(where: { $0.name == stated.name }) else { return nil }
        list = "levels"
        expected =
          switch stated.kind {
          case .absoluteGap: level.absoluteGap
          case .gap: level.gap
          default: level.achieved
          }
      case .base, .share:
        guard let floor = tables.floors.first(where: { $0.name == stated.name }) else { return nil }
        list = "floors"
        expected = stated.kind == .base ? Double(floor.base) : floor.share
      }
      let agrees =
        if let value = stated.value, let expected { isClose(value, expected) } else {
          stated.value == nil && expected == nil
        }
      return agrees
        ? nil
        : Discrepancy(
          .record,
          key: "\(list) \(stated.name)",
          column: stated.kind.rawValue,
          found: stated.value.map { Cell.number($0).text } ?? "null",
          expected: expected.map { Cell.number($0).text } ?? "null"
        )
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
