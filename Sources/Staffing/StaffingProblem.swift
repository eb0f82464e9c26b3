/// One district and one year as the scenario states them: facts, policy, decisions.
///
/// Nothing here is derived: demand, loads, eligibility and the rest are worked out by those who
/// need them. Tables are sorted by id, so nothing depends on the order of rows.
public struct StaffingProblem: Sendable {
  /// Title of the scenario.
  public var title: String
  /// The plan takes effect on 1 September of this year.
  public var schoolYear: Int
  /// Schools by id.
  public let schools: [School]
  /// Classes by school and grade.
  public let classes: [ClassGroup]
  /// Teachers by id.
  public let teachers: [Teacher]
  /// The curriculum in force: built-in grades with those of `curriculum.csv` on top.
  public let curriculum: Curriculum
  /// The norms in force.
  public let norms: WorkloadNorms
  /// Wishes by teacher and rank.
  public let preferences: [Preference]
  /// Decisions by teacher.
  public private(set) var decisions: [Decision]
  /// Known travel times by from and to.
  public let travel: [TravelEntry]
  /// New posts by stage and subject.
  public private(set) var recruits: [RecruitGroup]
  /// Approved leaders by school and post.
  public let approvedPosts: [ApprovedPosts]
  /// Who taught which class last year, by class, subject and teacher.
  public let formerTeachers: [FormerTeacher]
  /// What schools have beside people, by school; what stages share comes first.
  public let facilities: [Facilities]
  /// Overridden demand by offering.
  public let demandOverrides: [DemandOverride]
  /// The office's own shortages by offering.
  public let shortages: [ShortageRow]
  /// The policy.
  public var policy: ExchangePolicy
  /// Settings of the search.
  public var settings: SolveSettings

  /// A problem from its tables, which are put in order here.
  ///
  /// Foreign keys must hold: every school, teacher and parent that a row names exists.
  public init(
    title: String = "",
    schoolYear: Int,
    schools: [School],
    classes: [ClassGroup],
    teachers: [Teacher],
    curriculum: Curriculum = .builtIn,
    norms: WorkloadNorms = WorkloadNorms(),
    preferences: [Preference] = [],
    decisions: [Decision] = [],
    travel: [TravelEntry] = [],
    recruits: [RecruitGroup] = [],
    approvedPosts: [ApprovedPosts] = [],
    formerTeachers: [FormerTeacher] = [],
    facilities: [Facilities] = [],
    demandOverrides: [DemandOverride] = [],
    shortages: [ShortageRow] = [],
    policy: ExchangePolicy = ExchangePolicy(),
    settings: SolveSettings = SolveSettings()
  ) {
    self.title = title
    self.schoolYear = schoolYear
    self.schools = schools.sorted { $0.id < $1.id }
    self.classes = classes.sorted { ($0.school, $0.grade) < ($1.school, $1.grade) }
    self.teachers = teachers.sorted { $0.id < $1.id }
    self.curriculum = curriculum
    self.norms = norms
    self.preferences = preferences.sorted {
      ($0.teacher, $0.rank, $0.school) < ($1.teacher, $1.rank, $1.school)
    }
    self.decisions = Self.ordered(decisions)
    self.travel = travel.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    self.recruits = recruits.sorted { ($0.stage, $0.subject) < ($1.stage, $1.subject) }
    self.approvedPosts = approvedPosts.sorted {
      ($0.school, $0.post.rawValue) < ($1.school, $1.post.rawValue)
    }
    self.formerTeachers = formerTeachers.sorted {
      ($0.school, $0.grade, $0.schoolClass, $0.subject, $0.teacher)
        < ($1.school, $1.grade, $1.schoolClass, $1.subject, $1.teacher)
    }
    self.facilities = facilities.sorted {
      ($0.school, $0.stage?.rank ?? -1) < ($1.school, $1.stage?.rank ?? -1)
    }
    self.demandOverrides = demandOverrides.sorted { $0.offering < $1.offering }
    self.shortages = shortages.sorted { $0.offering < $1.offering }
    self.policy = policy
    self.settings = settings
    let known = Set(self.schools.map(\.id))
    precondition(known.count == self.schools.count, "school ids are unique")
    precondition(
      self.teachers.allSatisfy { known.contains($0.school) },
      "every teacher's school exists"
    )
    precondition(
      self.classes.allSatisfy { known.contains($0.school) },
      "every class's school exists"
    )
    precondition(
      Set(self.teachers.map(\.id)).count == self.teachers.count,
      "teacher ids are unique"
    )
  }

  /// The same problem without some of its new posts.
  public func withoutRecruits(_ groups: [RecruitGroup]) -> StaffingProblem {
    var copy = self
    copy.recruits.removeAll(where: groups.contains)
    return copy
  }

  /// The same problem with other decisions.
  public func with(decisions: [Decision]) -> StaffingProblem {
    var copy = self
    copy.decisions = Self.ordered(decisions)
    return copy
  }

  private static func ordered(_ decisions: [Decision]) -> [Decision] {
    decisions.sorted {
      ($0.teacher, $0.kind.rawValue, $0.school?.text ?? "")
        < ($1.teacher, $1.kind.rawValue, $1.school?.text ?? "")
    }
  }

  /// The month the plan takes effect.
  public var effectiveMonth: Month { Month(septemberOf: schoolYear) }
}
