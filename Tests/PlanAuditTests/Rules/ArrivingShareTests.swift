import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct ArrivingShareTests {
  /// People of many schools arrive at B, one from each.
  func audit(arriving: Int, at people: Int, recruits: Int = 0) -> Audit {
    let problem = StaffingProblem.tiny {
      $0.school("B")
      $0.classes("B")
      $0.teachers(people, prefix: "B", at: "B")
      for number in 0..<arriving {
        $0.school(School.ID("S\(number)"))
        $0.teacher(Teacher.ID("T\(number)"), at: School.ID("S\(number)"))
      }
      $0.recruits(recruits, .primary, .chinese)
    }
    let moving = (0..<arriving).map { (Teacher.ID("T\($0)"), School.ID("B")) }
    let placed = RecruitPlacement(stage: .primary, subject: .chinese, school: "B", count: recruits)
    return PlanAuditTests.audit(
      problem,
      moving: Dictionary(uniqueKeysWithValues: moving),
      recruits: recruits > 0 ? [placed] : []
    )
  }

  @Test(arguments: [(1, 1), (1, 6), (2, 7), (3, 10)])
  func `thirty percent rounded down may arrive, at least one`(arriving: Int, people: Int) {
    #expect(audit(arriving: arriving, at: people).broken == [])
    let found = audit(arriving: arriving + 1, at: people)
    #expect(found.broken == [.arrivingShare])
    #expect(found[.arrivingShare].violations[0].found == Double(arriving + 1))
    #expect(found[.arrivingShare].violations[0].allowed == Double(arriving))
  }

  @Test func `a school without active teachers now has no limit`() {
    #expect(audit(arriving: 5, at: 0).broken == [])
  }

  @Test func `recruits are no arrivals`() {
    #expect(audit(arriving: 1, at: 3, recruits: 4).broken == [])
  }
}
