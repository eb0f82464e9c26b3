import LinearModel
import Staffing

/// The core of a level: the whole district at once, with everybody's likely choices alone.
///
/// What walks and parts leave lies between all groups of schools at once. Where the prices know
/// almost all, few choices are likely, and GLPK finds better plans among them than anywhere else.
extension LevelSearch {
  /// The widest gap at which the prices are trusted to know who is likely to go where.
  ///
  /// At the last level walks and parts come further in the same time (the bundled county).
  private func widestGap(of goal: Goal) -> Double {
    switch goal.level {
    case .curriculum, nil: 0.01
    case .staffing: 0.2
    case .burden: 0
    }
  }

  /// The least shares of the relaxed optimum with which choices are likely; one core each, because
  /// where the better one ends differs from district to district.
  private static let leastShares = [0.1, 0.05]

  /// The part of the time left that a look into cores may take, the first one and those after it.
  private static let shareOfFirstLook = 0.7
  private static let shareOfLook = 0.5

  /// Looks for a better plan among the likely choices and those of `plans`, again and again as long as
  /// that brings something and there is time, with parts in between.
  ///
  /// The first look is around the plan; the more there were, the more choices count as likely.
  func solveCores(
    _ goal: Goal,
    _ costs: [Double],
    _ plans: [[Int32]],
    round: UInt64,
    _ answer: inout Answer
  ) {
    var turn = round
    var hasGained = true
    while hasGained, let most = timeOfLook(goal, answer, isFirst: turn == round) {
      if turn > round {
        solveParts(
          goal,
          costs,
          towards: answer.shares,
          size: .brief,
          &answer,
          seed: options.seed &+ turn
        )
      }
      let before = answer.value
      look(
        turn == round ? .aroundPlan : .core,
        goal,
        costs,
        plans,
        leastShares: Self.leastShares.map { $0 / Double(1 << min(turn, 2)) },
        within: most,
        &answer
      )
      hasGained = turn == round || answer.value < before - Self.leastGain(at: before)
      turn += 1
    }
  }

  /// What a look into one of the cores may take, in core-seconds; nil where none is worth while.
  private func timeOfLook(_ goal: Goal, _ answer: Answer, isFirst: Bool) -> Double? {
    guard !answer.shares.isEmpty, !isOver(goal), !isClosed(goal, answer),
      figures(goal, answer).gap <= widestGap(of: goal)
    else { return nil }
    let most = clock.granted(
      clock.left(of: goal.endsAt) * (isFirst ? Self.shareOfFirstLook : Self.shareOfLook),
      tasks: Self.leastShares.count,
      threads: options.threads
    )
    return mayBegin(within: most) ? most : nil
  }

  /// Looks once into the cores of some least shares, from the same plan.
  private func look(
    _ effort: NeighbourhoodSolver.Effort,
    _ goal: Goal,
    _ costs: [Double],
    _ plans: [[Int32]],
    leastShares: [Double],
    within most: Double,
    _ answer: inout Answer
  ) {
    let state = ExchangeState(program, components, choice: answer.choice, teaches: false)
    let taught = taught(in: state)
    let draw = NeighbourhoodDraw(program, components, costs: costs, shares: answer.shares)
    let cores = leastShares.map {
      draw.core(of: state, taught: taught, leastShare: $0, plans: plans)
    }
    let values = state.values + taught.reduce(LevelValues(), +)
    let coreSolver = NeighbourhoodSolver(
      solver: solver,
      components: components,
      weights: tieBreaking(goal),
      clock: clock,
      effort: effort
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

  /// Less than this is no gain that another look is worth.
  private static func leastGain(at value: Double) -> Double {
    max(1e-3, 2e-6 * abs(value))
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
  /// are some 12 and 6.
  private static let leastColumns = 10
  private static let leastRows = 5
}
