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
    let elastic = ElasticModel(program.facts, solver: solver, clock: clock)
    if let counted = elastic.obstacle(in: program) {
      // Counting shows that there is no plan; the elastic model says what the least to give is.
      if counted.conflicts.contains(where: { $0.rule == .recruits }) { return .infeasible(counted) }
      if case .infeasible(let least) = elastic.answer(for: program) { return .infeasible(least) }
      return .infeasible(counted)
    }
    return found().map { .choice($0) } ?? elastic.answer(for: program)
  }

  /// A plan that exchanging people comes to, or nil; that there is none is never said here.
  func found() -> [Int32]? {
    let state = ExchangeState(program, components)
    return state.broken == 0 ? state.choice : exchanged()
  }

  /// Anneals over the rows alone.
  ///
  /// A broken unit weighs as much as several moves, so rules may be broken in passing. Teaching is
  /// not looked at; the levels mend that.
  private func exchanged() -> [Int32]? {
    let proposals = Proposals(
      program,
      reducedCost: program.moves.map { $0.staffingCost + $0.burdenCost }
    )
    guard !proposals.isEmpty else { return nil }
    let goal = LocalSearch.Goal(
      weights: LevelWeights(curriculum: 0, staffing: 0.1, burden: 0.1),
      perBroken: 4,
      mayBreak: true
    )
    var steps = 2_000 * max(50, proposals.count)
    for cycle in 0..<4 {
      var search = LocalSearch(
        from: ExchangeState(program, components, teaches: false),
        proposals: proposals,
        goal: goal,
        seed: options.seed &+ UInt64(cycle)
      )
      let stopAt = clock.seconds + clock.secondsLeft() * 0.25
      search.run(
        LocalSearch.Schedule(steps: steps, hottest: 2, coldest: 0.05),
        untilKept: true
      ) {
        clock.isOver || clock.seconds > stopAt ? 1 : 0
      }
      if search.state.broken <= 1e-9 { return search.bestChoice }
      // Small districts are decided exactly: longer tries would only delay the answer.
      if program.moves.count < 5_000 { return nil }
      steps *= 2
    }
    return nil
  }
}
