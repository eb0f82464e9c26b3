import Foundation
import LinearModel
import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import SchoolTimetables

/// The real `fet-cl`, which `make test` installs.
@Suite struct FETProgramTests {
  private func program() throws -> FETProgram {
    try #require(
      FETProgram.installed(path: ProcessInfo.processInfo.environment["PATH"]),
      "fet-cl is not installed: run `make test`"
    )
  }

  /// Two schools that share a music teacher; the classes of A are full but for one place.
  private let problem = StaffingProblem.tiny {
    $0.school("A", cluster: "c")
    $0.school("B", cluster: "c")
    $0.curriculum(grade: 1, [.chinese: 5, .math: 4, .music: 2])
    $0.classes("A", grade: 1, 2)
    $0.classes("B", grade: 1, 1)
    for teacher in ["C1", "C2", "D"] as [Teacher.ID] { $0.teacher(teacher, at: "A", .chinese) }
    $0.teacher("M", at: "A", .music)
    $0.teacher("E", at: "B", .chinese)
    $0.policy {
      $0.timetable.days = 4
      $0.timetable.periodsPerDay[.primary] = 3
    }
  }

  private let rows: [ClassLine] = [
    Weeks.row("A", class: "1", .chinese, 5, "C1"), Weeks.row("A", class: "1", .math, 4, "D"),
    Weeks.row("A", class: "1", .music, 2, "M"), Weeks.row("A", class: "2", .chinese, 5, "C2"),
    Weeks.row("A", class: "2", .math, 4, "D"), Weeks.row("A", class: "2", .music, 2, "M"),
    Weeks.row("B", class: "1", .chinese, 5, "E"), Weeks.row("B", class: "1", .math, 4, nil),
    Weeks.row("B", class: "1", .music, 2, "M"),
  ]

  private func answer(_ school: School.ID, _ rows: [ClassLine]) throws -> FETProgram.Answer {
    let week = Weeks.week(of: school, in: rows, problem.policy.timetable)
    return try program().place(
      week,
      names: Weeks.names(of: week),
      seconds: 5,
      until: CancellationFlag()
    )
  }

  @Test func `weeks that FET places stand up to counting, and seeds make them the same`() throws {
    let weeks = try (["A", "B"] as [School.ID]).map { try answer($0, rows) }
    #expect(weeks.map(\.outcome.result) == [.placed, .placed])
    #expect(weeks.map(\.outcome.isWithoutGaps) == [true, true])
    let lines = weeks.flatMap(\.lines)
    #expect(lines.count == 33)
    let faults = PlanAudit(problem).faults(ofWeeks: lines, classes: rows, of: ["A", "B"])
    #expect(faults == [])
    #expect(try answer("A", rows).lines == weeks[0].lines)
    // Without gaps a class begins with the first period of every day it comes.
    let days = Dictionary(grouping: weeks[0].lines.filter { $0.schoolClass == "1" }, by: \.day)
    for periods in days.values {
      #expect(periods.map(\.period).sorted() == Array(1...periods.count))
    }
  }

  @Test func `what cannot be placed is not called placed, whatever FET's exit status`() throws {
    // Both visitors come on the same one day, and their three periods do not fit into its two.
    var timetable = Weeks.timetable(days: 2, periods: 2)
    timetable.periodsPerDay[.junior] = 2
    let rows = [
      Weeks.row("A", .music, 2, "M"), Weeks.row("A", .art, 1, "K"),
      Weeks.row("B", class: "1", .music, 2, "M"), Weeks.row("C", class: "1", .art, 2, "K"),
    ]
    let shared = TeachingDays(rows, timetable: timetable)
    #expect(shared.days(of: .teacher("M"), at: "A")?.count == 1)
    let week = SchoolWeek(
      "A",
      rows.filter { $0.school == "A" },
      days: TeachingDays(days: [.teacher("M"): ["A": [1]], .teacher("K"): ["A": [1]]]),
      timetable: timetable
    )
    #expect(week.obstacles == [])
    let answer = try program().place(
      week,
      names: Weeks.names(of: week),
      seconds: 1,
      until: CancellationFlag()
    )
    #expect(answer.outcome.result == .timeExceeded)
    #expect(answer.lines.isEmpty)
  }

  @Test func `a week with an obstacle and a week that nobody wants are not given to FET`() throws {
    let nowhere = FETProgram(path: "/nowhere/fet-cl")
    let over = [Weeks.row("A", .math, 30, "T")]
    let timetable = Weeks.timetable(days: 2, periods: 2)
    let week = Weeks.week(of: "A", in: over, timetable)
    let flag = CancellationFlag()
    let answer = try nowhere.place(week, names: Weeks.names(of: week), seconds: 1, until: flag)
    #expect(answer.outcome.result == .impossible)
    #expect(!answer.outcome.obstacles.isEmpty)
    flag.cancel()
    let light = Weeks.week(of: "A", in: [Weeks.row("A", .math, 1, "T")], timetable)
    let stopped = try nowhere.place(light, names: Weeks.names(of: light), seconds: 1, until: flag)
    #expect(stopped.outcome.result == .notTried)
  }

  @Test func `a program that cannot be run is a failure with a reason`() {
    let week = Weeks.week(of: "A", in: [Weeks.row("A", .math, 1, "T")], Weeks.timetable())
    #expect(throws: FETProgram.Failure.self) {
      try FETProgram(path: "/nowhere/fet-cl").place(
        week,
        names: Weeks.names(of: week),
        seconds: 1,
        until: CancellationFlag()
      )
    }
  }

  @Test func `the program is the first of its name that can be run`() {
    #expect(FETProgram.installed(path: nil) == nil)
    #expect(FETProgram.installed(path: "/nowhere:/etc") == nil)
  }
}
