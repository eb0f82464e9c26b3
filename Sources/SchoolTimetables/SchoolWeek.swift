public import Staffing

/// One school's week before anything has its place: lessons, people's days, the frame.
public struct SchoolWeek: Sendable {
  /// One period that must find its place.
  public struct Lesson: Sendable {
    /// The class.
    public let schoolClass: ClassKey
    /// The subject.
    public let subject: Subject
    /// Who teaches; nil where nobody does.
    public let instructor: Instructor?
    /// The row of the class table, counted from 0.
    public let row: Int
  }

  /// The school.
  public let school: School.ID
  /// The rows of its class table.
  public let lines: [ClassLine]
  /// The classes in order.
  public let classes: [ClassKey]
  /// Every period of the week, row by row; half a period, taught every other week, has a whole place.
  public let lessons: [Lesson]
  /// The people in order.
  public let instructors: [Instructor]
  /// Days from 1 of people who are not there every day.
  public let days: [Instructor: Set<Int>]
  /// The frame of the week.
  public let timetable: ExchangePolicy.Timetable

  /// The week of a school; `lines` are the rows of its class table.
  public init(
    _ school: School.ID,
    _ lines: [ClassLine],
    days: TeachingDays,
    timetable: ExchangePolicy.Timetable
  ) {
    self.school = school
    self.lines = lines
    self.timetable = timetable
    classes = Set(lines.map(ClassKey.init)).sorted()
    instructors = Set(lines.compactMap(\.instructor)).sorted()
    lessons = lines.enumerated().flatMap { row, line in
      let lesson = Lesson(
        schoolClass: ClassKey(line),
        subject: line.subject,
        instructor: line.instructor,
        row: row
      )
      return Array(repeating: lesson, count: Int((line.weeklyPeriods - 1e-9).rounded(.up)))
    }
    self.days = Dictionary(
      uniqueKeysWithValues: instructors.compactMap { who in
        days.days(of: who, at: school).map { (who, $0) }
      }
    )
  }

  /// Periods of a class's day.
  public func periodsPerDay(of schoolClass: ClassKey) -> Int {
    timetable.periodsPerDay[Stage(grade: schoolClass.grade) ?? .primary] ?? 0
  }

  /// Periods of the longest day.
  public var longestDay: Int { classes.map(periodsPerDay).max() ?? 0 }

  /// A subject of a class.
  struct ClassSubject: Hashable, Comparable {
    let schoolClass: ClassKey
    let school: School.ID
    let subject: Subject

    init(_ line: ClassLine) {
      schoolClass = ClassKey(line)
      school = line.school
      subject = line.subject
    }

    static func < (one: Self, other: Self) -> Bool {
      (one.school, one.schoolClass, one.subject) < (other.school, other.schoolClass, other.subject)
    }
  }

  /// Weekly periods of every subject of every class.
  var subjectPeriods: [ClassSubject: Double] {
    lines.reduce(into: [:]) { $0[ClassSubject($1), default: 0] += $1.weeklyPeriods }
  }
}
