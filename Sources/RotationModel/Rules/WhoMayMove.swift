import LinearModel
import Staffing

/// R2 — Only eligible people move; `stay`, `move` and `avoid` hold; the inactive are left alone.
///
/// `x[t,k] = 0` for those not eligible, told to stay, told to avoid `k`, or told to move elsewhere;
/// `Σ x[t,k] = 1` over `k ≠ h(t)` for those told to move. It does not cover whether the person is
/// of use at the school (R3) or how far it is (R4).
struct WhoMayMove: DestinationRule {
  static let id = RuleID.whoMayMove

  static func permits(_ teacher: Int, to school: Int, _ facts: DistrictFacts) -> Bool {
    let decided = facts.decisions[teacher]
    if decided.stays || decided.avoided.contains(school) { return false }
    if let destination = decided.destination, destination != school { return false }
    return facts.isEligible(teacher)
  }

  /// Whether the person may also stay: everybody but those told to move.
  static func permitsStaying(_ teacher: Int, _ facts: DistrictFacts) -> Bool {
    !facts.decisions[teacher].moves
  }

  /// The fewest moves of a teacher: 1 for those told to move, else 0.
  static func leastMoves(of candidate: Candidate) -> Double {
    candidate.mayStay ? 0 : 1
  }

  /// Adds a row that nothing can keep, for somebody told to move with nowhere to go: no plan
  /// exists, and every solver shall see it.
  static func addImpossibleMove(to model: inout LinearModel) {
    model.addRow(EmptyCollection<LinearExpression.Term>(), lower: 1, label: "\(id)")
  }
}
