public import Staffing

/// On which days of the week people who teach at several schools are at each of them.
///
/// The days of one person are disjoint. A school has at least the days that the periods there take;
/// days left over go where the periods are densest; within a school the days of its visitors are
/// spread over the week. Where the week is too short, the last school has what is left.
public struct TeachingDays: Sendable {
  /// Days from 1 by person and school; who teaches at one school only is not listed.
  public let days: [Instructor: [School.ID: Set<Int>]]

  /// Days that somebody else has chosen.
  public init(days: [Instructor: [School.ID: Set<Int>]]) {
    self.days = days
  }

  /// The days of everybody in the class tables of a district.
  public init(_ lines: [ClassLine], timetable: ExchangePolicy.Timetable) {
    var rows: [Instructor: [School.ID: [ClassLine]]] = [:]
    var wholes: [SchoolWeek.ClassSubject: Double] = [:]
    for line in lines {
      wholes[SchoolWeek.ClassSubject(line), default: 0] += line.weeklyPeriods
      guard let who = line.instructor else { continue }
      rows[who, default: [:]][line.school, default: []].append(line)
    }
    var crowds: [School.ID: [Int: Double]] = [:]
    var days: [Instructor: [School.ID: Set<Int>]] = [:]
    for (who, places) in rows.sorted(by: { $0.key < $1.key }) where places.count > 1 {
      let stays = places.sorted { $0.key < $1.key }.map { school, rows in
        Stay(school, rows, wholes, timetable)
      }
      days[who] = Self.chosen(Self.shared(stays, timetable.days), timetable.days, &crowds)
    }
    self.days = days
  }

  /// The days on which somebody may teach at a school; nil for any day.
  public func days(of who: Instructor, at school: School.ID) -> Set<Int>? {
    days[who].map { $0[school] ?? [] }
  }

  /// What somebody teaches at one school.
  private struct Stay {
    let school: School.ID
    var periods = 0.0
    var days = 1

    init(
      _ school: School.ID,
      _ rows: [ClassLine],
      _ wholes: [SchoolWeek.ClassSubject: Double],
      _ timetable: ExchangePolicy.Timetable
    ) {
      self.school = school
      var longest = 1
      for row in rows {
        periods += row.weeklyPeriods
        let stage = Stage(grade: row.grade) ?? .primary
        longest = max(longest, timetable.periodsPerDay[stage] ?? 1)
        let daily = timetable.mostDaily(ofWeekly: wholes[SchoolWeek.ClassSubject(row)] ?? 0)
        days = max(days, Int((row.weeklyPeriods / Double(daily) - 1e-9).rounded(.up)))
      }
      days = max(days, Int((periods / Double(longest) - 1e-9).rounded(.up)))
    }
  }

  /// The stays with all days of the week shared out.
  private static func shared(_ stays: [Stay], _ week: Int) -> [Stay] {
    var stays = stays
    for _ in 0..<max(0, week - stays.reduce(0) { $0 + $1.days }) {
      let densest = stays.indices.max { one, other in
        let first = stays[one].periods / Double(stays[one].days)
        let second = stays[other].periods / Double(stays[other].days)
        return first == second ? one > other : first < second
      }
      if let densest { stays[densest].days += 1 }
    }
    return stays.sorted { ($0.days, $0.school) < ($1.days, $1.school) }
  }

  /// Which days: at each school those with the fewest periods of visitors so far.
  private static func chosen(
    _ stays: [Stay],
    _ week: Int,
    _ crowds: inout [School.ID: [Int: Double]]
  ) -> [School.ID: Set<Int>] {
    var free = Array(1...week)
    var chosen: [School.ID: Set<Int>] = [:]
    for stay in stays {
      let crowd = crowds[stay.school] ?? [:]
      let days = free.sorted { (crowd[$0] ?? 0, $0) < (crowd[$1] ?? 0, $1) }.prefix(stay.days)
      chosen[stay.school] = Set(days)
      free.removeAll(where: days.contains)
      for day in days {
        crowds[stay.school, default: [:]][day, default: 0] += stay.periods / Double(stay.days)
      }
    }
    return chosen
  }
}
