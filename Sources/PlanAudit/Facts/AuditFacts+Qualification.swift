public import Staffing

extension AuditFacts {
  /// How a person is qualified for an offering, or nil where they may not teach it.
  ///
  /// The certificate must cover the stage; then the first that fits of main, open, other subject.
  public func qualification(of teacher: Teacher, for offering: Offering) -> Qualification? {
    guard offering.stage <= teacher.certificate else { return nil }
    if isMain(teacher, offering.stage, offering.subject) { return .main }
    if problem.policy.openSubjects.contains(offering.subject) { return .open }
    return teacher.otherSubjects.contains(offering.subject) ? .other : nil
  }

  /// The stage of a person at a school.
  ///
  /// The highest covered stage with an offering in the main subject, else the highest covered
  /// stage, else nil: the person has no capacity there.
  public func stage(of teacher: Teacher, at school: School.ID) -> Stage? {
    let covered = (schoolsByID[school]?.stages ?? []).filter { $0 <= teacher.certificate }
    let offered = offerings(at: school)
    for stage in covered.sorted(by: >) {
      let hasMain = offered.contains {
        $0.stage == stage && isMain(teacher, $0.stage, $0.subject)
      }
      if hasMain { return stage }
    }
    return covered.max()
  }

  /// Whether a move of the person to the school is one to another stage; nil counts as a stage.
  public func isAnotherStage(_ teacher: Teacher, at school: School.ID) -> Bool {
    stage(of: teacher, at: school) != stage(of: teacher, at: teacher.school)
  }

  /// The main subject alone, whatever the certificate.
  private func isMain(_ teacher: Teacher, _ stage: Stage, _ subject: Subject) -> Bool {
    if teacher.subject == .general && stage == .primary { return true }
    return teacher.subject == subject
  }
}

extension Teacher {
  /// Whether the person is a leader: deputy or principal.
  var isLeader: Bool { post == .deputy || post == .principal }

  /// Whether the person is a backbone teacher: county level or higher.
  var isBackbone: Bool {
    switch backbone {
    case .none, .school: false
    case .county, .city, .province, .national: true
    }
  }

  /// Whether the person holds a senior title or above.
  var isSenior: Bool { title >= .senior }
}
