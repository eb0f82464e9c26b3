import Staffing

/// `travel` — Minutes of movers, from home where known, else from the present school.
enum Travel: AuditTerm {
  static let id = TermID.travel

  static func value(in count: PlanCount) -> Double {
    count.moves.reduce(0) { $0 + count.facts.way(of: $1.teacher, to: $1.to).minutes }
  }
}
