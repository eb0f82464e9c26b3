import Staffing

extension Person {
  /// Whether the policy's rules make the person eligible, decisions apart.
  func isEligible(under rules: ExchangePolicy.Eligibility, at effective: Month) -> Bool {
    guard isFree(at: effective) else { return false }
    if teacher.isVolunteer { return true }
    let years = isLeader ? rules.leaderYearsAtSchool : rules.yearsAtSchool
    guard Double(stay(at: effective)) >= years * 12 else { return false }
    guard Double(age(at: effective)) < ageLimit(rules) * 12 else { return false }
    guard let last = teacher.lastExchange else { return true }
    return Double(last.months(until: effective)) >= rules.yearsSinceExchange * 12
  }

  /// Whether nothing but years and age could keep the person from being moved.
  func isFree(at effective: Month) -> Bool {
    guard teacher.status == .active, teacher.exempt == nil else { return false }
    return teacher.exchangeUntil.map { $0 <= effective } ?? true
  }

  /// The age in years from which the person is not eligible.
  func ageLimit(_ rules: ExchangePolicy.Eligibility) -> Double {
    guard let limits = rules.ageBelow else { return .infinity }
    return teacher.sex == .female ? limits.female : limits.male
  }

  /// Changes dates as little as makes the person eligible, given that nothing else forbids it.
  mutating func makeEligible(
    under rules: ExchangePolicy.Eligibility,
    at effective: Month,
    _ chance: inout Chance
  ) {
    let years = isLeader ? rules.leaderYearsAtSchool : rules.yearsAtSchool
    let stay = max(stay(at: effective), 12 * (Int(years) + chance.below(4)))
    let limit = Int(min(100, ageLimit(rules))) * 12
    var age = min(age(at: effective), limit - 1 - chance.below(48))
    // Nobody taught before the age of 22.
    age = min(limit - 1, max(age, stay + 22 * 12 + chance.below(12)))
    teacher.birth = effective.before(age)
    teacher.since = effective.before(min(stay, age - 22 * 12))
    teacher.lastExchange = nil
    teacher.weeklyPeriods = nil
  }
}
