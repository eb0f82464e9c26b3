import Staffing

/// `moves` — People moved.
enum MovedPeople: AuditTerm {
  static let id = TermID.moves

  static func value(in count: PlanCount) -> Double { Double(count.moves.count) }
}
