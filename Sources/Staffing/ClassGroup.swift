/// The classes of one grade at one school (班级).
public struct ClassGroup: Sendable, Hashable {
  /// The school.
  public var school: School.ID
  /// Grade 0 (kindergarten) to 12.
  public var grade: Int
  /// Number of classes in halves: two grades taught together count one half each.
  public var halfClasses: Int
  /// Students of the grade.
  public var students: Int

  /// The classes of a grade; `classes` is counted in steps of 0.5.
  public init(school: School.ID, grade: Int, classes: Double, students: Int) {
    self.school = school
    self.grade = grade
    self.halfClasses = Int((classes * 2).rounded())
    self.students = students
  }

  /// Number of classes, in steps of 0.5.
  public var classes: Double { Double(halfClasses) / 2 }
}
