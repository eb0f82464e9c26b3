import Staffing

/// `preference` — Movers: 0, 0.5 and 1 for the first three wishes, 1.5 for any other school and for
/// people without wishes.
enum UnmetWishes: AuditTerm {
  static let id = TermID.preference

  static func value(in count: PlanCount) -> Double {
    count.moves.reduce(0) { sum, move in
      switch count.facts.wishRank(of: move.teacher.id, for: move.to) {
      case 1: sum
      case 2: sum + 0.5
      case 3: sum + 1
      default: sum + 1.5
      }
    }
  }
}
