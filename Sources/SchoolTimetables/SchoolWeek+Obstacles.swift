public import Staffing

extension SchoolWeek {
  /// Obstacles, classes first; none of them does not yet mean that there is a timetable.
  public var obstacles: [WeekObstacle] {
    classObstacles + personObstacles + dayObstacles
  }

  private var classObstacles: [WeekObstacle] {
    classes.compactMap { schoolClass in
      let periods = lessons.count { $0.schoolClass == schoolClass }
      let places = timetable.days * periodsPerDay(of: schoolClass)
      return periods > places
        ? .classIsFull(schoolClass, periods: periods, places: places) : nil
    }
  }

  private var personObstacles: [WeekObstacle] {
    instructors.compactMap { who in
      let own = lessons.filter { $0.instructor == who }
      let longest = own.map { periodsPerDay(of: $0.schoolClass) }.max() ?? 0
      let places = (days[who]?.count ?? timetable.days) * longest
      return own.count > places
        ? .personIsFull(who, periods: own.count, places: places) : nil
    }
  }

  private var dayObstacles: [WeekObstacle] {
    let wholes = subjectPeriods
    return lines.enumerated().compactMap { row, line in
      guard let who = line.instructor else { return nil }
      let periods = lessons.count { $0.row == row }
      let daily = timetable.mostDaily(ofWeekly: wholes[ClassSubject(line)] ?? 0)
      let here = days[who]?.count ?? timetable.days
      guard periods > here * daily else { return nil }
      return .tooFewDays(
        who,
        ClassKey(line),
        line.subject,
        periods: periods,
        days: here,
        daily: daily
      )
    }
  }
}
