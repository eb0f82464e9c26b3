import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct SchoolKeptTests {
  func district(
    classes: Double? = 1,
    _ more: (inout DistrictBuilder) -> Void = { _ in }
  ) -> StaffingProblem {
    .tiny {
      $0.school("A")
      $0.school("B")
      if let classes { $0.classes("A", classes) }
      $0.classes("B")
      $0.teacher("T", at: "A")
      more(&$0)
    }
  }

  @Test func `the last teacher does not leave a school with classes`() {
    let found = audit(district(), "T", to: "B")
    #expect(found.broken == [.schoolKept])
    #expect(found[.schoolKept].violations[0].schools == ["A"])
    #expect(found[.schoolKept].violations[0].people == [.teacher("T")])
    #expect(audit(district()).broken == [])
  }

  @Test func `half a class is a class`() {
    #expect(audit(district(classes: 0.5), "T", to: "B").broken == [.schoolKept])
  }

  @Test func `a school without classes may be left`() {
    #expect(audit(district(classes: nil), "T", to: "B").broken == [])
  }

  @Test func `somebody who arrives keeps the school`() {
    let problem = district { $0.teacher("U", at: "B") }
    #expect(audit(problem, moving: ["T": "B", "U": "A"]).broken == [])
  }

  @Test func `a recruit keeps the school, somebody on leave does not`() {
    let problem = district { $0.recruits(1, .primary, .math) }
    let recruit = RecruitPlacement(stage: .primary, subject: .math, school: "A", count: 1)
    #expect(audit(problem, moving: ["T": "B"], recruits: [recruit]).broken == [])
    let onLeave = district { $0.teacher("L", at: "A", status: .leave) }
    #expect(audit(onLeave, "T", to: "B").broken == [.schoolKept])
  }

  @Test func `a school without active teachers now may stay so`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.classes("A")
    }
    #expect(audit(problem).broken == [])
  }
}
