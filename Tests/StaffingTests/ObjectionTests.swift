import Staffing
import TestSupport
import Testing

/// What granting an objection does to the decisions.
@Suite struct ObjectionTests {
  private func change(
    _ wish: Objection.Wish,
    _ decisions: [Decision]
  ) -> DecisionChange {
    StaffingProblem.tiny {
      for school in ["A", "B", "C"] as [School.ID] { $0.school(school) }
      $0.teacher("T", at: "A")
      $0.teacher("U", at: "A")
    }
    .with(decisions: decisions)
    .granting(Objection(teacher: "T", wish: wish, reason: "asked"))
  }

  @Test func `its own decision comes, once`() {
    let stay = Decision(teacher: "T", kind: .stay, reason: "asked")
    #expect(change(.stay, []) == DecisionChange(added: [stay]))
    let before = Decision(teacher: "T", kind: .stay, reason: "as decided")
    #expect(change(.stay, [before]) == DecisionChange())
  }

  @Test func `decisions on the person that contradict it go, others stay`() {
    let allow = Decision(teacher: "T", kind: .allow)
    let moveB = Decision(teacher: "T", kind: .move, school: "B")
    let avoidB = Decision(teacher: "T", kind: .avoid, school: "B")
    let avoidC = Decision(teacher: "T", kind: .avoid, school: "C")
    let other = Decision(teacher: "U", kind: .move, school: "B")
    #expect(change(.stay, [allow, avoidB, other]).removed == [allow])
    #expect(change(.stay, [moveB, other]).removed == [moveB])
    #expect(change(.move("B"), [allow, avoidB, avoidC]).removed == [allow, avoidB])
    #expect(change(.avoid("B"), [moveB]).removed == [moveB])
    #expect(change(.avoid("C"), [moveB, avoidB]).removed == [])
  }

  @Test func `the changed scenario has no contradiction left`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("B")
      $0.teacher("T", at: "A")
      $0.decision("T", .move, "B")
    }
    let stays = problem.changed(by: problem.granting(Objection(teacher: "T", wish: .stay)))
    #expect(stays.decisions == [Decision(teacher: "T", kind: .stay)])
    let back = stays.changed(by: stays.granting(Objection(teacher: "T", wish: .move("B"))))
    #expect(back.decisions == [Decision(teacher: "T", kind: .move, school: "B")])
  }

  @Test func `a place grants what was asked for, or not`() {
    func isGranted(_ wish: Objection.Wish, at school: School.ID) -> Bool {
      Objection(teacher: "T", wish: wish).isGranted(at: school, presentSchool: "A")
    }
    #expect(isGranted(.stay, at: "A") && !isGranted(.stay, at: "B"))
    #expect(isGranted(.avoid("B"), at: "A") && !isGranted(.avoid("B"), at: "B"))
    #expect(isGranted(.move("B"), at: "B") && !isGranted(.move("B"), at: "A"))
  }
}
