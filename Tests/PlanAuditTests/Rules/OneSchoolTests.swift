import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct OneSchoolTests {
  let problem = StaffingProblem.tiny {
    $0.school("A")
    $0.school("B")
    $0.teacher("T1", at: "A")
    $0.teacher("T2", at: "A", status: .leave)
  }

  func audit(_ rows: [Assignment]) -> Audit {
    PlanAudit(problem).audit(Plan(assignments: rows, teaching: [], teachingBefore: []))
  }

  @Test func `one school for every active person holds`() {
    #expect(audit([Assignment(teacher: "T1", school: "A")]).broken == [])
  }

  @Test func `an active person without a school is named`() {
    let found = audit([])
    #expect(found.broken == [.oneSchool])
    #expect(found.causes(.oneSchool) == [.notAssigned])
    #expect(found[.oneSchool].violations[0].people == [.teacher("T1")])
    #expect(found[.oneSchool].violations[0].found == 0)
    #expect(found[.oneSchool].violations[0].allowed == 1)
  }

  @Test func `a person at two schools is named with both`() {
    let found = audit([
      Assignment(teacher: "T1", school: "A"), Assignment(teacher: "T1", school: "B"),
    ])
    #expect(found.broken == [.oneSchool])
    #expect(found[.oneSchool].violations[0].schools == ["A", "B"])
    #expect(found[.oneSchool].violations[0].found == 2)
  }

  @Test func `a row that stands twice is one too many`() {
    let row = Assignment(teacher: "T1", school: "A")
    #expect(audit([row, row]).causes(.oneSchool) == [.assignedRepeatedly])
  }

  @Test func `unknown people and schools are named`() {
    let found = audit([
      Assignment(teacher: "T1", school: "Z"), Assignment(teacher: "X", school: "A"),
    ])
    #expect(found.broken == [.oneSchool])
    #expect(found.causes(.oneSchool) == [.unknownSchool, .unknownPerson])
  }

  @Test func `somebody on leave needs no row but may have one at the own school`() {
    let found = audit([
      Assignment(teacher: "T1", school: "A"), Assignment(teacher: "T2", school: "A"),
    ])
    #expect(found.broken == [])
  }
}
