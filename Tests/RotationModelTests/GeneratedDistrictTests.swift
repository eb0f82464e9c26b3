import GLPKSolver
import LinearModel
import PlanAudit
import RotationModel
import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// Generated districts have plans: the witness keeps every rule, and the planner finds one.
@Suite struct GeneratedDistrictTests {
  @Test(arguments: [30, 31, 35, 40, 47, 60, 75, 90, 100, 139, 140, 150, 199, 200, 250, 300, 500])
  func `an early attempt gives a small district whose witness keeps every rule`(people: Int) {
    var failures: [String] = []
    for seed in UInt64(1)...25 {
      let audits = (0..<3).lazy.map { attempt in
        let district = SyntheticDistrict(teachers: people, seed: seed, attempt: attempt)
        return PlanAudit(district.problem).audit(district.witness)
      }
      guard let first = audits.first, !first.holds else { continue }
      let floors = first.tables.floors.map { "\($0.name) \($0.moved)/\($0.required)" }
      failures.append("seed \(seed): \(first.violations.map(\.cause)), \(floors)")
      let hasPlan = audits.contains { $0.holds }
      #expect(hasPlan, "seed \(seed)")
    }
    // Only the smallest districts may need another attempt, and seldom.
    #expect(failures.count <= (people < 60 ? 3 : 0), "\(failures)")
  }

  @Test(arguments: [1_000, 1_500, 2_499, 2_501, 6_000])
  func `the witness of the first attempt keeps every rule in large districts`(people: Int) {
    for seed in UInt64(1)...2 {
      let district = SyntheticDistrict(teachers: people, seed: seed)
      let audit = PlanAudit(district.problem).audit(district.witness)
      #expect(audit.holds, "seed \(seed): \(audit.violations)")
      #expect(audit.tables.assignments.count(where: \.isMoved) > people / 8)
    }
  }

  @Test(arguments: [30, 40, 60, 100])
  func `the planner finds a plan for a generated district`(people: Int) throws {
    let problem = SyntheticDistrict(teachers: people, seed: 5).problem
    let outcome = RotationPlanner(solver: GLPKSolver()).plan(
      problem,
      options: PlanningOptions(gap: 0.05, timeLimit: 5)
    )
    guard case .planned(let rotation) = outcome else {
      Issue.record("\(people) people: \(outcome)")
      return
    }
    #expect(PlanAudit(problem).audit(rotation.plan).holds)
  }
}
