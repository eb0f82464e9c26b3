public import Staffing

extension PlanAudit {
  /// Figures of class tables in `plan.json` (`class_tables`) that differ from what counting gives.
  ///
  /// `lines` are the tables, without a fault; `audit` is that of the plan. How many different classes
  /// and subjects people have is the planner's own measure and not compared.
  public func faults(
    ofClassTables stated: [ClassTableFigures],
    lines: [ClassLine],
    in plan: Plan,
    _ audit: Audit
  ) -> [Discrepancy] {
    let costs = costs(ofClasses: lines, in: plan)
    let rows = Dictionary(grouping: lines, by: \.school)
    var uncovered: [School.ID: Double] = [:]
    for row in audit.tables.offerings {
      uncovered[row.offering.school, default: 0] += row.uncovered
    }
    let once = Dictionary(grouping: stated, by: \.school)
    let missing = Set(rows.keys).symmetricDifference(once.keys).sorted().map { school in
      fault(school, "rows", Double(once[school]?.count ?? 0), rows[school] == nil ? 0 : 1)
    }
    return missing
      + stated.flatMap { figures -> [Discrepancy] in
        guard let own = rows[figures.school], let cost = costs[figures.school] else { return [] }
        let open = own.filter { $0.instructor == nil }
        let pairs: [(String, Double, Double)] = [
          ("blocks", Double(figures.blocks), Double(own.count)),
          ("untaught_blocks", Double(figures.openBlocks), Double(open.count)),
          ("untaught_periods", figures.openPeriods, open.reduce(0) { $0 + $1.weeklyPeriods }),
          ("uncovered_periods", figures.uncoveredPeriods, uncovered[figures.school] ?? 0),
          ("untaught", figures.untaughtCost, cost.untaught),
          ("changed", figures.changedPeriods, cost.changed),
          // A lower bound above the value is no bound.
          ("untaught_bound", max(figures.untaughtBound, cost.untaught), cost.untaught),
          ("changed_bound", max(figures.changedBound, cost.changed), cost.changed),
        ]
        return pairs.filter { abs($0.1 - $0.2) > 1e-6 * max(1, abs($0.2)) }
          .map { fault(figures.school, $0.0, $0.1, $0.2) }
      }
  }

  private func fault(
    _ school: School.ID,
    _ column: String,
    _ found: Double,
    _ expected: Double
  ) -> Discrepancy {
    Discrepancy(
      .record,
      key: "class_tables \(school)",
      column: column,
      found: "\(found)",
      expected: "\(expected)"
    )
  }
}
