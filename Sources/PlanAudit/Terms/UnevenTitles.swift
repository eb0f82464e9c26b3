import Staffing

/// `balance_titles` — Unevenness of people with the title first or higher.
enum UnevenTitles: AuditTerm {
  static let id = TermID.balanceTitles

  static func value(in count: PlanCount) -> Double {
    Unevenness { teacher, _ in teacher.title >= .first }.value(in: count)
  }
}
