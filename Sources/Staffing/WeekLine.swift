/// One period of a class's week: a row of a timetable (课程表).
public struct WeekLine: Hashable, Sendable {
  /// The school.
  public var school: School.ID
  /// The grade; of combined grades the lower one.
  public var grade: Int
  /// The class within the grade, as class tables name it.
  public var schoolClass: String
  /// The day of the week, from 1.
  public var day: Int
  /// The period of the day, from 1.
  public var period: Int
  /// The subject.
  public var subject: Subject
  /// Who teaches; nil where nobody does, so that the period is only kept free for the subject.
  public var instructor: Instructor?

  /// A row from its cells.
  public init(
    school: School.ID,
    grade: Int,
    schoolClass: String,
    day: Int,
    period: Int,
    subject: Subject,
    instructor: Instructor?
  ) {
    self.school = school
    self.grade = grade
    self.schoolClass = schoolClass
    self.day = day
    self.period = period
    self.subject = subject
    self.instructor = instructor
  }
}

/// What became of the attempt to place a school's week.
public enum WeekResult: String, CaseIterable, Sendable {
  /// Every period has its place, by the word of the program that placed them.
  case placed
  /// The program found no place for every period within its time.
  case timeExceeded = "time_exceeded"
  /// Somebody or some class has more periods than the week holds.
  case impossible
  /// No program was there to place the periods, or nobody let it.
  case notTried = "not_tried"
}

/// Why no timetable can exist, seen by counting alone.
public enum WeekObstacle: Hashable, Sendable {
  /// A class has more periods than its week has places.
  case classIsFull(ClassKey, periods: Int, places: Int)
  /// Somebody has more periods than there are places on their days at the school.
  case personIsFull(Instructor, periods: Int, places: Int)
  /// Somebody has more periods of a subject in a class than their days allow, so many a day.
  case tooFewDays(Instructor, ClassKey, Subject, periods: Int, days: Int, daily: Int)
}

/// A school's timetable as far as it came.
public struct WeekOutcome: Hashable, Sendable {
  /// The school.
  public var school: School.ID
  /// What became of it.
  public var result: WeekResult
  /// Whether no class has a free period between others; false where nothing was placed.
  public var isWithoutGaps: Bool
  /// Why it is impossible; empty otherwise.
  public var obstacles: [WeekObstacle]

  /// An outcome from its parts.
  public init(
    school: School.ID,
    result: WeekResult,
    isWithoutGaps: Bool = false,
    obstacles: [WeekObstacle] = []
  ) {
    self.school = school
    self.result = result
    self.isWithoutGaps = isWithoutGaps
    self.obstacles = obstacles
  }
}
