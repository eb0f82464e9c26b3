import Staffing

/// `balance_teachers` — Unevenness of active people and recruits.
enum UnevenTeachers: AuditTerm {
  static let id = TermID.balanceTeachers

  static func value(in count: PlanCount) -> Double {
    Unevenness(person: { _, _ in true }, recruit: { _ in true }).value(in: count)
  }
}
