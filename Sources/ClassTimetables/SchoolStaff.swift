public import Staffing

/// Somebody who may teach classes of one school.
public struct ClassTeacher: Hashable, Sendable {
  /// Who.
  public let instructor: Instructor
  /// Most weekly periods at this school.
  public let capacity: Double
  /// How the person is qualified, by stage and subject; what is left out they may not teach.
  public let qualifications: [Stage: [Subject: Qualification]]
  /// What the plan lets the person teach here, by stage.
  public let planned: [Stage: Set<Subject>]
  /// Days of the week that the person is here; a block that needs more is not theirs.
  public let days: Int

  /// Somebody with everything a class table asks of them.
  public init(
    instructor: Instructor,
    capacity: Double,
    qualifications: [Stage: [Subject: Qualification]],
    planned: [Stage: Set<Subject>],
    days: Int = .max
  ) {
    self.instructor = instructor
    self.capacity = capacity
    self.qualifications = qualifications
    self.planned = planned
    self.days = days
  }
}

/// One school's classes and the people for them.
public struct SchoolStaff: Sendable {
  /// The school.
  public let school: School.ID
  /// Its classes.
  public let classes: [SchoolClass]
  /// Who may teach them, in order.
  public let teachers: [ClassTeacher]
  /// Who taught a class's subject last year, by position of the class and subject.
  public let lastYear: [Int: [Subject: Set<Instructor>]]

  /// A school with its people.
  public init(
    school: School.ID,
    classes: [SchoolClass],
    teachers: [ClassTeacher],
    lastYear: [Int: [Subject: Set<Instructor>]] = [:]
  ) {
    self.school = school
    self.classes = classes
    self.teachers = teachers
    self.lastYear = lastYear
  }

  /// The same school with nobody knowing who taught last year.
  var withoutHistory: SchoolStaff {
    SchoolStaff(school: school, classes: classes, teachers: teachers)
  }
}
