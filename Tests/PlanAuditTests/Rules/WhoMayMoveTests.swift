import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct WhoMayMoveTests {
  func district(_ more: (inout DistrictBuilder) -> Void) -> StaffingProblem {
    .tiny {
      $0.school("A")
      $0.school("B")
      $0.school("C")
      for school in ["A", "B", "C"] { $0.classes(School.ID(school)) }
      $0.teacher("S", at: "A", .math)
      more(&$0)
    }
  }

  @Test func `an eligible person may move and may stay`() {
    let problem = district { $0.teacher("T", at: "A") }
    #expect(audit(problem, "T", to: "B").broken == [])
    #expect(audit(problem).broken == [])
  }

  @Test func `a person who is not eligible stays`() {
    let problem = district { $0.teacher("T", at: "A", since: nil) }
    let found = audit(problem, "T", to: "B")
    #expect(found.broken == [.whoMayMove])
    #expect(found.causes(.whoMayMove) == [.notEligible])
    #expect(found[.whoMayMove].violations[0].schools == ["A", "B"])
    #expect(audit(problem).broken == [])
  }

  @Test func `a person decided to stay does not move`() {
    let problem = district {
      $0.teacher("T", at: "A")
      $0.decision("T", .stay)
    }
    #expect(audit(problem, "T", to: "B").causes(.whoMayMove) == [.decidedToStay])
    #expect(audit(problem).broken == [])
  }

  @Test func `a person decided to move does not stay`() {
    let problem = district {
      $0.teacher("T", at: "A")
      $0.decision("T", .move)
    }
    #expect(audit(problem).causes(.whoMayMove) == [.decidedToMove])
    #expect(audit(problem, "T", to: "B").broken == [])
    #expect(audit(problem, "T", to: "C").broken == [])
  }

  @Test func `a person decided to move to a school goes nowhere else`() {
    let problem = district {
      $0.teacher("T", at: "A", exempt: "illness")
      $0.decision("T", .move, "C")
    }
    #expect(audit(problem).causes(.whoMayMove) == [.decidedToMove])
    #expect(audit(problem, "T", to: "B").causes(.whoMayMove) == [.decidedElsewhere])
    #expect(audit(problem, "T", to: "C").broken == [])
  }

  @Test func `an avoided school is not gone to, others are`() {
    let problem = district {
      $0.teacher("T", at: "A")
      $0.decision("T", .avoid, "B")
    }
    #expect(audit(problem, "T", to: "B").causes(.whoMayMove) == [.decidedToAvoid])
    #expect(audit(problem, "T", to: "C").broken == [])
  }

  @Test func `allow wins over eligibility`() {
    let problem = district {
      $0.teacher("T", at: "A", birth: nil, exempt: "illness")
      $0.decision("T", .allow)
    }
    #expect(audit(problem, "T", to: "B").broken == [])
  }

  @Test(arguments: [Teacher.Status.leave, .seconded])
  func `people on leave or seconded are left as they are, whatever is decided`(
    status: Teacher.Status
  ) {
    let problem = district {
      $0.teacher("T", at: "A", status: status, volunteer: true)
      $0.decision("T", .allow)
    }
    let rows = ["S": "A", "T": "B"].map {
      Assignment(teacher: Teacher.ID($0.key), school: School.ID($0.value))
    }
    let plan = Plan(assignments: rows, teaching: [], teachingBefore: [])
    let found = PlanAudit(problem).audit(plan)
    #expect(found.broken == [.whoMayMove])
    #expect(found.causes(.whoMayMove) == [.notActive])
  }

  @Test func `people on leave teach nothing`() {
    let problem = district { $0.teacher("T", at: "A", status: .leave) }
    let found = audit(problem, teaching: [.line("T", 2, "A")])
    #expect(found.broken == [.whoMayMove])
    #expect(found.causes(.whoMayMove) == [.teachesOnLeave])
    #expect(found[.whoMayMove].violations[0].found == 2)
  }
}
