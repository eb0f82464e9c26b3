/// What must be taught: one subject of one stage at one school.
public struct Offering: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The school.
  public let school: School.ID
  /// The stage.
  public let stage: Stage
  /// The subject.
  public let subject: Subject

  /// An offering by its three parts.
  public init(school: School.ID, stage: Stage, subject: Subject) {
    self.school = school
    self.stage = stage
    self.subject = subject
  }

  /// The offering as `school/stage/subject`.
  public var description: String { "\(school)/\(stage.rawValue)/\(subject)" }

  /// Orders by school, stage, subject.
  public static func < (first: Self, second: Self) -> Bool {
    if first.school != second.school { return first.school < second.school }
    if first.stage != second.stage { return first.stage < second.stage }
    return first.subject < second.subject
  }
}

/// How a teacher is qualified for an offering.
public enum Qualification: String, CaseIterable, Sendable {
  /// The subject is the teacher's main subject.
  case main
  /// The subject is one of the teacher's other subjects.
  case other
  /// Any certified teacher may teach the subject.
  case open
}
