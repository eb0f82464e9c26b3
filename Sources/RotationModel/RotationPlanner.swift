public import LinearModel
public import Staffing

/// Makes a plan for a scenario: the one entry point of this module.
public struct RotationPlanner: Sendable {
  private let solver: any MIPSolver

  /// A planner over a solver for mixed-integer programs.
  public init(solver: any MIPSolver) {
    self.solver = solver
  }

  /// Makes a plan within the options, or says why there is none.
  ///
  /// Cancellation ends the search with the best plan so far. `progress` is called on the calling
  /// thread. Complexity: the first plan is found in time that grows with people × schools within
  /// reach; the rest of the time limit improves it.
  public func plan(
    _ problem: StaffingProblem,
    options: PlanningOptions,
    cancellation: CancellationFlag = CancellationFlag(),
    progress: (PlanningProgress) -> Void = { _ in }
  ) -> PlanningOutcome {
    withoutActuallyEscaping(progress) { progress in
      PlanningRun(
        problem, options: options, solver: solver, cancellation: cancellation, progress: progress
      ).run()
    }
  }
}

/// One run of the planner.
private struct PlanningRun {
  let program: ExchangeProgram
  let components: TeachingComponents
  let solver: any MIPSolver
  let options: PlanningOptions
  let clock: SearchClock
  let progress: (PlanningProgress) -> Void

  init(
    _ problem: StaffingProblem, options: PlanningOptions, solver: any MIPSolver,
    cancellation: CancellationFlag, progress: @escaping (PlanningProgress) -> Void
  ) {
    clock = SearchClock(limit: options.timeLimit, cancellation: cancellation)
    program = ExchangeProgram(DistrictFacts(problem))
    components = TeachingComponents(program)
    self.solver = solver
    self.options = options
    self.progress = progress
  }

  func run() -> PlanningOutcome {
    say(.preparing)
    let before = search(over: program.statusQuo())
    let choiceBefore = settle(before, from: ExchangeState(before.program, components).choice)
    let stateBefore = ExchangeState(before.program, components, choice: choiceBefore)
    let tableBefore = TeachingTable(
      before.teaching, places: stateBefore.places, threads: options.threads)
    let statusQuo = stateBefore.values - stateBefore.taughtValues + tableBefore.values
    say(.starting)
    let start = StartSearch(
      program: program, components: components, solver: solver, options: options, clock: clock)
    switch start.run() {
    case .infeasible(let reason): return .infeasible(reason)
    case .undecided: return .undecided(clock.cancellation.isCancelled ? .interrupt : .time)
    case .choice(let choice):
      let found = minimise(from: choice, statusQuo: statusQuo)
      say(.teaching)
      return .planned(
        rotation(found, before: (before.program, choiceBefore, tableBefore)))
    }
  }

  private func say(_ phase: PlanningProgress.Phase) {
    progress(
      PlanningProgress(
        phase: phase, level: nil, value: nil, bound: nil, statusQuo: nil, seconds: clock.seconds))
  }

  private func search(over program: ExchangeProgram) -> LevelSearch {
    LevelSearch(
      program: program, components: components, kinds: PlaceTypes(program), solver: solver,
      teaching: TeachingSolver(
        program, components, solver: solver, cancellation: nil),
      options: options, clock: clock, progress: progress)
  }

  /// Places the recruits of the status quo as a plan would: level by level, or blended.
  private func settle(_ search: LevelSearch, from start: [Int32]) -> [Int32] {
    guard search.program.candidates.contains(where: { $0.home == nil && $0.moves.count > 1 })
    else { return start }
    var choice = start
    var caps: [(level: Level, value: Double)] = []
    for (name, level, weights) in stages {
      let goal = LevelSearch.Goal(
        name: name, level: level, weights: weights, caps: caps, statusQuo: 0, endsAt: 0.15)
      let answer = search.run(goal, from: choice)
      choice = answer.choice
      if let level { caps.append((level, Self.cap(answer.value))) }
    }
    return choice
  }

  private struct Found {
    var choice: [Int32]
    var levels: [PlanRecord.LevelFigures]
    var isOptimal: Bool
  }

  /// The levels in order, or the blended sum alone.
  private var stages: [(name: String, level: Level?, weights: LevelWeights)] {
    let policy = program.facts.problem.policy
    switch policy.priorities {
    case .blended: return [("blended", nil, .blended(policy))]
    case .lexicographic: return Level.allCases.map { ($0.rawValue, $0, .only($0)) }
    }
  }

  private func minimise(from start: [Int32], statusQuo: LevelValues) -> Found {
    let search = search(over: program)
    var found = Found(choice: start, levels: [], isOptimal: true)
    var caps: [(level: Level, value: Double)] = []
    let ends = stages.count == 1 ? [1.0] : [0.6, 0.8, 1.0]
    var bounds: [Double] = []
    var seconds: [Double] = []
    for (stage, end) in zip(stages, ends) {
      let began = clock.seconds
      let goal = LevelSearch.Goal(
        name: stage.name, level: stage.level, weights: stage.weights, caps: caps,
        statusQuo: statusQuo.weighed(stage.weights), endsAt: end)
      let answer = search.run(goal, from: found.choice)
      found.choice = answer.choice
      bounds.append(answer.bound)
      seconds.append(clock.seconds - began)
      if let level = stage.level { caps.append((level, Self.cap(answer.value))) }
    }
    let values = search.values(of: found.choice)
    for (position, stage) in stages.enumerated() {
      let value = values.weighed(stage.weights)
      let figures = PlanRecord.LevelFigures(
        name: stage.name, value: value, bound: min(bounds[position], value),
        statusQuo: statusQuo.weighed(stage.weights), seconds: seconds[position])
      found.levels.append(figures)
      if figures.gap > options.gap + 1e-12 { found.isOptimal = false }
    }
    return found
  }

  private static func cap(_ value: Double) -> Double {
    value + max(1e-6, 1e-6 * abs(value))
  }

  private func rotation(
    _ found: Found,
    before: (program: ExchangeProgram, choice: [Int32], table: TeachingTable)
  ) -> PlannedRotation {
    let state = ExchangeState(program, components, choice: found.choice)
    let table = TeachingTable(
      search(over: program).teaching, places: state.places, threads: options.threads)
    let plan = Plan(
      assignments: program.assignments(state.places),
      teaching: table.lines,
      teachingBefore: before.table.lines,
      recruits: program.recruitPlacements(state.places),
      recruitsBefore: before.program.recruitPlacements(
        ExchangeState(before.program, components, choice: before.choice).places))
    let stopped: PlanRecord.StopReason =
      clock.cancellation.isCancelled
      ? .interrupt : found.isOptimal ? .gap : clock.isOver ? .time : .work
    return PlannedRotation(
      plan: plan, levels: found.levels, status: found.isOptimal ? .optimal : .feasible,
      stoppedBy: stopped)
  }
}

extension ExchangeProgram {
  /// The assignments of all active teachers for given places.
  fileprivate func assignments(_ places: [Placement?]) -> [Assignment] {
    candidates.indices.compactMap { position in
      guard let teacher = teacher(of: position), let place = places[position] else { return nil }
      return Assignment(
        teacher: facts.problem.teachers[teacher].id, school: facts.problem.schools[place.school].id)
    }
  }

  /// The recruits placed at each school for given places.
  fileprivate func recruitPlacements(_ places: [Placement?]) -> [RecruitPlacement] {
    var counts: [Int: [Int: Int]] = [:]
    for (position, candidate) in candidates.enumerated() {
      guard case .recruit(let group, _) = candidate.kind, let place = places[position] else {
        continue
      }
      counts[group, default: [:]][place.school, default: 0] += 1
    }
    return counts.flatMap { group, schools in
      schools.map { school, count in
        RecruitPlacement(
          stage: facts.problem.recruits[group].stage,
          subject: facts.problem.recruits[group].subject,
          school: facts.problem.schools[school].id, count: count)
      }
    }
  }
}
