public import Staffing

extension PlanAudit {
  /// What is wrong with the timetables of schools (`timetable.csv`), by plain counting.
  ///
  /// Of every school that has one: each row of its class table has all its periods, half ones rounded
  /// up; no class and no person has two at once; days and periods are those of `policy.timetable`; no
  /// class has a subject more often a day than allowed; nobody is at two schools on one day. `schools`
  /// must have a timetable each; no other school may have rows. At those `withoutGaps` every class
  /// begins each day with the first period and has none free between two.
  public func faults(
    ofWeeks weeks: [WeekLine],
    classes: [ClassLine],
    of schools: Set<School.ID>,
    withoutGaps: Set<School.ID> = []
  ) -> [Discrepancy] {
    let count = WeekCount(weeks, classes, schools, facts.problem.policy.timetable)
    return count.faultsOfPeriods() + count.faultsOfPlaces() + count.faultsOfClashes()
      + count.faultsOfDailyLimits() + count.faultsOfDays() + count.faultsOfGaps(at: withoutGaps)
  }
}

/// Timetables, counted.
private struct WeekCount {
  let weeks: [WeekLine]
  let classes: [ClassLine]
  let schools: Set<School.ID>
  let timetable: ExchangePolicy.Timetable

  init(
    _ weeks: [WeekLine],
    _ classes: [ClassLine],
    _ schools: Set<School.ID>,
    _ timetable: ExchangePolicy.Timetable
  ) {
    self.weeks = weeks
    self.classes = classes
    self.schools = schools
    self.timetable = timetable
  }

  private func fault(_ key: [String], _ column: String, _ found: String, _ expected: String)
    -> Discrepancy
  {
    Discrepancy(
      .timetable,
      key: key.joined(separator: " "),
      column: column,
      found: found,
      expected: expected
    )
  }

  private func name(_ line: WeekLine) -> [String] {
    [line.school.text, "\(line.grade)", line.schoolClass]
  }

  func faultsOfPeriods() -> [Discrepancy] {
    var needed: [[String]: Int] = [:]
    for line in classes where schools.contains(line.school) {
      let key = [
        line.school.text, "\(line.grade)", line.schoolClass, line.subject.id,
        line.instructor?.description ?? "",
      ]
      needed[key, default: 0] += Int((line.weeklyPeriods - 1e-6).rounded(.up))
    }
    var found: [[String]: Int] = [:]
    for line in weeks {
      found[name(line) + [line.subject.id, line.instructor?.description ?? ""], default: 0] += 1
    }
    return Set(needed.keys).union(found.keys).sorted { $0.lexicographicallyPrecedes($1) }
      .compactMap { key in
        let (has, needs) = (found[key] ?? 0, needed[key] ?? 0)
        return has == needs ? nil : fault(key, "periods", "\(has)", "\(needs)")
      }
  }

  func faultsOfPlaces() -> [Discrepancy] {
    weeks.compactMap { line in
      let longest = timetable.periodsPerDay[Stage(grade: line.grade) ?? .primary] ?? 0
      if !(1...timetable.days).contains(line.day) {
        return fault(name(line), "day", "\(line.day)", "≤ \(timetable.days)")
      }
      return (1...max(1, longest)).contains(line.period)
        ? nil : fault(name(line), "period", "\(line.period)", "≤ \(longest)")
    }
  }

  func faultsOfClashes() -> [Discrepancy] {
    struct Moment: Hashable {
      var who: [String]
      var day: Int
      var period: Int
    }
    var seen: [Moment: Int] = [:]
    for line in weeks {
      seen[Moment(who: name(line), day: line.day, period: line.period), default: 0] += 1
      guard let who = line.instructor else { continue }
      seen[Moment(who: ["\(who)"], day: line.day, period: line.period), default: 0] += 1
    }
    return seen.filter { $0.value > 1 }.map { moment, count in
      fault(moment.who + ["\(moment.day)", "\(moment.period)"], "period", "\(count)", "1")
    }.sorted { $0.key < $1.key }
  }

  func faultsOfDailyLimits() -> [Discrepancy] {
    var daily: [[String]: [Int: Int]] = [:]
    for line in weeks {
      daily[name(line) + [line.subject.id], default: [:]][line.day, default: 0] += 1
    }
    var weekly: [[String]: Double] = [:]
    for line in classes {
      let key = [line.school.text, "\(line.grade)", line.schoolClass, line.subject.id]
      weekly[key, default: 0] += line.weeklyPeriods
    }
    return daily.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, days in
      let most = timetable.mostDaily(ofWeekly: weekly[key] ?? 0)
      guard let worst = days.values.max(), worst > most else { return nil }
      return fault(key, "periods a day", "\(worst)", "≤ \(most)")
    }
  }

  func faultsOfDays() -> [Discrepancy] {
    struct Day: Hashable {
      var who: Instructor
      var day: Int
    }
    var places: [Day: Set<School.ID>] = [:]
    for line in weeks {
      guard let who = line.instructor else { continue }
      places[Day(who: who, day: line.day), default: []].insert(line.school)
    }
    return places.filter { $0.value.count > 1 }.map { day, schools in
      fault(
        ["\(day.who)", "\(day.day)"],
        "school",
        schools.sorted().map(\.text).joined(separator: ", "),
        ""
      )
    }.sorted { $0.key < $1.key }
  }

  func faultsOfGaps(at withoutGaps: Set<School.ID>) -> [Discrepancy] {
    var days: [[String]: Set<Int>] = [:]
    for line in weeks where withoutGaps.contains(line.school) {
      days[name(line) + ["\(line.day)"], default: []].insert(line.period)
    }
    return days.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, periods in
      periods == Set(1...periods.count)
        ? nil
        : fault(
          key,
          "without_gaps",
          periods.sorted().map { "\($0)" }.joined(separator: ", "),
          "1–\(periods.count)"
        )
    }
  }
}
