public import Staffing

/// Writes a small district down in the order in which a reader wants its facts.
///
/// Everything that is not said has a value that keeps out of the way: schools lie a minute apart
/// without cluster or township, teachers are eligible, the policy is `district-15` without floors.
public struct DistrictBuilder {
  /// The policy; changed through `policy(_:)`.
  public private(set) var policy: ExchangePolicy
  /// The plan takes effect on 1 September of this year.
  public var schoolYear = 2026

  var schools: [School] = []
  var classes: [ClassGroup] = []
  var teachers: [Teacher] = []
  var curriculum = Curriculum.builtIn
  var norms: [WorkloadNorms.Key: Double] = [:]
  var preferences: [Preference] = []
  var decisions: [Decision] = []
  var travel: [TravelEntry] = []
  var recruits: [RecruitGroup] = []
  var approvedPosts: [ApprovedPosts] = []
  var demandOverrides: [DemandOverride] = []
  /// Who taught which class last year.
  public var formerTeachers: [FormerTeacher] = []
  /// What schools have beside people.
  public var facilities: [Facilities] = []
  var shortages: [ShortageRow] = []

  init() {
    policy = ExchangePolicy()
    policy.floors = []
  }

  /// Adds a school.
  ///
  /// Where `coordinates` is not given the school lies one minute north of the one before; say
  /// `coordinates: nil` for a school whose place is unknown.
  public mutating func school(
    _ id: School.ID,
    stages: [Stage] = [.primary],
    location: School.Location = .town,
    standing: School.Standing = .ordinary,
    township: String? = nil,
    cluster: String? = nil,
    parent: School.ID? = nil,
    coordinates: Coordinates? = .unsaid,
    establishment: Int? = 50,
    boarders: Int = 0
  ) {
    let next = Coordinates(longitude: 117, latitude: 34 + 0.0035 * Double(schools.count))
    schools.append(
      School(
        id: id,
        name: "School \(id)",
        stages: stages,
        location: location,
        standing: standing,
        township: township,
        cluster: cluster,
        parent: parent,
        coordinates: coordinates == .unsaid ? next : coordinates,
        establishment: establishment,
        boarders: boarders
      )
    )
  }

  /// Adds the classes of one grade at a school.
  public mutating func classes(
    _ school: School.ID,
    grade: Int = 1,
    _ count: Double = 1,
    students: Int = 40
  ) {
    classes.append(ClassGroup(school: school, grade: grade, classes: count, students: students))
  }

  /// Replaces the curriculum of a grade.
  public mutating func curriculum(grade: Int = 1, _ periods: [Subject: Double]) {
    curriculum = curriculum.replacingGrades(with: Curriculum([grade: periods]))
  }

  /// Sets the norm of a full-time teacher.
  public mutating func norm(_ stage: Stage, _ subject: Subject, _ weeklyPeriods: Double) {
    norms[WorkloadNorms.Key(stage, subject)] = weeklyPeriods
  }

  /// Changes the policy.
  public mutating func policy(_ change: (inout ExchangePolicy) -> Void) {
    change(&policy)
  }

  /// The problem that was written down.
  public func problem() -> StaffingProblem {
    StaffingProblem(
      title: "tiny",
      schoolYear: schoolYear,
      schools: schools,
      classes: classes,
      teachers: teachers,
      curriculum: curriculum,
      norms: WorkloadNorms(overrides: norms),
      preferences: preferences,
      decisions: decisions,
      travel: travel,
      recruits: recruits,
      approvedPosts: approvedPosts,
      formerTeachers: formerTeachers,
      facilities: facilities,
      demandOverrides: demandOverrides,
      shortages: shortages,
      policy: policy
    )
  }
}

extension Coordinates {
  /// Stands for "the next place along the road" in `DistrictBuilder.school`.
  public static let unsaid = Coordinates(longitude: -999, latitude: -999)
}

extension StaffingProblem {
  /// A small problem whose every fact stands in the closure.
  ///
  /// ```swift
  /// let problem = StaffingProblem.tiny {
  ///   $0.school("A")
  ///   $0.classes("A", grade: 1)
  ///   $0.teacher("T1", at: "A")
  /// }
  /// ```
  public static func tiny(_ write: (inout DistrictBuilder) -> Void) -> StaffingProblem {
    var builder = DistrictBuilder()
    write(&builder)
    return builder.problem()
  }
}
