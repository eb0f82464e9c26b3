import Staffing

extension DistrictFacts {
  /// The stage a person works in at a school, or nil when the certificate covers none there.
  func stage(certificate: Stage, subject: Subject, at school: Int) -> Stage? {
    let covered = problem.schools[school].stages.filter { Self.covers(certificate, $0) }
    let main = covered.last { stage in
      offeringsOfSchool[school].contains { position in
        let offering = offerings[position].offering
        return offering.stage == stage
          && Self.isMain(subject, for: offering.subject, at: stage)
      }
    }
    return main ?? covered.last
  }

  /// Full load in weekly periods at a school: given, or the norm times the share of the post.
  func fullLoad(of teacher: Teacher, at school: Int) -> Double {
    guard
      let stage = stage(
        certificate: teacher.certificate,
        subject: teacher.subject,
        at: school
      )
    else { return 0 }
    let periods =
      teacher.weeklyPeriods
      ?? problem.norms.weeklyPeriods(stage, teacher.subject) * Self.loadShare(of: teacher.post)
    return Self.downToHalves(periods)
  }

  /// Most weekly periods a person may teach at a school.
  func capacity(of teacher: Teacher, at school: Int) -> Double {
    Self.downToHalves(problem.policy.overload * fullLoad(of: teacher, at: school))
  }

  /// How a person is qualified for an offering, or nil when they may not teach it.
  func qualification(
    certificate: Stage,
    subject: Subject,
    others: Set<Subject>,
    for offering: Offering
  ) -> Qualification? {
    guard Self.covers(certificate, offering.stage) else { return nil }
    if Self.isMain(subject, for: offering.subject, at: offering.stage) { return .main }
    if problem.policy.openSubjects.contains(offering.subject) { return .open }
    return others.contains(offering.subject) ? .other : nil
  }

  /// Whether two schools lie in the same township; a blank one equals none.
  func sameTownship(_ one: Int, _ other: Int) -> Bool {
    let township = problem.schools[one].township
    return township != nil && township == problem.schools[other].township
  }

  /// Whether a certificate covers a stage: itself and every lower one; kindergarten only itself.
  static func covers(_ certificate: Stage, _ stage: Stage) -> Bool {
    stage <= certificate
  }

  /// Whether a main subject counts as main for a subject of a stage.
  static func isMain(_ main: Subject, for subject: Subject, at stage: Stage) -> Bool {
    main == subject || (main == .general && stage == .primary)
  }

  /// Rounds down to half periods after adding 1e-9.
  static func downToHalves(_ periods: Double) -> Double {
    ((periods + 1e-9) * 2).rounded(.down) / 2
  }

  /// The share of the norm that a post leaves for teaching.
  static func loadShare(of post: Teacher.Post) -> Double {
    switch post {
    case .teacher: 1
    case .middle: 0.6
    case .deputy: 0.4
    case .principal: 0.25
    }
  }
}
