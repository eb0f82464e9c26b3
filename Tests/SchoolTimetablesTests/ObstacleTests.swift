import Staffing
import Testing

@testable import SchoolTimetables

/// What counting alone tells about a week.
@Suite struct ObstacleTests {
  private func obstacles(
    _ rows: [ClassLine],
    _ timetable: ExchangePolicy.Timetable
  ) -> [WeekObstacle] {
    Weeks.week(of: "A", in: rows, timetable).obstacles
  }

  @Test func `a class may have as many periods as its week has places, and not one more`() {
    let timetable = Weeks.timetable(days: 2, periods: 3)
    let full = [Weeks.row("A", .math, 4, "T"), Weeks.row("A", .music, 2, "M")]
    #expect(obstacles(full, timetable) == [])
    let over = full + [Weeks.row("A", .art, 1, "K")]
    #expect(
      obstacles(over, timetable)
        == [.classIsFull(ClassKey(grade: 1, name: "1"), periods: 7, places: 6)]
    )
  }

  @Test func `somebody may have as many periods as there are places on their days`() {
    let timetable = Weeks.timetable(days: 2, periods: 2)
    func rows(_ classes: Int) -> [ClassLine] {
      (1...classes).map { Weeks.row("A", class: "\($0)", .music, 1, "M") }
    }
    #expect(obstacles(rows(4), timetable) == [])
    #expect(
      obstacles(rows(5), timetable) == [.personIsFull(.teacher("M"), periods: 5, places: 4)]
    )
  }

  @Test func `a subject needs days, two periods of it a day at most`() {
    let visits = [Weeks.row("A", .math, 5, "M"), Weeks.row("B", .math, 5, "M")]
    // Three days for each school are six; the second has only two left.
    let found = Weeks.week(of: "B", in: visits, Weeks.timetable()).obstacles
    #expect(
      found == [
        .tooFewDays(
          .teacher("M"),
          ClassKey(grade: 1, name: "1"),
          .math,
          periods: 5,
          days: 2,
          daily: 2
        )
      ]
    )
    #expect(Weeks.week(of: "B", in: visits, Weeks.timetable(days: 6)).obstacles == [])
  }

  @Test func `a subject that fills the week may come more often a day`() {
    let rows = [Weeks.row("A", grade: 0, .kindergarten, 30, "K")]
    #expect(obstacles(rows, Weeks.timetable()) == [])
  }

  @Test func `half a period takes a whole place`() {
    let week = Weeks.week(of: "A", in: [Weeks.row("A", .local, 0.5, "T")], Weeks.timetable())
    #expect(week.lessons.count == 1)
  }
}
