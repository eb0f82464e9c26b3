import Staffing

/// R2 — Only eligible people move; `stay`, `move` and `avoid` hold; the inactive are left alone.
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
}
