import LinearModel
import Staffing

/// R1 — Every active teacher works at exactly one school: `Σₖ x[t,k] = 1`.
///
/// Staying is what is left, `x[t,h(t)] = 1 − Σ x[t,k]` over the other schools, so the row is
/// `0 ≤ Σ x[t,k] ≤ 1`; those who must move (R2) have 1 on its left.
/// People on leave or seconded have no moves; recruits are placed by R14.
enum OneSchool: ModelRule {
  static let id = RuleID.oneSchool

  /// Adds the row of one teacher who has moves to choose from.
  static func addRow(
    over moves: [LinearExpression.Term],
    of candidate: Candidate,
    to model: inout LinearModel
  ) {
    let mustMove = WhoMayMove.leastMoves(of: candidate) > 0
    model.addRow(
      moves,
      lower: WhoMayMove.leastMoves(of: candidate),
      upper: 1,
      label: "\(mustMove ? WhoMayMove.id : id)"
    )
  }
}
