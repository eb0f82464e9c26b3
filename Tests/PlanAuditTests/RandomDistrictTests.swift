import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct RandomDistrictTests {
  @Test(arguments: 1...60)
  func `a plan without moves keeps every rule but floors and decisions`(seed: Int) {
    let district = RandomDistrict(seed: UInt64(seed), people: 60, schools: 8)
    let audit = PlanAudit(district.problem).audit(SimplePlanner(district.problem).plan())
    let broken = audit.violations.filter { $0.rule != .exchangeFloor }
    #expect(broken.allSatisfy { $0.cause == .decidedToMove }, "seed \(seed): \(broken)")
    #expect(audit.violationsBefore.isEmpty, "seed \(seed): \(audit.violationsBefore)")
    #expect(audit.discrepancies(with: audit.tables, record: nil).isEmpty, "seed \(seed)")
  }

  @Test(arguments: 1...20)
  func `swaps that the audit accepts leave no new violations`(seed: Int) {
    let options = RandomDistrict.Options(floors: .wild)
    let district = RandomDistrict(seed: UInt64(seed), people: 40, schools: 5, options)
    let planner = SimplePlanner(district.problem)
    let audit = PlanAudit(district.problem)
    let swapped = audit.audit(planner.plan(swapping: 3, seed: UInt64(seed)))
    #expect(swapped.violations.count <= audit.audit(planner.plan()).violations.count)
    #expect(swapped[.moves].value == swapped[.moves].value.rounded())
  }

  @Test func `the same seed draws the same district`() {
    let one = RandomDistrict(seed: 7, people: 50, schools: 6).problem
    let other = RandomDistrict(seed: 7, people: 50, schools: 6).problem
    #expect(one.teachers == other.teachers)
    #expect(one.schools == other.schools)
    #expect(one.classes == other.classes)
    #expect(one.policy == other.policy)
    #expect(RandomDistrict(seed: 8, people: 50, schools: 6).problem.teachers != one.teachers)
  }

  @Test(arguments: [false, true])
  func `districts of any size can be drawn and audited`(isCompact: Bool) {
    for (people, schools) in [(1, 1), (3, 2), (12, 3), (300, 30)] {
      let options = RandomDistrict.Options(floors: .wild, isCompact: isCompact)
      let problem = RandomDistrict(seed: 3, people: people, schools: schools, options).problem
      let audit = PlanAudit(problem).audit(SimplePlanner(problem).plan())
      #expect(audit.tables.schools.count == schools)
    }
  }

  @Test func `a thousand people draw on every feature`() {
    let problem = RandomDistrict(seed: 11, people: 1000, schools: 60).problem
    let teachers = problem.teachers
    #expect(teachers.contains { $0.exempt != nil } && teachers.contains(where: \.isVolunteer))
    #expect(Set(teachers.map(\.status)) == Set(Teacher.Status.allCases))
    #expect(Set(teachers.map(\.post)) == Set(Teacher.Post.allCases))
    #expect(teachers.contains { $0.home != nil } && teachers.contains { $0.since == nil })
    #expect(teachers.contains { $0.subject == .general })
    #expect(teachers.contains { $0.exchangeUntil != nil && $0.weeklyPeriods == nil })
    #expect(Set(problem.decisions.map(\.kind)) == Set(Decision.Kind.allCases))
    #expect(problem.schools.contains { $0.parent != nil } && !problem.travel.isEmpty)
    #expect(problem.schools.contains { $0.coordinates == nil && $0.cluster != nil })
    #expect(problem.schools.contains { $0.stages == [.primary, .junior] })
    #expect(problem.schools.contains { $0.stages.contains(.kindergarten) })
    #expect(problem.classes.contains { $0.halfClasses % 2 == 1 })
    #expect(!problem.recruits.isEmpty && !problem.demandOverrides.isEmpty)
    #expect(!problem.approvedPosts.isEmpty && !problem.preferences.isEmpty)
  }
}
