/// Who teaches a line of a teaching table: a teacher or a recruit.
public enum Instructor: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A teacher of the roster.
  case teacher(Teacher.ID)
  /// The n-th recruit (from 1) of a stage and subject.
  case recruit(stage: Stage, subject: Subject, number: Int)

  /// The teacher's id, or `recruit:STAGE:SUBJECT:N`.
  public var description: String {
    switch self {
    case .teacher(let id): id.text
    case .recruit(let stage, let subject, let number):
      "recruit:\(stage.rawValue):\(subject):\(number)"
    }
  }

  /// Reads what `description` writes.
  public init(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 4, parts[0] == "recruit", let stage = Stage(rawValue: String(parts[1])),
      let number = Int(parts[3])
    {
      self = .recruit(stage: stage, subject: Subject(String(parts[2])), number: number)
    } else {
      self = .teacher(Teacher.ID(text))
    }
  }

  /// Teachers by id, then recruits by stage, subject and number.
  public static func < (first: Self, second: Self) -> Bool {
    switch (first, second) {
    case (.teacher(let one), .teacher(let other)): one < other
    case (.teacher, .recruit): true
    case (.recruit, .teacher): false
    case (
      .recruit(let stage, let subject, let number), .recruit(let stage2, let subject2, let number2)
    ):
      (stage, subject, number) < (stage2, subject2, number2)
    }
  }
}

/// A teacher at a school.
public struct Assignment: Hashable, Sendable {
  /// Who.
  public var teacher: Teacher.ID
  /// Where in the new school year.
  public var school: School.ID

  /// An assignment.
  public init(teacher: Teacher.ID, school: School.ID) {
    self.teacher = teacher
    self.school = school
  }
}

/// Weekly periods that one person teaches in one offering.
public struct TeachingLine: Hashable, Sendable {
  /// Who teaches.
  public var instructor: Instructor
  /// What is taught and where.
  public var offering: Offering
  /// Weekly periods, more than 0.
  public var weeklyPeriods: Double
  /// How the person is qualified.
  public var qualification: Qualification
  /// Whether the periods are taught away from the person's own school.
  public var isItinerant: Bool

  /// A line of a teaching table.
  public init(
    instructor: Instructor,
    offering: Offering,
    weeklyPeriods: Double,
    qualification: Qualification,
    isItinerant: Bool
  ) {
    self.instructor = instructor
    self.offering = offering
    self.weeklyPeriods = weeklyPeriods
    self.qualification = qualification
    self.isItinerant = isItinerant
  }
}

/// Recruits of one stage and subject placed at one school.
public struct RecruitPlacement: Hashable, Sendable {
  /// The stage.
  public var stage: Stage
  /// The subject.
  public var subject: Subject
  /// The school.
  public var school: School.ID
  /// How many, 1 or more.
  public var count: Int

  /// A placement.
  public init(stage: Stage, subject: Subject, school: School.ID, count: Int) {
    self.stage = stage
    self.subject = subject
    self.school = school
    self.count = count
  }
}

/// A full set of assignments with what everybody teaches, before and after.
public struct Plan: Hashable, Sendable {
  /// One assignment for every active teacher, by teacher.
  public let assignments: [Assignment]
  /// Who teaches what under the plan, by instructor and offering.
  public let teaching: [TeachingLine]
  /// Who teaches what in the status quo, by instructor and offering.
  public let teachingBefore: [TeachingLine]
  /// Where recruits go, by stage, subject and school.
  public let recruits: [RecruitPlacement]
  /// Where recruits go in the status quo, by stage, subject and school.
  ///
  /// The plan folder does not keep it; it is empty in a plan that was read back.
  public let recruitsBefore: [RecruitPlacement]

  /// A plan from its tables, which are put in order here.
  public init(
    assignments: [Assignment],
    teaching: [TeachingLine],
    teachingBefore: [TeachingLine],
    recruits: [RecruitPlacement] = [],
    recruitsBefore: [RecruitPlacement] = []
  ) {
    func inOrder(_ lines: [TeachingLine]) -> [TeachingLine] {
      lines.sorted { ($0.instructor, $0.offering) < ($1.instructor, $1.offering) }
    }
    func placed(_ placements: [RecruitPlacement]) -> [RecruitPlacement] {
      placements.sorted {
        ($0.stage, $0.subject, $0.school) < ($1.stage, $1.subject, $1.school)
      }
    }
    self.assignments = assignments.sorted { ($0.teacher, $0.school) < ($1.teacher, $1.school) }
    self.teaching = inOrder(teaching)
    self.teachingBefore = inOrder(teachingBefore)
    self.recruits = placed(recruits)
    self.recruitsBefore = placed(recruitsBefore)
  }
}
