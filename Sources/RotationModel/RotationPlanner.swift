public import LinearModel
public import Staffing

/// Makes a plan for a scenario: the one entry point of this module.
public struct RotationPlanner: Sendable {
  private let solver: any MIPSolver & LPSolver

  /// A planner over a solver for mixed-integer programs.
  public init(solver: any MIPSolver & LPSolver) {
    self.solver = solver
  }

  /// Makes a plan within the options, or says why there is none.
  ///
  /// The search begins from an earlier plan where one is given: as much of it as the scenario still
  /// permits, mended where it breaks a rule. It need not be a plan of this scenario. Its `prices` save
  /// most of the time that proving bounds takes; the bounds are worked out anew.
  /// Cancellation ends the search with the best plan so far. `progress` is called on the calling
  /// thread. Complexity: the first plan is found in time that grows with people × schools within
  /// reach; the rest of the time limit improves it.
  public func plan(
    _ problem: StaffingProblem,
    from earlier: Plan? = nil,
    prices: [LevelPrices] = [],
    options: PlanningOptions,
    cancellation: CancellationFlag = CancellationFlag(),
    progress: (PlanningProgress) -> Void = { _ in }
  ) -> PlanningOutcome {
    withoutActuallyEscaping(progress) { progress in
      PlanningRun(
        problem,
        options: options,
        solver: solver,
        cancellation: cancellation,
        progress: progress
      ).run(from: earlier, prices: prices)
    }
  }

  /// Plans with the least change against an earlier plan, or says why there is no plan.
  ///
  /// Levels 1 and 2 become as good as `kept` says, or as good as the search finds where that cannot be
  /// reached; then as few people as possible are elsewhere than in the earlier plan; then level 3
  /// counts. Where the `statusQuo` is known already, because only decisions changed, it is left at the
  /// parts of the district that the change concerns: seconds, with weaker bounds.
  public func replan(
    _ problem: StaffingProblem,
    from earlier: Plan,
    keeping kept: KeptLevels,
    prices: [LevelPrices] = [],
    statusQuo: KnownStatusQuo? = nil,
    options: PlanningOptions,
    cancellation: CancellationFlag = CancellationFlag(),
    progress: (PlanningProgress) -> Void = { _ in }
  ) -> PlanningOutcome {
    withoutActuallyEscaping(progress) { progress in
      LeastChangeRun(
        PlanningRun(
          problem,
          options: options,
          solver: solver,
          cancellation: cancellation,
          progress: progress
        ),
        earlier,
        kept,
        prices,
        statusQuo: statusQuo
      ).outcome()
    }
  }

  /// Says what exchange could mend at best, before any exchange.
  ///
  /// The time limit is shared among the best staffing, the bounds of the subjects and the floors;
  /// what it cuts short gives weaker bounds, never wrong ones. Levels are taken one after the
  /// other whatever the policy says, for the question is about the curriculum.
  public func potential(
    of problem: StaffingProblem,
    options: PlanningOptions,
    cancellation: CancellationFlag = CancellationFlag(),
    progress: (PlanningProgress) -> Void = { _ in }
  ) -> ExchangePotential {
    var problem = problem
    problem.policy.priorities = .lexicographic
    return withoutActuallyEscaping(progress) { progress in
      PotentialSearch(
        run: PlanningRun(
          problem,
          options: options,
          solver: solver,
          cancellation: cancellation,
          progress: progress
        )
      ).potential()
    }
  }
}
