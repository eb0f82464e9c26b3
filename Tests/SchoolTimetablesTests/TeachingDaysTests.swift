import LinearModel
import Staffing
import Testing

@testable import SchoolTimetables

/// Days of people who teach at several schools.
@Suite struct TeachingDaysTests {
  @Test func `who teaches at one school only is there every day`() {
    let days = TeachingDays([Weeks.row("A", .music, 2, "M")], timetable: Weeks.timetable())
    #expect(days.days.isEmpty)
    #expect(days.days(of: .teacher("M"), at: "A") == nil)
  }

  @Test func `a school has the days its blocks need, what is left goes where days are fullest`() {
    // Five periods of a class take three days; two take one, and the week has five.
    let rows = [Weeks.row("A", .math, 5, "M"), Weeks.row("B", .math, 2, "M")]
    let days = TeachingDays(rows, timetable: Weeks.timetable())
    #expect(days.days(of: .teacher("M"), at: "A")?.count == 3)
    #expect(days.days(of: .teacher("M"), at: "B")?.count == 2)
  }

  @Test func `visitors of one school come on different days where they can`() {
    let rows = [
      Weeks.row("A", .music, 2, "M"), Weeks.row("C", .music, 8, "M"),
      Weeks.row("A", .art, 2, "N"), Weeks.row("B", .art, 8, "N"),
    ]
    let days = TeachingDays(rows, timetable: Weeks.timetable())
    let first = days.days(of: .teacher("M"), at: "A") ?? []
    let second = days.days(of: .teacher("N"), at: "A") ?? []
    #expect(!first.isEmpty && !second.isEmpty && first.isDisjoint(with: second))
  }

  @Test func `a person's days are disjoint, and enough wherever the week is long enough`() {
    var random = SearchRandom(seed: 7)
    var shared = 0
    for _ in 1...200 {
      let timetable = Weeks.timetable(days: 5 + Int(random.next() % 2))
      let rows = (0..<12).map { _ in
        Weeks.row(
          School.ID("S\(random.next() % 4)"),
          class: "\(random.next() % 3)",
          .music,
          Double(random.next() % 4 + 1),
          Teacher.ID("T\(random.next() % 3)")
        )
      }
      let days = TeachingDays(rows, timetable: timetable)
      for (who, places) in days.days {
        let all = places.values.flatMap { $0 }
        #expect(Set(all).count == all.count, "\(who): \(places)")
        #expect(all.allSatisfy { (1...timetable.days).contains($0) })
        shared += 1
      }
      let reversed = TeachingDays(rows.reversed(), timetable: timetable)
      #expect(reversed.days == days.days)
    }
    #expect(shared > 300)
  }
}
