import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct PriorityBackboneTests {
  func district(
    _ location: School.Location = .rural,
    _ standing: School.Standing = .ordinary,
    keeps: Bool = true
  ) -> StaffingProblem {
    .tiny {
      $0.school("A", location: location, standing: standing)
      $0.school("B", location: .urban)
      for school in ["A", "B"] {
        $0.classes(School.ID(school))
        $0.teacher(Teacher.ID("\(school)1"), at: School.ID(school), backbone: .county)
        $0.teacher(Teacher.ID("\(school)2"), at: School.ID(school), .math, backbone: .school)
        $0.teacher(Teacher.ID("\(school)3"), at: School.ID(school), .music)
      }
      $0.policy { $0.limits.keepsRuralBackbone = keeps }
    }
  }

  @Test func `a rural school does not lose a backbone teacher`() {
    let found = audit(district(), "A1", to: "B")
    #expect(found.broken == [.priorityBackbone])
    #expect(found[.priorityBackbone].violations[0].schools == ["A"])
    #expect(found[.priorityBackbone].violations[0].people == [.teacher("A1")])
    #expect(found[.priorityBackbone].violations[0].found == 0)
    #expect(found[.priorityBackbone].violations[0].allowed == 1)
  }

  @Test func `a weak school does not either, whatever its place`() {
    #expect(audit(district(.urban, .weak), "A1", to: "B").broken == [.priorityBackbone])
    #expect(audit(district(.town, .ordinary), "A1", to: "B").broken == [])
  }

  @Test func `an exchange of one for one holds`() {
    #expect(audit(district(), moving: ["A1": "B", "B1": "A"]).broken == [])
    #expect(audit(district(), "B1", to: "A").broken == [])
  }

  @Test func `below county level is no backbone`() {
    #expect(audit(district(), "A2", to: "B").broken == [])
  }

  @Test func `the policy may let it go`() {
    #expect(audit(district(keeps: false), "A1", to: "B").broken == [])
  }
}
