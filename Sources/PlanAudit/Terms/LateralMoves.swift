import Staffing

/// `lateral` — Moves between schools of the same location and standing.
enum LateralMoves: AuditTerm {
  static let id = TermID.lateral

  static func value(in count: PlanCount) -> Double {
    let moves = count.moves.count { move in
      guard let from = count.facts.school(move.from), let to = count.facts.school(move.to) else {
        return false
      }
      return from.location == to.location && from.standing == to.standing
    }
    return Double(moves)
  }
}
