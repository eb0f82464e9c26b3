import GLPKSolver
import LinearModel
import Staffing
import TestSupport

@testable import RotationModel

/// A small blended district with a plan to begin from.
struct StartedDistrict {
  let run: PlanningRun
  let search: LevelSearch
  let goal: LocalSearch.Goal
  let state: ExchangeState
  let taught: [LevelValues]

  init?(seed: UInt64, people: Int, schools: Int, caps: [LevelCap] = []) {
    var problem = RandomDistrict(
      seed: seed,
      people: people,
      schools: schools,
      .init(isCompact: true)
    ).problem
    problem.policy.priorities = .blended
    let options = PlanningOptions(gap: 0, timeLimit: 240)
    run = PlanningRun(
      problem,
      options: options,
      solver: GLPKSolver(),
      cancellation: CancellationFlag(),
      progress: { _ in }
    )
    search = run.search(over: run.program, isSilent: true)
    goal = LocalSearch.Goal(weights: .blended(problem.policy), caps: caps)
    let start = StartSearch(
      program: run.program,
      components: run.components,
      solver: run.solver,
      options: options,
      clock: run.clock
    )
    guard case .choice(let choice) = start.run() else { return nil }
    state = ExchangeState(run.program, run.components, choice: choice, teaches: false)
    taught = search.taught(in: state)
  }

  var value: Double {
    (state.values + taught.reduce(LevelValues(), +)).weighed(goal.weights)
  }

  /// The share of each move in what the draw takes for the relaxed optimum.
  static let share = 0.1

  var draw: NeighbourhoodDraw {
    let zeros = [Double](repeating: 0, count: run.program.moves.count)
    // Everybody is said to be drawn to every place, so that all groups are looked at.
    let shares = [Double](repeating: Self.share, count: run.program.moves.count)
    return NeighbourhoodDraw(run.program, run.components, costs: zeros, shares: shares)
  }

  var solver: NeighbourhoodSolver {
    NeighbourhoodSolver(
      solver: run.solver,
      components: run.components,
      weights: goal.weights,
      clock: run.clock
    )
  }
}
