import Staffing

/// The days of a week that people's classes take, each day at one school (`policy.timetable`).
///
/// A school takes at least so many days as the periods there fill, and as any one subject of a class
/// needs, which the class has only so often a day.
struct ClassDays {
  private let week: ExchangePolicy.Timetable
  private let wholes: [ClassSubject: Double]
  /// The rows of everybody at each school.
  private let rows: [Instructor: [School.ID: [ClassLine]]]

  init(_ lines: [ClassLine], _ week: ExchangePolicy.Timetable) {
    var wholes: [ClassSubject: Double] = [:]
    var rows: [Instructor: [School.ID: [ClassLine]]] = [:]
    for line in lines {
      wholes[ClassSubject(line), default: 0] += line.weeklyPeriods
      guard let who = line.instructor else { continue }
      rows[who, default: [:]][line.school, default: []].append(line)
    }
    self.week = week
    self.wholes = wholes
    self.rows = rows
  }

  private struct ClassSubject: Hashable {
    let school: School.ID
    let schoolClass: ClassKey
    let subject: Subject

    init(_ line: ClassLine) {
      school = line.school
      schoolClass = ClassKey(line)
      subject = line.subject
    }
  }

  /// People whose classes take more days than the week has.
  var overfull: [(who: Instructor, days: Int)] {
    rows.sorted { $0.key < $1.key }.compactMap { who, places in
      let days = places.values.reduce(0) { $0 + fewestDays(for: $1) }
      return days > week.days ? (who, days) : nil
    }
  }

  /// Whether somebody's week would hold one row more.
  func hold(_ row: ClassLine, for who: Instructor) -> Bool {
    var places = rows[who] ?? [:]
    places[row.school, default: []].append(row)
    return places.values.reduce(0) { $0 + fewestDays(for: $1) } <= week.days
  }

  private func fewestDays(for rows: [ClassLine]) -> Int {
    var days = 1
    var all = 0.0
    var longest = 1
    for row in rows {
      all += row.weeklyPeriods
      let stage = Stage(grade: row.grade) ?? .primary
      longest = max(longest, week.periodsPerDay[stage] ?? 1)
      let daily = week.mostDaily(ofWeekly: wholes[ClassSubject(row)] ?? 0)
      while Double(days * daily) < row.weeklyPeriods - 1e-6 { days += 1 }
    }
    while Double(days * longest) < all - 1e-6 { days += 1 }
    return days
  }
}

extension ClassCount {
  /// The days that the tables take.
  func days() -> ClassDays { ClassDays(lines, facts.problem.policy.timetable) }

  /// People whose classes do not fit into one week.
  func faultsOfDays() -> [Discrepancy] {
    days().overfull.map { who, days in
      Discrepancy(
        .teachingClasses,
        key: "\(who)",
        column: "days",
        found: "\(days)",
        expected: "≤ \(facts.problem.policy.timetable.days)"
      )
    }
  }
}
