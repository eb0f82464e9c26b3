import Staffing

/// A person being drawn: the roster row and where it stands on the map.
struct Person {
  var teacher: Teacher
  /// Index of the person's school.
  let site: Int
  /// The stage whose periods the person was appointed for.
  let stage: Stage

  /// Whether the person is a leader: deputy or principal.
  var isLeader: Bool { teacher.post == .deputy || teacher.post == .principal }

  /// Whether the person is a backbone teacher: county level or higher.
  var isBackbone: Bool { teacher.backbone != .none && teacher.backbone != .school }

  /// Months of age on the effective date.
  func age(at effective: Month) -> Int { teacher.birth?.months(until: effective) ?? 0 }

  /// Months at the school on the effective date.
  func stay(at effective: Month) -> Int { teacher.since?.months(until: effective) ?? 0 }
}

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
}

extension Month {
  /// The month so many months before this one.
  func before(_ months: Int) -> Month { after(-months) }

  /// The month so many months after this one.
  func after(_ months: Int) -> Month {
    let index = max(12, index + months)
    return Month(year: index / 12, month: index % 12 + 1) ?? self
  }
}
