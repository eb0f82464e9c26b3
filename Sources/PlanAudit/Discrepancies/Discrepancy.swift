/// A wrong figure in a plan folder: what a file says against what counting gives.
public struct Discrepancy: Sendable, Hashable {
  /// A file of the plan folder.
  public enum File: String, CaseIterable, Sendable {
    case assignments = "assignments.csv"
    case teaching = "teaching.csv"
    case teachingBefore = "teaching_before.csv"
    case offerings = "offerings.csv"
    case schools = "schools.csv"
    case floors = "floors.csv"
    case teachingClasses = "teaching-classes.csv"
    case record = "plan.json"
    case timetable = "timetable.csv"
  }

  /// The file.
  public var file: File
  /// The row's key: ids joined by blanks, or the part of `plan.json` and its name.
  public var key: String
  /// The column or the member of the JSON object.
  public var column: String
  /// What the file says; empty where it says nothing.
  public var found: String
  /// What it should say; empty where it should say nothing.
  public var expected: String

  /// A discrepancy from its parts.
  public init(_ file: File, key: String, column: String, found: String, expected: String) {
    self.file = file
    self.key = key
    self.column = column
    self.found = found
    self.expected = expected
  }
}
