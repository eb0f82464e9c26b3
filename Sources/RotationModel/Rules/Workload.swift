import LinearModel
import Staffing

/// R11 — Nobody teaches more than their capacity: `Σₒ y[t,k,o] ≤ capacity[t,k] · x[t,k]`.
///
/// People with the same reach at a school are one pool, whose capacities add up: the split among
/// them is always possible. Recruits' norms (R14) count the same way. It does not cover which
/// periods they are (R13), nor how many of them lie at other schools (R12).
enum Workload: ModelRule {
  static let id = RuleID.workload

  /// Adds the row of a pool over all periods that it teaches.
  static func addRow(
    over periods: [LinearExpression.Term],
    of pool: TeachingBlock.Pool,
    to model: inout LinearModel
  ) {
    model.addRow(
      periods + pool.perMove.map { LinearExpression.Term($0.variable, -$0.capacity) },
      upper: pool.capacity,
      label: "\(id)"
    )
  }
}
