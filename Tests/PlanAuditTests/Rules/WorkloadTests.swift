import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct WorkloadTests {
  func district(overload: Double = 1, post: Teacher.Post = .teacher) -> StaffingProblem {
    .tiny {
      $0.school("A")
      $0.classes("A", 5)
      $0.teacher("T", at: "A", others: [.art], post: post)
      $0.policy { $0.overload = overload }
    }
  }

  @Test(arguments: [13.5, 14, 14.0000005])
  func `up to the capacity may be taught`(periods: Double) {
    #expect(audit(district(), teaching: [.line("T", periods, "A")]).broken == [])
  }

  @Test func `above the capacity may not`() {
    let found = audit(district(), teaching: [.line("T", 14.5, "A")])
    #expect(found.broken == [.workload])
    #expect(found[.workload].violations[0].found == 14.5)
    #expect(found[.workload].violations[0].allowed == 14)
    #expect(found[.workload].violations[0].people == [.teacher("T")])
  }

  @Test func `all lines of a person add up`() {
    let found = audit(
      district(),
      teaching: [.line("T", 10, "A"), .line("T", 4.5, "A", .art, qualification: .other)]
    )
    #expect(found.broken == [.workload])
  }

  @Test func `periods at other schools count as well`() {
    let problem = StaffingProblem.tiny {
      $0.school("A", cluster: "c")
      $0.school("B", cluster: "c")
      $0.classes("A", 5)
      $0.classes("B", 5)
      $0.teacher("T", at: "A")
    }
    let elsewhere = TeachingLine.line("T", 6, "B", isItinerant: true)
    #expect(audit(problem, teaching: [.line("T", 8, "A"), elsewhere]).broken == [])
    #expect(audit(problem, teaching: [.line("T", 8.5, "A"), elsewhere]).broken == [.workload])
  }

  @Test func `overload raises the capacity, rounded down to half periods`() {
    let problem = district(overload: 1.1)
    #expect(audit(problem, teaching: [.line("T", 15, "A")]).broken == [])
    #expect(audit(problem, teaching: [.line("T", 15.5, "A")]).broken == [.workload])
  }

  @Test func `a principal carries a quarter`() {
    let problem = district(post: .principal)
    #expect(audit(problem, teaching: [.line("T", 3.5, "A")]).broken == [])
    #expect(audit(problem, teaching: [.line("T", 4, "A")]).broken == [.workload])
  }

  @Test func `without a stage at the school there is no capacity`() {
    let problem = StaffingProblem.tiny {
      $0.school("A", stages: [.junior])
      $0.classes("A", grade: 7)
      $0.teacher("T", at: "A", weeklyPeriods: 10)
    }
    let found = audit(problem, teaching: [.line("T", 1, "A", .chinese, .junior)])
    #expect(found.broken == [.workload, .qualifiedTeaching])
    #expect(found[.workload].violations[0].allowed == 0)
  }
}
