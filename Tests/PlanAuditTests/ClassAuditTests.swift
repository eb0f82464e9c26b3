import PlanAudit
import Staffing
import TestSupport
import Testing

/// Class tables counted: whatever is wrong in one place is found, and nothing else.
@Suite struct ClassAuditTests {
  private func district(
    periodsOfM: Double? = nil,
    former: [FormerTeacher] = [],
    policy: @escaping (inout ExchangePolicy) -> Void = { _ in }
  ) -> StaffingProblem {
    .tiny {
      $0.school("A", cluster: "c")
      $0.school("B", cluster: "c")
      $0.curriculum(grade: 1, [.chinese: 6, .music: 2])
      $0.classes("A", grade: 1, 2)
      $0.classes("B", grade: 1, 1)
      $0.teacher("T", at: "A", .chinese)
      $0.teacher("M", at: "A", .music, weeklyPeriods: periodsOfM)
      $0.teacher("B1", at: "B", .chinese)
      if !former.isEmpty { $0.teacher("T2", at: "A", .chinese) }
      $0.formerTeachers = former
      $0.policy(policy)
    }
  }

  private var problem: StaffingProblem { district() }

  private var plan: Plan {
    Plan(
      assignments: [
        Assignment(teacher: "B1", school: "B"), Assignment(teacher: "M", school: "A"),
        Assignment(teacher: "T", school: "A"),
      ],
      teaching: [
        .line("T", 12, "A", .chinese), .line("M", 4, "A", .music),
        .line("M", 2, "B", .music, isItinerant: true), .line("B1", 6, "B", .chinese),
      ],
      teachingBefore: []
    )
  }

  private func row(
    _ school: School.ID,
    _ number: String,
    _ subject: Subject,
    _ periods: Double,
    _ teacher: Teacher.ID?
  ) -> ClassLine {
    ClassLine(
      school: school,
      grade: 1,
      schoolClass: number,
      subject: subject,
      weeklyPeriods: periods,
      instructor: teacher.map { .teacher($0) },
      qualification: teacher == nil ? nil : .main
    )
  }

  private var rows: [ClassLine] {
    [
      row("A", "1", .chinese, 6, "T"), row("A", "1", .music, 2, "M"),
      row("A", "2", .chinese, 6, "T"), row("A", "2", .music, 2, "M"),
      row("B", "1", .chinese, 6, "B1"), row("B", "1", .music, 2, "M"),
    ]
  }

  private func faults(_ change: (inout [ClassLine]) -> Void) -> [String] {
    var rows = rows
    change(&rows)
    return PlanAudit(problem).faults(ofClasses: rows, in: plan).map {
      "\($0.key), \($0.column): \($0.found) / \($0.expected)"
    }
  }

  @Test func `a right table has no fault, in whatever order its rows stand`() {
    #expect(faults { _ in } == [])
    #expect(faults { $0.reverse() } == [])
  }

  @Test func `a row without a teacher shows a gap and is no fault`() {
    #expect(
      faults {
        $0[0].instructor = nil
        $0[0].qualification = nil
      } == []
    )
    #expect(faults { $0[0].instructor = nil } == ["A 1 1 chinese, qualification: main / "])
  }

  @Test func `a missing row, wrong periods, and a class that does not exist`() {
    #expect(faults { $0.remove(at: 1) } == ["A 1 1 music, weekly_periods: 0.0 / 2.0"])
    #expect(
      faults { $0[1].weeklyPeriods = 1 } == ["A 1 1 music, weekly_periods: 1.0 / 2.0"]
    )
    #expect(
      faults { $0.append(row("B", "2", .music, 2, nil)) }
        == ["B 1 2 music, weekly_periods: 2.0 / "]
    )
  }

  @Test func `costs are the periods and subjects that nobody teaches, and hands that change`() {
    var open = rows
    for position in [1, 3] {
      open[position].instructor = nil
      open[position].qualification = nil
    }
    let former = [
      FormerTeacher(school: "A", grade: 1, schoolClass: "1", subject: .chinese, teacher: "T2"),
      FormerTeacher(school: "A", grade: 1, schoolClass: "2", subject: .chinese, teacher: "T"),
      // Who has gone to another school cannot go on with the class.
      FormerTeacher(school: "B", grade: 1, schoolClass: "1", subject: .chinese, teacher: "T"),
    ]
    let audit = PlanAudit(district(former: former))
    let here = Plan(
      assignments: plan.assignments + [Assignment(teacher: "T2", school: "A")],
      teaching: plan.teaching,
      teachingBefore: []
    )
    #expect(audit.faults(ofClasses: open, in: here) == [])
    let costs = audit.costs(ofClasses: open, in: here)
    // Two classes without music, 2 periods each, and music not opened at all: 4 + 10.
    #expect(costs["A"]?.untaught == 14 && costs["A"]?.changed == 6)
    #expect(costs["B"]?.untaught == 0 && costs["B"]?.changed == 0)
  }

  @Test func `a subject of a class that two people share`() {
    #expect(
      faults {
        $0[0].weeklyPeriods = 2
        $0.append(row("A", "1", .chinese, 4, "T"))
      } == ["A 1 1 chinese, rows: 2 / 1"]
    )
  }

  @Test func `who does not work there and is not sent there`() {
    #expect(faults { $0[4].instructor = .teacher("T") }.contains("B 1 1 chinese, teacher: T / "))
  }

  @Test func `who may not teach the subject, and a qualification that is wrong`() {
    #expect(faults { $0[1].instructor = .teacher("T") }.contains("A 1 1 music, teacher: T / "))
    #expect(
      faults { $0[1].qualification = .open } == ["A 1 1 music, qualification: open / main"]
    )
  }

  @Test func `more than the capacity over all schools`() {
    let found = PlanAudit(district(periodsOfM: 5)).faults(ofClasses: rows, in: plan)
    #expect(found.map(\.key) == ["M"])
    #expect(found.map(\.expected) == ["≤ 5.0"])
  }

  @Test func `more at another school than the plan sends the person for`() {
    var other = plan
    other = Plan(
      assignments: other.assignments,
      teaching: other.teaching.map { line in
        var line = line
        if line.isItinerant { line.weeklyPeriods = 1 }
        return line
      },
      teachingBefore: []
    )
    let found = PlanAudit(problem).faults(ofClasses: rows, in: other)
    #expect(found.map(\.key) == ["M B"])
  }

  @Test func `more days at several schools than the week has`() {
    // Two periods of music at each school are one day each.
    #expect(PlanAudit(problem).faults(ofClasses: rows, in: plan) == [])
    let short = district {
      $0.timetable.days = 1
      $0.timetable.periodsPerDay[.primary] = 12
    }
    let found = PlanAudit(short).faults(ofClasses: rows, in: plan)
    #expect(found.map(\.key) == ["M"])
    #expect(found.map(\.column) == ["days"])
    #expect(found.map(\.found) == ["2"] && found.map(\.expected) == ["≤ 1"])
  }
}
