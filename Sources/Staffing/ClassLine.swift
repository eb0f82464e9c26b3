/// Who teaches one subject in one class: a row of a class table (任课表).
public struct ClassLine: Hashable, Sendable {
  /// The school.
  public var school: School.ID
  /// The grade; of combined grades the lower one.
  public var grade: Int
  /// The class within the grade: a number from 1, or both grades of a combined class, as `5+6`.
  public var schoolClass: String
  /// The subject.
  public var subject: Subject
  /// Weekly periods, more than 0.
  public var weeklyPeriods: Double
  /// Who teaches them; nil where nobody does.
  public var instructor: Instructor?
  /// How that person is qualified; nil where nobody teaches.
  public var qualification: Qualification?

  /// A row from its cells.
  public init(
    school: School.ID,
    grade: Int,
    schoolClass: String,
    subject: Subject,
    weeklyPeriods: Double,
    instructor: Instructor?,
    qualification: Qualification?
  ) {
    self.school = school
    self.grade = grade
    self.schoolClass = schoolClass
    self.subject = subject
    self.weeklyPeriods = weeklyPeriods
    self.instructor = instructor
    self.qualification = qualification
  }
}
