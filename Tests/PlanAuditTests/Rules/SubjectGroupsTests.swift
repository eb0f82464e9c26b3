import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct SubjectGroupsTests {
  /// `group` teachers of Chinese among 40 people at A, of whom some leave.
  func audit(leaving: Int, of group: Int, mathLeaving: Int = 0, onLeave: Int = 0) -> Audit {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("B")
      $0.classes("B")
      $0.teachers(group, prefix: "T", at: "A")
      $0.teachers(40 - group, prefix: "M", at: "A", .math)
      for number in 0..<onLeave { $0.teacher(Teacher.ID("L\(number)"), at: "A", status: .leave) }
    }
    var moving: [Teacher.ID: School.ID] = [:]
    for number in 0..<leaving { moving[Teacher.ID("T\(number + 1)")] = "B" }
    for number in 0..<mathLeaving { moving[Teacher.ID("M\(number + 1)")] = "B" }
    return PlanAuditTests.audit(problem, moving: moving)
  }

  @Test(arguments: [(1, 1), (1, 5), (2, 6), (3, 9), (4, 12)])
  func `a third of one subject may leave, at least one`(leaving: Int, group: Int) {
    #expect(audit(leaving: leaving, of: group).broken == [])
    guard group > leaving else { return }
    let found = audit(leaving: leaving + 1, of: group)
    #expect(found.broken == [.subjectGroups])
    #expect(found[.subjectGroups].violations[0].subject == .chinese)
    #expect(found[.subjectGroups].violations[0].schools == ["A"])
    #expect(found[.subjectGroups].violations[0].allowed == Double(leaving))
  }

  @Test func `each subject has its own limit`() {
    #expect(audit(leaving: 1, of: 5, mathLeaving: 8).broken == [])
  }

  @Test func `people on leave do not count among a subject's teachers`() {
    #expect(audit(leaving: 2, of: 5, onLeave: 4).broken == [.subjectGroups])
  }
}
