import PlanAudit
import Staffing
import TestSupport
import Testing

/// Blocks that do not fit although periods do, by plain counting.
@Suite struct OpenBlocksTests {
  @Test func `a school whose blocks do not fit is told with the room of the best`() {
    let problem = StaffingProblem.tiny {
      $0.school("A", cluster: "c")
      $0.school("B", cluster: "c")
      $0.curriculum(grade: 1, [.chinese: 4, .music: 3])
      $0.curriculum(grade: 2, [.chinese: 2])
      $0.classes("A", grade: 1, 1)
      $0.classes("A", grade: 2, 1)
      $0.classes("B", grade: 1, 1)
      $0.teacher("T", at: "A", .chinese, weeklyPeriods: 3)
      $0.teacher("U", at: "A", .chinese, weeklyPeriods: 3)
      $0.teacher("M", at: "B", .music, weeklyPeriods: 9)
    }
    let plan = Plan(
      assignments: ["T", "U"].map { Assignment(teacher: $0, school: "A") }
        + [Assignment(teacher: "M", school: "B")],
      teaching: [
        .line("T", 3, "A", .chinese), .line("U", 3, "A", .chinese), .line("M", 3, "B", .music),
        .line("M", 2.5, "A", .music, isItinerant: true),
      ],
      teachingBefore: []
    )
    func row(
      _ school: School.ID,
      _ grade: Int,
      _ subject: Subject,
      _ periods: Double,
      _ who: String
    ) -> ClassLine {
      ClassLine(
        school: school,
        grade: grade,
        schoolClass: "1",
        subject: subject,
        weeklyPeriods: periods,
        instructor: who.isEmpty ? nil : .teacher(Teacher.ID(who)),
        qualification: who.isEmpty ? nil : .main
      )
    }
    let rows = [
      row("A", 1, .chinese, 4, ""), row("A", 1, .music, 3, ""), row("A", 2, .chinese, 2, "T"),
      row("B", 1, .chinese, 4, ""), row("B", 1, .music, 3, "M"),
    ]
    let auditor = PlanAudit(problem)
    #expect(auditor.faults(ofClasses: rows, in: plan) == [])
    // B's Chinese is not covered by the plan either, so it is no block that fails to fit.
    let found = auditor.misfits(ofClasses: rows, in: plan)
    #expect(
      found == [
        SchoolMisfits(
          school: "A",
          uncoveredPeriods: 0.5,
          blocks: [
            OpenBlock(
              grade: 1,
              schoolClass: "1",
              subject: .chinese,
              weeklyPeriods: 4,
              mostLeft: 3
            ),
            OpenBlock(
              grade: 1,
              schoolClass: "1",
              subject: .music,
              weeklyPeriods: 3,
              mostLeft: 2.5
            ),
          ]
        )
      ]
    )
    #expect(found.first?.openPeriods == 7)
    #expect(found.first?.blocks.map(\.misses) == [1, 0.5])
  }

  @Test(arguments: [(days: 3, lacks: true), (days: 4, lacks: false)])
  func `who has the periods but not the days is told so`(days: Int, lacks: Bool) {
    let problem = StaffingProblem.tiny {
      $0.school("A", cluster: "c")
      $0.school("B", cluster: "c")
      $0.curriculum(grade: 1, [.music: 3])
      $0.classes("A", grade: 1, 1)
      $0.classes("B", grade: 1, 1)
      $0.teacher("M", at: "A", .music, weeklyPeriods: 9)
      $0.policy { $0.timetable.days = days }
    }
    let plan = Plan(
      assignments: [Assignment(teacher: "M", school: "A")],
      teaching: [.line("M", 3, "A", .music), .line("M", 3, "B", .music, isItinerant: true)],
      teachingBefore: []
    )
    let rows = (["A", "B"] as [School.ID]).map { school in
      ClassLine(
        school: school,
        grade: 1,
        schoolClass: "1",
        subject: .music,
        weeklyPeriods: 3,
        instructor: school == "A" ? .teacher("M") : nil,
        qualification: school == "A" ? .main : nil
      )
    }
    let found = PlanAudit(problem).misfits(ofClasses: rows, in: plan)
    // Three periods take two days at each school.
    #expect(found.flatMap(\.blocks).map(\.lacksDays) == [lacks])
  }
}
