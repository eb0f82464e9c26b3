import PlanAudit
import Staffing
import TestSupport
import Testing

/// Which sections count, and who counts where.
@Suite struct SectionTests {
  @Test(arguments: [(49, true), (50, false)])
  func `a teaching point of fewer than 50 students is left out`(_ students: Int, _ isOut: Bool) {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("P", parent: "A")
      $0.school("Q")
      for school in ["A", "Q"] as [School.ID] { $0.classes(school, students: 20) }
      $0.classes("P", students: students)
    }
    let found = inspection(problem)
    #expect(found.excluded.map(\.section.school) == (isOut ? ["P"] : []))
    #expect(found.sections.count == (isOut ? 2 : 3))
    #expect(found.excluded.allSatisfy { $0.reason == .smallPoint })
  }

  @Test func `a section without students is left out, other stages are no matter of it`() {
    let problem = StaffingProblem.tiny {
      $0.school("A", stages: [.kindergarten, .primary, .junior, .senior])
      $0.classes("A", grade: 7, students: 60)
    }
    let found = inspection(problem)
    #expect(found.sections.map(\.section) == [SchoolSection(school: "A", stage: .junior)])
    #expect(found.excluded.map(\.section) == [SchoolSection(school: "A", stage: .primary)])
    #expect(found.excluded.map(\.reason) == [.noStudents])
  }

  @Test func `people count at the stage where they teach most, a tie at the lower one`() {
    let problem = StaffingProblem.tiny {
      $0.school("A", stages: [.primary, .junior])
      $0.classes("A", grade: 1, students: 100)
      $0.classes("A", grade: 7, students: 100)
      for id in ["T1", "T2", "T3", "T4"] as [Teacher.ID] {
        $0.teacher(id, at: "A", .math, certificate: id == "T4" ? .primary : .junior)
      }
    }
    let found = inspection(
      problem,
      teaching: [
        .line("T1", 8, "A", .math, .junior), .line("T1", 4, "A", .math),
        .line("T2", 6, "A", .math, .junior), .line("T2", 6, "A", .math),
      ]
    )
    // Under the plan T1 and T3 are junior (T3 by certificate and subject), T2 and T4 primary.
    #expect(found.figure(.teachers, "A", .junior)?.valueAfter == 2)
    #expect(found.figure(.teachers, "A", .primary)?.valueAfter == 2)
    // In the status quo nobody teaches: three are junior by certificate.
    #expect(found.figure(.teachers, "A", .junior)?.valueBefore == 3)
  }
}
