/// What names a class within its school.
public struct ClassKey: Hashable, Comparable, Sendable {
  /// The grade; of combined grades the lower one.
  public let grade: Int
  /// The class within the grade: a number from 1, or both grades of a combined class, as `5+6`.
  public let name: String

  /// A class from its parts.
  public init(grade: Int, name: String) {
    self.grade = grade
    self.name = name
  }

  /// The class of a row of a class table.
  public init(_ line: ClassLine) {
    self.init(grade: line.grade, name: line.schoolClass)
  }

  /// The class of a row of a timetable.
  public init(_ line: WeekLine) {
    self.init(grade: line.grade, name: line.schoolClass)
  }

  /// By grade, then numbers by size; combined grades come last.
  public static func < (one: Self, other: Self) -> Bool {
    (one.grade, one.name.count, one.name) < (other.grade, other.name.count, other.name)
  }
}
