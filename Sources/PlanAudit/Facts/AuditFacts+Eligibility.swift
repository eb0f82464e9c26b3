public import Staffing

extension AuditFacts {
  /// Why somebody is not eligible to be moved.
  public enum Ineligibility: String, CaseIterable, Sendable {
    /// On leave or seconded.
    case notActive = "not_active"
    /// Exempt for a reason of their own.
    case exempt
    /// The post does not move.
    case post
    /// An exchange is still running.
    case runningExchange = "running_exchange"
    /// Too few years at the school, or unknown.
    case yearsAtSchool = "years_at_school"
    /// At or above the age limit, or unknown.
    case age
    /// Too few years since the last exchange.
    case lastExchange = "last_exchange"
  }

  /// Whether a person is eligible, decisions included.
  public func isEligible(_ teacher: Teacher) -> Bool { ineligibility(of: teacher) == nil }

  /// Why a person is not eligible, or nil for the eligible.
  ///
  /// `move` and `allow` make every active person eligible. Volunteers waive years at the school,
  /// age and years since the last exchange. Years are compared in whole months.
  public func ineligibility(of teacher: Teacher) -> Ineligibility? {
    guard teacher.status == .active else { return .notActive }
    if decisions(on: teacher.id).contains(where: { $0.kind == .move || $0.kind == .allow }) {
      return nil
    }
    if teacher.exempt != nil { return .exempt }
    if !problem.policy.eligibility.movablePosts.contains(teacher.post) { return .post }
    if hasRunningExchange(teacher) { return .runningExchange }
    if teacher.isVolunteer { return nil }
    if !hasYearsAtSchool(teacher) { return .yearsAtSchool }
    if !isBelowAgeLimit(teacher) { return .age }
    return hasYearsSinceExchange(teacher) ? nil : .lastExchange
  }

  /// Decisions about a person.
  public func decisions(on teacher: Teacher.ID) -> [Decision] {
    decisionsByTeacher[teacher] ?? []
  }

  /// Whether an exchange of the person lasts beyond the effective date.
  public func hasRunningExchange(_ teacher: Teacher) -> Bool {
    guard let end = teacher.exchangeUntil else { return false }
    return end > problem.effectiveMonth
  }

  private func hasYearsAtSchool(_ teacher: Teacher) -> Bool {
    guard let since = teacher.since else { return false }
    let rules = problem.policy.eligibility
    let years = teacher.isLeader ? rules.leaderYearsAtSchool : rules.yearsAtSchool
    return completed(years, since: since)
  }

  private func hasYearsSinceExchange(_ teacher: Teacher) -> Bool {
    guard let last = teacher.lastExchange else { return true }
    return completed(problem.policy.eligibility.yearsSinceExchange, since: last)
  }

  private func isBelowAgeLimit(_ teacher: Teacher) -> Bool {
    guard let birth = teacher.birth else { return false }
    guard let limits = problem.policy.eligibility.ageBelow else { return true }
    let limit =
      switch teacher.sex {
      case .male: limits.male
      case .female: limits.female
      case nil: max(limits.male, limits.female)
      }
    return !completed(limit, since: birth)
  }

  /// Whether the years are completed on the effective date, in whole months.
  private func completed(_ years: Double, since month: Month) -> Bool {
    Double(month.months(until: problem.effectiveMonth)) >= years * 12 - 1e-9
  }
}
