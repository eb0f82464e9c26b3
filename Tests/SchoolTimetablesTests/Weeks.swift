import Staffing

@testable import SchoolTimetables

/// Rows of class tables and weeks in a few words.
enum Weeks {
  static func row(
    _ school: School.ID,
    grade: Int = 1,
    class schoolClass: String = "1",
    _ subject: Subject,
    _ periods: Double,
    _ teacher: Teacher.ID?
  ) -> ClassLine {
    ClassLine(
      school: school,
      grade: grade,
      schoolClass: schoolClass,
      subject: subject,
      weeklyPeriods: periods,
      instructor: teacher.map { .teacher($0) },
      qualification: teacher == nil ? nil : .main
    )
  }

  static func timetable(days: Int = 5, periods: Int = 6) -> ExchangePolicy.Timetable {
    var timetable = ExchangePolicy.Timetable()
    timetable.days = days
    for stage in Stage.allCases { timetable.periodsPerDay[stage] = periods }
    return timetable
  }

  static func week(
    of school: School.ID,
    in rows: [ClassLine],
    _ timetable: ExchangePolicy.Timetable
  ) -> SchoolWeek {
    SchoolWeek(
      school,
      rows.filter { $0.school == school },
      days: TeachingDays(rows, timetable: timetable),
      timetable: timetable
    )
  }

  static func names(of week: SchoolWeek) -> FETFile.Names {
    FETFile.Names(
      school: "<一小> & \"二小\"",
      days: (1...week.timetable.days).map { "星期\($0)" },
      classes: [:],
      subjects: [:],
      people: [:]
    )
  }
}
