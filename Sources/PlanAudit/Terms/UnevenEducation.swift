import Staffing

/// `balance_education` — Unevenness of people with more education than required.
///
/// Primary college or more, junior bachelor or more; who does not say counts as having no more.
enum UnevenEducation: AuditTerm {
  static let id = TermID.balanceEducation

  static func value(in count: PlanCount) -> Double {
    Unevenness { teacher, stage in
      teacher.education.map { $0.isMore(thanRequiredAt: stage) } ?? false
    }.value(in: count)
  }
}
