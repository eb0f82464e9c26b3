import PlanAudit
import Staffing

/// A row of the office's own table of subject shortages beside what classes and roster give.
struct ShortageComparison {
  let row: ShortageRow
  /// Full-time people needed by classes and curriculum.
  let needed: Double
  /// People with the main subject at work in the stage.
  let present: Int
  /// Whether the office's row is itself the demand, because the school has no classes.
  let isDemand: Bool

  /// Whether the two say the same, to the half person in which offices count.
  var agrees: Bool {
    (isDemand || abs(row.needed - needed) < 0.5) && abs(row.present - Double(present)) < 0.5
  }

  /// Every row of the office's table, by offering.
  static func all(_ facts: AuditFacts, _ gaps: [SchoolGap]) -> [ShortageComparison] {
    let found = Dictionary(
      gaps.flatMap(\.offerings).map { ($0.offering, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return facts.problem.shortages.map { row in
      ShortageComparison(
        row: row,
        needed: facts.need(row.offering),
        present: found[row.offering]?.active ?? 0,
        isDemand: !facts.hasClasses(row.offering.school)
      )
    }
  }
}
