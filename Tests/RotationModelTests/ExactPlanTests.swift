import GLPKSolver
import LinearModel
import PlanAudit
import RotationModel
import Staffing
import TestSupport
import Testing

@Suite("Exact plans")
struct ExactPlanTests {
  /// Small districts of every kind: at each level the planner's value is the model's optimum.
  @Test(arguments: 1...12)
  func `a small district is planned to the model's optimum at every level`(seed: Int) throws {
    var options = RandomDistrict.Options()
    options.isCompact = true
    try expectExact(
      RandomDistrict(
        seed: UInt64(seed),
        people: 6 + seed / 2,
        schools: 3,
        options
      ).problem
    )
  }

  /// The same where one of the schools opens: no limit on arrivals, leaders by approved posts.
  @Test(arguments: 1...12)
  func `a small district with a school that opens is planned to the optimum`(seed: Int) throws {
    let problem = RandomDistrict(
      seed: UInt64(seed),
      people: 14,
      schools: 3,
      .without(.floors, .decisions)
    ).problem
    try expectExact(problem.opening(problem.schools[seed % 3].id))
  }

  /// The same where level 2 weighs every term of balance, one after the other or in one sum.
  @Test(arguments: 1...12)
  func `a small district that weighs balance is planned to the optimum`(seed: Int) throws {
    let problem = RandomDistrict(
      seed: UInt64(100 + seed),
      people: 8 + seed / 2,
      schools: 3,
      .without(.floors)
    ).problem
    try expectExact(
      problem.changingPolicy { policy in
        for term in TermID.allCases where term.isOptional { policy.weights[term] = 2 }
        policy.priorities = seed.isMultiple(of: 4) ? .blended : .lexicographic
      }
    )
  }

  private func expectExact(_ problem: StaffingProblem) throws {
    let solver = GLPKSolver()
    let outcome = RotationPlanner(solver: solver).plan(
      problem,
      options: PlanningOptions(gap: 0, timeLimit: 240)
    )
    guard case .planned(let rotation) = outcome else {
      let model = ReferenceModel.model(of: problem, objective: .level(.curriculum))
      let truth = try solver.solve(ValidatedProgram(model), SolveOptions())
      #expect(truth == .infeasible, "the planner found no plan: \(outcome)")
      return
    }
    var caps: [LevelCap] = []
    for figures in rotation.levels {
      let level = Level(rawValue: figures.name)
      let model = ReferenceModel.model(
        of: problem,
        objective: level.map { .level($0) } ?? .blended,
        caps: caps
      )
      let truth = try solver.solve(ValidatedProgram(model), SolveOptions())
      guard case .optimal(let solution) = truth else {
        Issue.record("the model of \(figures.name) was not solved: \(truth)")
        return
      }
      #expect(
        abs(figures.value - solution.objective) <= 1e-6 * max(1, abs(solution.objective)),
        "\(figures.name): planned \(figures.value), model \(solution.objective)"
      )
      #expect(figures.bound <= figures.value + 1e-9)
      if let level {
        // Without the slack that caps usually have: a solver would trade it for burden.
        caps.append((level, solution.objective + 1e-8))
      }
    }
    #expect(rotation.status == .optimal)
    #expect(PlanAudit(problem).audit(rotation.plan).holds)
  }
}
