import GLPKSolver
import LinearModel
import PlanAudit
import RotationModel
import Staffing
import TestSupport
import Testing

/// Plans made in little time keep every rule, and their figures are those that counting finds.
@Suite struct ShortPlanTests {
  @Test(arguments: 1...60)
  func `a plan made in a second is clean, and its figures are the audit's`(seed: Int) throws {
    let problem = Self.problem(seed)
    let outcome = RotationPlanner(solver: GLPKSolver()).plan(
      problem,
      options: PlanningOptions(gap: 0.02, timeLimit: 1)
    )
    switch outcome {
    case .planned(let rotation): expectCounted(rotation, of: problem, seed: seed)
    case .infeasible(let reason):
      #expect(!reason.conflicts.isEmpty, "seed \(seed)")
      let model = ReferenceModel.model(of: problem, objective: .level(.curriculum))
      let truth = try GLPKSolver().solve(ValidatedProgram(model), SolveOptions())
      #expect(truth == .infeasible, "seed \(seed): \(reason)")
    case .undecided(let reason):
      // A loaded machine may run out of time; nothing is claimed then.
      #expect(reason == .time, "seed \(seed)")
    }
  }

  private static let withRecruits = (1...60).filter { !problem($0).recruits.isEmpty }.prefix(6)

  @Test func `some of these districts have recruits`() {
    #expect(Self.withRecruits.count == 6)
  }

  @Test(arguments: withRecruits)
  func `the status quo depends on neither the time nor the gap asked for`(seed: Int) throws {
    let problem = Self.problem(seed)
    var found: [[Double]] = []
    for (gap, seconds) in [(0.5, 0.6), (0.0, 4.0)] {
      let outcome = RotationPlanner(solver: GLPKSolver()).plan(
        problem,
        options: PlanningOptions(gap: gap, timeLimit: seconds)
      )
      guard case .planned(let rotation) = outcome else { continue }
      found.append(rotation.levels.map(\.statusQuo))
      if seconds < 1 { #expect(rotation.stoppedBy != .work) }
    }
    guard found.count == 2 else { return }
    for (one, other) in zip(found[0], found[1]) {
      #expect(abs(one - other) <= 1e-6 * max(1, abs(one)), "seed \(seed)")
    }
  }

  private static func problem(_ seed: Int) -> StaffingProblem {
    let options = RandomDistrict.Options(
      floors: seed % 4 == 0 ? .wild : .gentle,
      isCompact: seed % 3 != 0
    )
    return RandomDistrict(
      seed: UInt64(1_000 + seed),
      people: 20 + seed % 40,
      schools: 3 + seed % 6,
      options
    ).problem
  }

  private func expectCounted(_ rotation: PlannedRotation, of problem: StaffingProblem, seed: Int) {
    let audit = PlanAudit(problem).audit(rotation.plan)
    #expect(audit.holds, "seed \(seed): \(audit.violations)")
    #expect(audit.violationsBefore.isEmpty, "seed \(seed): \(audit.violationsBefore)")
    let counted = problem.policy.priorities == .blended ? [audit.blended] : audit.levels
    #expect(rotation.levels.map(\.name) == counted.map(\.name), "seed \(seed)")
    for (figures, check) in zip(rotation.levels, counted) {
      let what = "seed \(seed), \(figures.name): \(figures), counted \(check)"
      #expect(agree(figures.value, check.value), "\(what)")
      #expect(agree(figures.statusQuo, check.statusQuo), "\(what)")
      #expect(figures.bound <= figures.value, "\(what)")
      #expect(figures.bound >= 0, "\(what)")
    }
  }

  private func agree(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-6 * max(1, abs(other))
  }
}
