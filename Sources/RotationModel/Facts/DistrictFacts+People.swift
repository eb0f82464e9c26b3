import Staffing

extension DistrictFacts {
  /// Whether a person may be moved at all (R2), decisions `stay` and `avoid` aside.
  func isEligible(_ position: Int) -> Bool {
    guard problem.teachers[position].status == .active else { return false }
    let decided = decisions[position]
    return decided.isAllowed || decided.moves || failedConditions(of: position).isEmpty
  }

  /// The conditions of R2 that a person does not meet, whatever was decided.
  func failedConditions(of position: Int) -> [EligibilityCondition] {
    let teacher = problem.teachers[position]
    let rules = problem.policy.eligibility
    let now = problem.effectiveMonth
    var failed: [EligibilityCondition] = []
    if teacher.exempt != nil { failed.append(.exemption) }
    if !rules.movablePosts.contains(teacher.post) { failed.append(.movablePosts) }
    if let until = teacher.exchangeUntil, until > now { failed.append(.runningExchange) }
    if teacher.isVolunteer { return failed }
    let isLeader = teacher.post == .deputy || teacher.post == .principal
    let years = isLeader ? rules.leaderYearsAtSchool : rules.yearsAtSchool
    let served = teacher.since.map { Double($0.months(until: now)) } ?? -.infinity
    if served < years * 12 - 1e-9 {
      failed.append(isLeader ? .leaderYearsAtSchool : .yearsAtSchool)
    }
    if !isBelowAgeLimit(teacher) { failed.append(.ageBelow) }
    if let last = teacher.lastExchange,
      Double(last.months(until: now)) < rules.yearsSinceExchange * 12 - 1e-9
    {
      failed.append(.yearsSinceExchange)
    }
    return failed
  }

  /// Whether a person is below the age limit; never where the birth is unknown.
  private func isBelowAgeLimit(_ teacher: Teacher) -> Bool {
    guard let birth = teacher.birth else { return false }
    guard let limits = problem.policy.eligibility.ageBelow else { return true }
    let limit: Double
    switch teacher.sex {
    case .male: limit = limits.male
    case .female: limit = limits.female
    case nil: limit = max(limits.male, limits.female)
    }
    return Double(birth.months(until: problem.effectiveMonth)) < limit * 12 - 1e-9
  }

  /// Whether a person counts as a backbone teacher: county level or higher.
  func isBackbone(_ position: Int) -> Bool {
    switch problem.teachers[position].backbone {
    case .none, .school: false
    case .county, .city, .province, .national: true
    }
  }

  /// Whether a person holds a senior title or above.
  func isSenior(_ position: Int) -> Bool {
    problem.teachers[position].title >= .senior
  }

  /// Whether a person's post counts as administrator.
  func isAdministrator(_ position: Int) -> Bool {
    problem.policy.administrators.contains(problem.teachers[position].post)
  }

  /// The stage a teacher works in at a school, or nil.
  func stage(of position: Int, at school: Int) -> Stage? {
    let teacher = problem.teachers[position]
    return stage(certificate: teacher.certificate, subject: teacher.subject, at: school)
  }
}
