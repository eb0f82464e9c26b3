import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct RandomInspectionTests {
  @Test(arguments: 1...20)
  func `the order of rows changes no figure`(seed: Int) {
    let problem = RandomDistrict(seed: UInt64(seed), people: 60, schools: 8).problem
    let plan = SimplePlanner(problem).plan(swapping: 3, seed: UInt64(seed))
    let found = PlanAudit(problem).inspect(plan)
    #expect(PlanAudit(problem.shuffled(seed: 9)).inspect(plan) == found, "seed \(seed)")
    let people = problem.teachers.count { $0.status == .active }
    #expect(found.exchange.allSatisfy { $0.moved + $0.running <= people })
  }
}
