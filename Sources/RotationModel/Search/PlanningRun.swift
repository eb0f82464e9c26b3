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
    let before = searchForStatusQuo()
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
    search(over: program, options, clock, isSilent ? { _ in } : progress)
  }

  /// The search for the status quo: to the optimum and by counted work, because neither the gap nor
  /// the time that a plan is asked for has a say in it.
  private func searchForStatusQuo() -> LevelSearch {
    var options = options
    options.gap = 0
    options.enough = [:]
    options.workLimit = Self.workOfStatusQuo
    let clock = SearchClock(options, cancellation: clock.cancellation)
    return search(over: program.statusQuo(), options, clock) { _ in }
  }

  /// Core-seconds that the search for the status quo may take beyond the placing of recruits.
  private static let workOfStatusQuo = 5.0

  private func search(
    over program: ExchangeProgram,
    _ options: PlanningOptions,
    _ clock: SearchClock,
    _ progress: @escaping (PlanningProgress) -> Void
  ) -> LevelSearch {
    LevelSearch(
      program: program,
      components: components,
      kinds: PlaceTypes(program),
      bundles: RowBundles(program),
      blocks: PricedBlock.all(of: program),
      solver: solver,
      teaching: TeachingSolver(program, components, solver: solver),
      options: options,
      clock: clock,
      progress: progress
    )
  }

  /// Places the recruits of the status quo as a plan would: level by level, or blended.
  ///
  /// A walk of counted draws places them; in small districts the exact search goes on from there.
  private func settle(_ search: LevelSearch, from start: [Int32]) -> [Int32] {
    var placing = RecruitPlacing(search.program, components, from: start, seed: options.seed)
    guard placing.hasChoice else { return start }
    // In a larger district the exact model takes seconds that the plan has better use for.
    let isExact = LevelSearch.isSmall(program) && search.exactModel() != nil
    var caps: [LevelCap] = []
    for (position, stage) in stages.enumerated() {
      let aim = LocalSearch.Goal(weights: stage.weights, caps: caps)
      var value = placing.improved(aim) { clock.cancellation.isCancelled }
      if isExact {
        let goal = LevelSearch.Goal(
          name: stage.name,
          level: stage.level,
          weights: stage.weights,
          caps: caps,
          statusQuo: 0,
          endsAt: Double(position + 1) / Double(stages.count)
        )
        let answer = search.run(goal, from: placing.choice)
        placing.take(answer.choice)
        value = answer.value
      }
      if let level = stage.level { caps.append((level, Self.cap(value))) }
    }
    return placing.choice
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
      ? .interrupt
      : isEnough ? .gap : clock.isOver || options.enough.isEmpty ? clock.reason : .work
    return PlannedRotation(
      plan: plan,
      levels: levels,
      status: isOptimal ? .optimal : .feasible,
      stoppedBy: stopped,
      prices: found.prices
    )
  }
}
