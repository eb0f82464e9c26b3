import LinearModel
import Staffing

/// Finds a first plan that keeps every rule, or why there is none.
struct StartSearch {
  /// How the search for a first plan ended.
  enum Answer {
    case choice([Int32])
    case infeasible(Infeasibility)
    case undecided
  }

  let program: ExchangeProgram
  let components: TeachingComponents
  let solver: any MIPSolver
  let options: PlanningOptions
  let clock: SearchClock

  /// Exchanges people until no hard row is broken; what that cannot mend the elastic model
  /// decides, which is exact.
  func run() -> Answer {
    let state = ExchangeState(program, components)
    if state.broken == 0 { return .choice(state.choice) }
    let elastic = ElasticModel(program.facts, solver: solver, clock: clock)
    if let reason = elastic.obstacle() { return .infeasible(reason) }
    if let choice = exchanged(state) { return .choice(choice) }
    return elastic.answer(for: program)
  }

  private func exchanged(_ state: ExchangeState) -> [Int32]? {
    let proposals = Proposals(
      program, reducedCost: [Double](repeating: 0, count: program.moves.count))
    guard !proposals.isEmpty else { return nil }
    let policy = program.facts.problem.policy
    var weights = LevelWeights(curriculum: 1, staffing: 0.01, burden: 0.001)
    if policy.priorities == .blended { weights = .blended(policy) }
    var choice = state.choice
    var steps = 100 * max(50, proposals.count)
    for cycle in 0..<4 {
      var search = LocalSearch(
        from: ExchangeState(program, components, choice: choice), proposals: proposals,
        goal: LocalSearch.Goal(weights: weights), seed: options.seed &+ UInt64(cycle))
      let stopAt = clock.seconds + clock.secondsLeft() * 0.25
      search.run(
        LocalSearch.Schedule(steps: steps, hottest: 10, coldest: 0.05), untilKept: true
      ) {
        clock.isOver || clock.seconds > stopAt
      }
      choice = search.bestChoice
      if ExchangeState(program, components, choice: choice).broken <= 1e-9 { return choice }
      steps *= 2
      // Small districts are decided exactly: longer tries would only delay the answer.
      if program.moves.count < 5_000 { return nil }
    }
    return nil
  }
}
