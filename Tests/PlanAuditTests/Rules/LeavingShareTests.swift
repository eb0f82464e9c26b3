import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct LeavingShareTests {
  /// `people` of different subjects at A; nobody else limits who leaves.
  func audit(leaving: Int, of people: Int, onLeave: Int = 0) -> Audit {
    let subjects: [Subject] = [.chinese, .math, .music, .art, .pe, .science]
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("B")
      $0.classes("B")
      for number in 0..<people {
        $0.teacher(Teacher.ID("T\(number + 10)"), at: "A", subjects[number % 6])
      }
      for number in 0..<onLeave { $0.teacher(Teacher.ID("L\(number)"), at: "A", status: .leave) }
      $0.policy { $0.limits.subjectOutflowShare = 1.0 }
    }
    let moving = (0..<leaving).map { (Teacher.ID("T\($0 + 10)"), School.ID("B")) }
    return PlanAuditTests.audit(problem, moving: Dictionary(uniqueKeysWithValues: moving))
  }

  @Test(arguments: [(1, 1), (1, 3), (1, 7), (2, 8), (2, 11), (3, 12)])
  func `a quarter rounded down may leave, at least one`(leaving: Int, people: Int) {
    #expect(audit(leaving: leaving, of: people).broken == [])
    let found = audit(leaving: leaving + 1, of: max(people, leaving + 1))
    if people > leaving {
      #expect(found.broken == [.leavingShare])
      #expect(found[.leavingShare].violations[0].found == Double(leaving + 1))
      #expect(found[.leavingShare].violations[0].allowed == Double(leaving))
      #expect(found[.leavingShare].violations[0].schools == ["A"])
    }
  }

  @Test func `people on leave do not raise the limit`() {
    #expect(audit(leaving: 2, of: 7, onLeave: 5).broken == [.leavingShare])
  }
}
