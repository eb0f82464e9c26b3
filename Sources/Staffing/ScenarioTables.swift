/// A teacher's wish for a school (意向).
public struct Preference: Sendable, Hashable {
  /// Who wishes.
  public var teacher: Teacher.ID
  /// The school wished for.
  public var school: School.ID
  /// 1 is the first wish.
  public var rank: Int

  /// A wish from its row.
  public init(teacher: Teacher.ID, school: School.ID, rank: Int) {
    self.teacher = teacher
    self.school = school
    self.rank = rank
  }
}

/// A decision of the office about one teacher (决定).
public struct Decision: Sendable, Hashable {
  /// What was decided.
  public enum Kind: String, CaseIterable, Sendable {
    /// The person stays (留任).
    case stay
    /// The person must move; with a school, to that one (必须交流).
    case move
    /// The person does not go to the school (不去).
    case avoid
    /// The person is eligible whatever the rules say (可交流).
    case allow
  }

  /// About whom.
  public var teacher: Teacher.ID
  /// What.
  public var kind: Kind
  /// Which school, where the decision names one.
  public var school: School.ID?
  /// Why, as the office wrote it.
  public var reason: String

  /// A decision from its row.
  public init(teacher: Teacher.ID, kind: Kind, school: School.ID? = nil, reason: String = "") {
    self.teacher = teacher
    self.kind = kind
    self.school = school
    self.reason = reason
  }
}

/// Travel time between two schools (路程).
public struct TravelEntry: Sendable, Hashable {
  /// From this school.
  public var from: School.ID
  /// To that school.
  public var to: School.ID
  /// Minutes one way; holds in both directions unless both are given.
  public var minutes: Double

  /// An entry from its row.
  public init(from: School.ID, to: School.ID, minutes: Double) {
    self.from = from
    self.to = to
    self.minutes = minutes
  }
}

/// New posts to be placed (新招聘).
public struct RecruitGroup: Sendable, Hashable {
  /// The stage they teach.
  public var stage: Stage
  /// The subject they teach.
  public var subject: Subject
  /// How many.
  public var count: Int

  /// A group from its row.
  public init(stage: Stage, subject: Subject, count: Int) {
    self.stage = stage
    self.subject = subject
    self.count = count
  }
}

/// Approved leaders of a school (领导职数).
public struct ApprovedPosts: Sendable, Hashable {
  /// The school.
  public var school: School.ID
  /// Deputy or principal.
  public var post: Teacher.Post
  /// Approved number.
  public var count: Int

  /// Approved posts from their row.
  public init(school: School.ID, post: Teacher.Post, count: Int) {
    self.school = school
    self.post = post
    self.count = count
  }
}

/// Who taught a subject of a class last year (上年任课).
public struct FormerTeacher: Sendable, Hashable {
  /// The school.
  public var school: School.ID
  /// The grade of the class in the school year of the plan.
  public var grade: Int
  /// The class within the grade, as class tables name it.
  public var schoolClass: String
  /// The subject.
  public var subject: Subject
  /// Who taught it.
  public var teacher: Teacher.ID

  /// A row from its cells.
  public init(
    school: School.ID,
    grade: Int,
    schoolClass: String,
    subject: Subject,
    teacher: Teacher.ID
  ) {
    self.school = school
    self.grade = grade
    self.schoolClass = schoolClass
    self.subject = subject
    self.teacher = teacher
  }
}

/// The office's own weekly periods for one offering (课时需求).
public struct DemandOverride: Sendable, Hashable {
  /// The offering.
  public var offering: Offering
  /// Weekly periods, 0 or more.
  public var weeklyPeriods: Double

  /// An override from its row.
  public init(offering: Offering, weeklyPeriods: Double) {
    self.offering = offering
    self.weeklyPeriods = weeklyPeriods
  }
}

/// A row of the office's own table of subject shortages, in people (学科余缺).
public struct ShortageRow: Sendable, Hashable {
  /// The offering.
  public var offering: Offering
  /// People needed (应配).
  public var needed: Double
  /// People present (实有).
  public var present: Double

  /// A shortage from its row.
  public init(offering: Offering, needed: Double, present: Double) {
    self.offering = offering
    self.needed = needed
    self.present = present
  }
}

/// Options of the search as the scenario gives them.
public struct SolveSettings: Sendable, Hashable {
  /// The gap asked for, compared with each level's `gap`.
  public var gap: Double = 0.005
  /// Seconds from the start of the process to the plan on disk.
  public var timeLimit: Double = 120
  /// Threads to use.
  public var threads: Int = 2
  /// Seed of the search.
  public var seed: UInt64 = 1

  /// The default settings.
  public init() {}
}
