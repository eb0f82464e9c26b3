import Staffing

extension DistrictFacts {
  /// Whether a person may be moved at all (R2), decisions `stay` and `avoid` aside.
  func isEligible(_ position: Int) -> Bool {
    let teacher = problem.teachers[position]
    guard teacher.status == .active else { return false }
    let decided = decisions[position]
    if decided.isAllowed || decided.moves { return true }
    let rules = problem.policy.eligibility
    let now = problem.effectiveMonth
    guard teacher.exempt == nil, rules.movablePosts.contains(teacher.post) else { return false }
    if let until = teacher.exchangeUntil, until > now { return false }
    if teacher.isVolunteer { return true }
    guard let since = teacher.since, let birth = teacher.birth else { return false }
    let isLeader = teacher.post == .deputy || teacher.post == .principal
    let years = isLeader ? rules.leaderYearsAtSchool : rules.yearsAtSchool
    guard Double(since.months(until: now)) >= years * 12 - 1e-9 else { return false }
    if let limits = rules.ageBelow {
      let limit: Double
      switch teacher.sex {
      case .male: limit = limits.male
      case .female: limit = limits.female
      case nil: limit = max(limits.male, limits.female)
      }
      guard Double(birth.months(until: now)) < limit * 12 - 1e-9 else { return false }
    }
    if let last = teacher.lastExchange {
      guard Double(last.months(until: now)) >= rules.yearsSinceExchange * 12 - 1e-9 else {
        return false
      }
    }
    return true
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
