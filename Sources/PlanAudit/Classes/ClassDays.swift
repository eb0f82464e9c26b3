import Staffing

extension ClassCount {
  /// People whose classes do not fit into one week, each day at one school.
  ///
  /// A school takes at least so many days as the periods there fill, and as any one subject of a
  /// class needs, which the class has only so often a day (`policy.timetable`).
  func faultsOfDays() -> [Discrepancy] {
    let week = facts.problem.policy.timetable
    var wholes: [ClassSubject: Double] = [:]
    for line in lines { wholes[ClassSubject(line), default: 0] += line.weeklyPeriods }
    var rows: [Instructor: [School.ID: [ClassLine]]] = [:]
    for line in lines {
      guard let who = line.instructor else { continue }
      rows[who, default: [:]][line.school, default: []].append(line)
    }
    var faults: [Discrepancy] = []
    for (who, places) in rows.sorted(by: { $0.key < $1.key }) {
      let days = places.values.reduce(0) { $0 + fewestDays(for: $1, wholes) }
      guard days > week.days else { continue }
      faults.append(
        Discrepancy(
          .teachingClasses,
          key: "\(who)",
          column: "days",
          found: "\(days)",
          expected: "≤ \(week.days)"
        )
      )
    }
    return faults
  }

  private struct ClassSubject: Hashable {
    let school: School.ID
    let grade: Int
    let schoolClass: String
    let subject: Subject

    init(_ line: ClassLine) {
      school = line.school
      grade = line.grade
      schoolClass = line.schoolClass
      subject = line.subject
    }
  }

  private func fewestDays(for rows: [ClassLine], _ wholes: [ClassSubject: Double]) -> Int {
    let week = facts.problem.policy.timetable
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
