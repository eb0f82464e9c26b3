import Staffing
import TestSupport
import Testing

@testable import PlanAudit

@Suite struct PlannedSchoolGapTests {
  @Test func `under a plan people count where they go, and recruits beside them`() throws {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("B")
      $0.classes("A")
      $0.classes("B")
      $0.curriculum([.chinese: 7, .music: 2])
      $0.norm(.primary, .chinese, 14)
      $0.norm(.primary, .music, 16)
      $0.teacher("T1", at: "A", .chinese)
      $0.teacher("T2", at: "A", .chinese)
      $0.teacher("T3", at: "A", .chinese, status: .leave)
      $0.recruits(1, .primary, .music)
    }
    let facts = AuditFacts(problem)
    let plan = Plan(
      assignments: [
        Assignment(teacher: "T1", school: "A"), Assignment(teacher: "T2", school: "B"),
      ],
      teaching: [],
      teachingBefore: [],
      recruits: [RecruitPlacement(stage: .primary, subject: .music, school: "B", count: 1)]
    )
    let before = facts.schoolGaps()
    let after = facts.schoolGaps(under: plan)
    func gap(_ gaps: [SchoolGap], _ school: School.ID, _ subject: Subject) -> OfferingGap? {
      gaps.flatMap(\.offerings).first {
        $0.offering == Offering(school: school, stage: .primary, subject: subject)
      }
    }
    #expect(gap(before, "A", .chinese)?.active == 2 && gap(before, "B", .chinese)?.active == 0)
    #expect(gap(after, "A", .chinese)?.active == 1 && gap(after, "A", .chinese)?.heads == 2)
    #expect(gap(after, "B", .chinese)?.active == 1 && gap(after, "B", .chinese)?.capacity == 14)
    let music = try #require(gap(after, "B", .music))
    #expect(music.heads == 0 && music.recruits == 1 && music.capacity == 16)
    #expect(gap(before, "B", .music)?.recruits == 0 && gap(before, "B", .music)?.capacity == 0)
    // What is needed does not depend on who goes where.
    #expect(gap(before, "B", .chinese)?.needed == 0.5 && gap(after, "B", .chinese)?.needed == 0.5)
  }

  @Test(arguments: 1...10)
  func `heads and recruits under a plan are those of the audit's schools`(seed: Int) {
    let problem = RandomDistrict(seed: UInt64(seed), people: 60, schools: 8).problem
    let plan = SimplePlanner(problem).plan(swapping: 6, seed: UInt64(seed))
    let auditor = PlanAudit(problem)
    let schools = auditor.audit(plan).tables.schools
    for (gap, school) in zip(auditor.facts.schoolGaps(under: plan), schools) {
      #expect(gap.school == school.school)
      #expect(gap.heads + gap.offerings.reduce(0) { $0 + $1.recruits } == school.headsAfter)
    }
    #expect(
      auditor.facts.schoolGaps(under: SimplePlanner(problem).plan()).map(\.heads)
        == auditor.facts.schoolGaps().map(\.heads)
    )
  }
}
