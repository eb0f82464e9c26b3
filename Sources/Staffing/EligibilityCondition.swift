/// A condition of R2 that a person must meet to be moved; decisions are not among them.
public enum EligibilityCondition: String, CaseIterable, Sendable {
  /// Enough years at the present school.
  case yearsAtSchool = "years_at_school"
  /// The same for deputies and principals.
  case leaderYearsAtSchool = "leader_years_at_school"
  /// Younger than the age limit.
  case ageBelow = "age_below"
  /// Enough years since the last exchange.
  case yearsSinceExchange = "years_since_exchange"
  /// A post whose holders may move.
  case movablePosts = "movable_posts"
  /// Not exempt.
  case exemption
  /// No exchange that still runs.
  case runningExchange = "running_exchange"
}
