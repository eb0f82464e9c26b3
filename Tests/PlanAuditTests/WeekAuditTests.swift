import PlanAudit
import Staffing
import TestSupport
import Testing

/// Timetables counted: whatever is wrong in one place is found, and nothing else.
@Suite struct WeekAuditTests {
  private let problem = StaffingProblem.tiny {
    $0.school("A")
    $0.school("B")
    $0.policy {
      $0.timetable.days = 3
      $0.timetable.periodsPerDay[.primary] = 4
    }
  }

  private func row(_ school: School.ID, _ subject: Subject, _ periods: Double, _ who: Teacher.ID?)
    -> ClassLine
  {
    ClassLine(
      school: school,
      grade: 1,
      schoolClass: "1",
      subject: subject,
      weeklyPeriods: periods,
      instructor: who.map { .teacher($0) },
      qualification: nil
    )
  }

  private var classes: [ClassLine] {
    [
      row("A", .chinese, 3, "T"), row("A", .music, 0.5, "M"), row("A", .art, 1, nil),
      row("B", .music, 1, "M"),
    ]
  }

  private func lesson(
    _ school: School.ID,
    _ day: Int,
    _ period: Int,
    _ subject: Subject,
    _ who: Teacher.ID?
  ) -> WeekLine {
    WeekLine(
      school: school,
      grade: 1,
      schoolClass: "1",
      day: day,
      period: period,
      subject: subject,
      instructor: who.map { .teacher($0) }
    )
  }

  private var weeks: [WeekLine] {
    [
      lesson("A", 1, 1, .chinese, "T"), lesson("A", 1, 2, .chinese, "T"),
      lesson("A", 2, 1, .chinese, "T"), lesson("A", 2, 2, .music, "M"),
      lesson("A", 2, 3, .art, nil), lesson("B", 3, 1, .music, "M"),
    ]
  }

  private func faults(_ change: (inout [WeekLine]) -> Void) -> [String] {
    var weeks = weeks
    change(&weeks)
    return PlanAudit(problem).faults(ofWeeks: weeks, classes: classes, of: ["A", "B"]).map {
      "\($0.key), \($0.column): \($0.found) / \($0.expected)"
    }
  }

  @Test func `a right week has no fault, in whatever order its rows stand`() {
    #expect(faults { _ in } == [])
    #expect(faults { $0.reverse() } == [])
  }

  @Test func `a class said to have no gaps begins with the first period and has none free`() {
    func faults(_ change: (inout [WeekLine]) -> Void) -> [String] {
      var weeks = weeks
      change(&weeks)
      return PlanAudit(problem).faults(
        ofWeeks: weeks,
        classes: classes,
        of: ["A", "B"],
        withoutGaps: ["A"]
      ).map { "\($0.key), \($0.column): \($0.found) / \($0.expected)" }
    }
    #expect(faults { _ in } == [])
    #expect(faults { $0[1].period = 4 } == ["A 1 1 1, without_gaps: 1, 4 / 1–2"])
    #expect(faults { $0[0].period = 3 } == ["A 1 1 1, without_gaps: 2, 3 / 1–2"])
    #expect(faults { $0[5].period = 2 } == [])
  }

  @Test func `a period that is missing, and a school that has no week at all`() {
    #expect(faults { $0.removeLast() } == ["B 1 1 music M, periods: 0 / 1"])
  }

  @Test func `a period that nobody asks for, and one in the wrong hands`() {
    #expect(
      faults { $0.append(lesson("A", 3, 1, .art, nil)) } == ["A 1 1 art , periods: 2 / 1"]
    )
    #expect(
      faults { $0[0].instructor = .teacher("M") } == [
        "A 1 1 chinese M, periods: 1 / 0", "A 1 1 chinese T, periods: 2 / 3",
      ]
    )
  }

  @Test func `places outside the week`() {
    #expect(faults { $0[4].day = 4 } == ["A 1 1, day: 4 / ≤ 3"])
    #expect(faults { $0[4].period = 5 } == ["A 1 1, period: 5 / ≤ 4"])
    #expect(faults { $0[4].period = 4 } == [])
  }

  @Test func `a class with two lessons at once`() {
    #expect(faults { $0[4].period = 2 } == ["A 1 1 2 2, period: 2 / 1"])
  }

  @Test func `a person with two lessons at once, or at two schools on one day`() {
    #expect(
      faults { $0[5].day = 2 } == ["M 2, school: A, B / "]
    )
    #expect(
      faults {
        $0[5].day = 2
        $0[5].period = 2
      } == ["M 2 2, period: 2 / 1", "M 2, school: A, B / "]
    )
  }

  @Test func `a subject three times a day`() {
    #expect(
      faults {
        $0[2].day = 1
        $0[2].period = 3
      } == ["A 1 1 chinese, periods a day: 3 / ≤ 2"]
    )
  }
}
