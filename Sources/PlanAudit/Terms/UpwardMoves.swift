import Staffing

/// `upward` — Moves from a priority school to one that is not.
enum UpwardMoves: AuditTerm {
  static let id = TermID.upward

  static func value(in count: PlanCount) -> Double {
    let moves = count.moves.count {
      count.facts.isPriority($0.from) && !count.facts.isPriority($0.to)
    }
    return Double(moves)
  }
}
