public import Staffing

extension DistrictBuilder {
  /// Adds a teacher, who is eligible unless something said here prevents it.
  public mutating func teacher(
    _ id: Teacher.ID,
    at school: School.ID,
    _ subject: Subject = .chinese,
    others: [Subject] = [],
    certificate: Stage = .primary,
    post: Teacher.Post = .teacher,
    backbone: Teacher.BackboneLevel = .none,
    title: Teacher.Title = .none,
    education: Teacher.Education? = nil,
    weeklyPeriods: Double? = nil,
    sex: Teacher.Sex? = .male,
    birth: Month? = Month(year: 1990, month: 1),
    since: Month? = Month(year: 2015, month: 9),
    status: Teacher.Status = .active,
    exempt: String? = nil,
    volunteer: Bool = false,
    lastExchange: Month? = nil,
    exchangeUntil: Month? = nil,
    home: Coordinates? = nil
  ) {
    teachers.append(
      Teacher(
        id: id,
        name: "Name \(id)",
        sex: sex,
        birth: birth,
        school: school,
        since: since,
        certificate: certificate,
        subject: subject,
        otherSubjects: others,
        title: title,
        education: education,
        backbone: backbone,
        post: post,
        weeklyPeriods: weeklyPeriods,
        status: status,
        exempt: exempt,
        isVolunteer: volunteer,
        lastExchange: lastExchange,
        exchangeUntil: exchangeUntil,
        home: home
      )
    )
  }

  /// Adds `count` teachers alike, named `PREFIX1`, `PREFIX2`, ….
  public mutating func teachers(
    _ count: Int,
    prefix: String,
    at school: School.ID,
    _ subject: Subject = .chinese,
    certificate: Stage = .primary
  ) {
    guard count > 0 else { return }
    for number in 1...count {
      teacher(Teacher.ID("\(prefix)\(number)"), at: school, subject, certificate: certificate)
    }
  }

  /// Adds a wish.
  public mutating func preference(_ teacher: Teacher.ID, _ school: School.ID, rank: Int = 1) {
    preferences.append(Preference(teacher: teacher, school: school, rank: rank))
  }

  /// Adds a decision.
  public mutating func decision(
    _ teacher: Teacher.ID,
    _ kind: Decision.Kind,
    _ school: School.ID? = nil
  ) {
    decisions.append(Decision(teacher: teacher, kind: kind, school: school, reason: "decided"))
  }

  /// Adds a travel time.
  public mutating func travel(_ from: School.ID, _ to: School.ID, minutes: Double) {
    travel.append(TravelEntry(from: from, to: to, minutes: minutes))
  }

  /// Adds recruits to be placed.
  public mutating func recruits(_ count: Int, _ stage: Stage, _ subject: Subject) {
    recruits.append(RecruitGroup(stage: stage, subject: subject, count: count))
  }

  /// Sets an approved number of leaders.
  public mutating func approved(_ school: School.ID, _ post: Teacher.Post, _ count: Int) {
    approvedPosts.append(ApprovedPosts(school: school, post: post, count: count))
  }

  /// Overrides the demand of an offering.
  public mutating func demand(
    _ school: School.ID,
    _ stage: Stage,
    _ subject: Subject,
    _ weeklyPeriods: Double
  ) {
    demandOverrides.append(
      DemandOverride(
        offering: Offering(school: school, stage: stage, subject: subject),
        weeklyPeriods: weeklyPeriods
      )
    )
  }

  /// Adds a row of the office's own table of shortages.
  public mutating func shortage(
    _ school: School.ID,
    _ stage: Stage,
    _ subject: Subject,
    needed: Double,
    present: Double = 0
  ) {
    shortages.append(
      ShortageRow(
        offering: Offering(school: school, stage: stage, subject: subject),
        needed: needed,
        present: present
      )
    )
  }
}
