import LinearModel
import Staffing

/// One run of the planner: what planning and diagnosing have in common, and planning itself.
struct PlanningRun {
  let program: ExchangeProgram
  let components: TeachingComponents
  let solver: any MIPSolver & LPSolver
  let options: PlanningOptions
  let clock: SearchClock
  let progress: (PlanningProgress) -> Void

  init(
    _ problem: StaffingProblem,
    options: PlanningOptions,
    solver: any MIPSolver & LPSolver,
    cancellation: CancellationFlag,
    progress: @escaping (PlanningProgress) -> Void
  ) {
    clock = SearchClock(options, cancellation: cancellation)
    program = ExchangeProgram(DistrictFacts(problem))
    components = TeachingComponents(program)
    self.solver = solver
    self.options = options
    self.progress = progress
  }

  func run(from plan: Plan? = nil, prices: [LevelPrices] = []) -> PlanningOutcome {
    say(.preparing)
    say(.starting)
    let earlier = plan.map { EarlierChoices($0, in: program) }
    let start = StartSearch(
      program: program,
      components: components,
      solver: solver,
      options: options,
      clock: clock,
      earlier: earlier?.choice
    )
    switch start.run() {
    case .infeasible(let reason): return .infeasible(reason)
    case .undecided: return .undecided(clock.reason)
    case .choice(let choice):
      let before = statusQuo()
      let found = minimise(from: choice, statusQuo: before.values, known: prices)
      say(.teaching)
      var rotation = rotation(found, before: before.known)
      rotation.takenOver = earlier?.takenOver
      return .planned(rotation)
    }
  }

  /// The status quo: nobody moves, recruits are placed and teaching is shared out as for a plan.
  struct StatusQuo {
    let program: ExchangeProgram
    /// The choices of recruits; everybody else is at the present place.
    let state: ExchangeState
    let table: TeachingTable
    let values: LevelValues

    /// What a plan says of it.
    var known: KnownStatusQuo {
      KnownStatusQuo(
        values: values,
        teaching: table.lines,
        recruits: program.recruitPlacements(state.places)
      )
    }
  }

  /// Solves the status quo level by level, or blended.
  func statusQuo() -> StatusQuo {
    let before = search(over: program.statusQuo(), isSilent: true)
    let choice = settle(before, from: ExchangeState(before.program, components).choice)
    let state = ExchangeState(before.program, components, choice: choice)
    let table = TeachingTable(
      before.teaching,
      places: state.places,
      threads: options.threads,
      proofNodes: TeachingTable.proofNodes
    )
    return StatusQuo(
      program: before.program,
      state: state,
      table: table,
      values: state.values - state.taughtValues + table.values
    )
  }

  func say(_ phase: PlanningProgress.Phase) {
    progress(
      PlanningProgress(
        phase: phase,
        level: nil,
        value: nil,
        bound: nil,
        statusQuo: nil,
        seconds: clock.seconds
      )
    )
  }

  func search(over program: ExchangeProgram, isSilent: Bool = false) -> LevelSearch {
    LevelSearch(
      program: program,
      components: components,
      kinds: PlaceTypes(program),
      bundles: RowBundles(program),
      solver: solver,
      teaching: TeachingSolver(program, components, solver: solver),
      options: options,
      clock: clock,
      progress: isSilent ? { _ in } : progress
    )
  }

  /// Places the recruits of the status quo as a plan would: level by level, or blended.
  ///
  /// Small districts are solved exactly, as they are planned; in large ones the clock has no say, so
  /// that the status quo does not depend on the time limit.
  private func settle(_ search: LevelSearch, from start: [Int32]) -> [Int32] {
    var placing = RecruitPlacing(search.program, components, from: start, seed: options.seed)
    guard placing.hasChoice else { return start }
    var choice = start
    var caps: [LevelCap] = []
    for stage in stages {
      let value: Double
      if LevelSearch.isSmall(program) {
        let goal = LevelSearch.Goal(
          name: stage.name,
          level: stage.level,
          weights: stage.weights,
          caps: caps,
          statusQuo: 0,
          endsAt: 0.15
        )
        let answer = search.run(goal, from: choice)
        choice = answer.choice
        value = answer.value
      } else {
        value = placing.improved(LocalSearch.Goal(weights: stage.weights, caps: caps)) {
          clock.cancellation.isCancelled
        }
        choice = placing.choice
      }
      if let level = stage.level { caps.append((level, Self.cap(value))) }
    }
    return choice
  }

  /// The plan with its figures: teaching is solved once more, with time for proof.
  func rotation(
    _ found: Found,
    before: KnownStatusQuo
  ) -> PlannedRotation {
    let state = ExchangeState(program, components, choice: found.choice)
    let table = TeachingTable(
      TeachingSolver(program, components, solver: solver),
      places: state.places,
      threads: options.threads,
      proofNodes: clock.cancellation.isCancelled ? 0 : TeachingTable.proofNodes
    )
    let values = state.values - state.taughtValues + table.values
    var levels: [PlanRecord.LevelFigures] = []
    var isOptimal = true
    var isEnough = true
    for (stage, proof) in zip(stages, found.bounds) {
      let value = values.weighed(stage.weights)
      let figures = PlanRecord.LevelFigures(
        name: stage.name,
        value: value,
        bound: min(proof.bound, value),
        statusQuo: before.values.weighed(stage.weights),
        seconds: proof.seconds
      )
      let caps = levels.map(\.value)
      if !figures.isClosed(within: options.gap, caps: caps) { isOptimal = false }
      if !figures.isClosed(within: options.gap(of: stage.name), caps: caps) { isEnough = false }
      levels.append(figures)
    }
    let plan = Plan(
      assignments: program.assignments(state.places),
      teaching: table.lines,
      teachingBefore: before.teaching,
      recruits: program.recruitPlacements(state.places),
      recruitsBefore: before.recruits
    )
    let stopped: PlanRecord.StopReason =
      clock.cancellation.isCancelled
      ? .interrupt : isEnough ? .gap : clock.isOver ? clock.reason : .work
    return PlannedRotation(
      plan: plan,
      levels: levels,
      status: isOptimal ? .optimal : .feasible,
      stoppedBy: stopped,
      prices: found.prices
    )
  }
}
