public import Staffing

/// One stage of one school, as inspectors count it (学段部).
public struct SchoolSection: Hashable, Comparable, Sendable {
  /// The school.
  public let school: School.ID
  /// The stage.
  public let stage: Stage

  /// A section by its two parts.
  public init(school: School.ID, stage: Stage) {
    self.school = school
    self.stage = stage
  }

  /// Orders by stage, then school: the order of the tables.
  public static func < (first: Self, second: Self) -> Bool {
    (first.stage, first.school) < (second.stage, second.school)
  }
}

/// A section of compulsory education that inspectors leave out.
public struct ExcludedSection: Hashable, Sendable {
  /// Why it is left out.
  public enum Reason: String, CaseIterable, Sendable {
    /// A teaching point with too few students.
    case smallPoint = "small_teaching_point"
    /// No students are known.
    case noStudents = "no_students"
  }

  /// The section.
  public var section: SchoolSection
  /// Students of compulsory education at the school.
  public var students: Int
  /// Why.
  public var reason: Reason
}
