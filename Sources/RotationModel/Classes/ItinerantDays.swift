import ClassTimetables
import Staffing

/// On how many days of the week itinerant teachers (走教) are at each of their schools.
///
/// Nobody is at two schools on one day. A school needs at least the days of its shortest planned
/// block, for a class has a subject only so often a day. The school somebody belongs to comes first,
/// and where the week is too short for a visit there is none: the periods stay at home. Days that are
/// left go where the planned periods are densest.
struct ItinerantDays {
  private let days: [Instructor: [School.ID: Int]]

  /// What the plan's teaching lets a person do at a place.
  private struct Duty {
    var periods = 0.0
    var offerings: Set<Offering> = []
  }

  /// The days of everybody who visits another school.
  ///
  /// `lines` are the plan's rows in subjects that classes have.
  init(
    _ lines: [TeachingLine],
    homes: [Instructor: School.ID],
    classes: [School.ID: [SchoolClass]],
    timetable: ExchangePolicy.Timetable
  ) {
    var duties: [Instructor: [School.ID: Duty]] = [:]
    for line in lines {
      let place = line.offering.school
      duties[line.instructor, default: [:]][place, default: Duty()].periods += line.weeklyPeriods
      duties[line.instructor]?[place]?.offerings.insert(line.offering)
    }
    var days: [Instructor: [School.ID: Int]] = [:]
    for (who, places) in duties {
      guard let home = homes[who], places.keys.contains(where: { $0 != home }) else { continue }
      let needs = Dictionary(
        uniqueKeysWithValues: places.map { place, duty in
          let limit = place == home ? Double.infinity : duty.periods
          return (place, Self.days(for: duty, classes[place] ?? [], limit))
        }
      )
      days[who] = Self.shared(timetable.days, needs, home, places.mapValues(\.periods))
    }
    self.days = days
  }

  /// Days of a person at a school; nil for who teaches at one school only.
  func days(of who: Instructor, at school: School.ID) -> Int? {
    days[who].map { $0[school] ?? 0 }
  }

  /// Days of the shortest planned block; 0 where no block is as short as the limit.
  private static func days(
    for duty: Duty,
    _ classes: [SchoolClass],
    _ limit: Double
  ) -> Int {
    classes.flatMap { schoolClass in
      schoolClass.blocks.filter { block in
        block.weeklyPeriods <= limit + 1e-9
          && duty.offerings.contains {
            $0.stage == schoolClass.stage && $0.subject == block.subject
          }
      }
    }.map(\.days).min() ?? 0
  }

  /// The week by school: home first, then visits by periods, what is left where the days are fullest.
  private static func shared(
    _ week: Int,
    _ needs: [School.ID: Int],
    _ home: School.ID,
    _ periods: [School.ID: Double]
  ) -> [School.ID: Int] {
    var days = [home: max(1, min(week, needs[home] ?? 1))]
    var left = week - (days[home] ?? 0)
    let visits = needs.filter { $0.key != home && $0.value > 0 }.keys.sorted { one, other in
      let (first, second) = (periods[one] ?? 0, periods[other] ?? 0)
      return first == second ? one < other : first > second
    }
    for place in visits {
      guard let need = needs[place], need <= left else { continue }
      days[place] = need
      left -= need
    }
    for _ in 0..<max(0, left) {
      let fullest = days.keys.sorted().max { one, other in
        let first = (periods[one] ?? 0) / Double(days[one] ?? 1)
        let second = (periods[other] ?? 0) / Double(days[other] ?? 1)
        return first == second ? one > other : first < second
      }
      if let fullest { days[fullest, default: 0] += 1 }
    }
    return days
  }
}
