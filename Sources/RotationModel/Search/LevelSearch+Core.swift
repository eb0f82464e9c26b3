import LinearModel
import Staffing

/// The core of a level: the whole district at once, with everybody's likely choices alone.
///
/// What walks and parts leave lies between all groups of schools at once. Where the prices know
/// almost all, few choices are likely, and GLPK finds better plans among them than anywhere else.
extension LevelSearch {
  /// The widest gap at which the prices are trusted to know who is likely to go where.
  private static let widestGap = 0.01

  /// The least shares of the relaxed optimum with which choices are likely; one core each, because
  /// where the better one ends differs from district to district.
  private static let leastShares = [0.1, 0.05]

  /// The part of the time left that cores may be expected to take.
  private static let shareOfCores = 0.75

  /// Looks for a better plan among the likely choices and those of `plans`, where there is time.
  ///
  /// The more rounds there were, the more choices count as likely.
  func solveCores(
    _ goal: Goal,
    _ costs: [Double],
    _ plans: [[Int32]],
    round: UInt64,
    _ answer: inout Answer
  ) {
    guard !answer.shares.isEmpty, !isOver(goal), !isClosed(goal, answer),
      figures(goal, answer).gap <= Self.widestGap
    else { return }
    let most = clock.granted(
      clock.left(of: goal.endsAt) * Self.shareOfCores,
      tasks: Self.leastShares.count,
      threads: options.threads
    )
    guard mayBegin(within: most) else { return }
    let state = ExchangeState(program, components, choice: answer.choice, teaches: false)
    let taught = taught(in: state)
    let draw = NeighbourhoodDraw(program, components, costs: costs, shares: answer.shares)
    let cores = Self.leastShares.map {
      draw.core(
        of: state,
        taught: taught,
        leastShare: $0 / Double(1 << min(round, 2)),
        plans: plans
      )
    }
    let values = state.values + taught.reduce(LevelValues(), +)
    let coreSolver = NeighbourhoodSolver(
      solver: solver,
      components: components,
      weights: tieBreaking(goal),
      clock: clock,
      effort: .core
    )
    let answers = WorkShares(threads: options.threads).done(cores) { core in
      var work = 0.0
      let found = coreSolver.answer(
        core,
        caps: core.caps(goal.caps, of: values),
        endsAt: goal.endsAt,
        within: most,
        work: &work
      )
      return (found: found, work: work)
    }
    clock.charge(answers.reduce(0) { $0 + $1.work })
    for answered in answers {
      var changed = state
      guard let found = answered.found, changed.apply(found.changes) else { continue }
      take(changed.choice, goal, &answer, breaksTies: true)
    }
    report(.searching, goal, answer)
  }

  /// Whether so many core-seconds may be enough, before anything is built: the core of a city would
  /// fill the memory only to be refused.
  private func mayBegin(within most: Double) -> Bool {
    let offerings = program.facts.offerings.count
    let least = SearchClock.work(
      ofSimplexOn: Self.leastColumns * offerings,
      rows: Self.leastRows * offerings
    )
    return NeighbourhoodSolver.Effort.core.root * least <= most
  }

  /// Columns and rows that a core has for each offering of a school at least; on 1,500 people there
  /// are twice as many.
  private static let leastColumns = 6
  private static let leastRows = 3
}
