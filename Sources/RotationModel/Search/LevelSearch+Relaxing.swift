import LinearModel
import Staffing

/// The relaxed program of the whole district, where walks of prices end too far below it.
extension LevelSearch {
  /// What goes on beside the relaxed program that proves the bound.
  enum Relaxing {
    /// Another one, with the ties broken as plans break them, which says what is likely.
    case ties
    /// The search for plans.
    case search
  }

  /// Whether the relaxed program of the whole district is solved, and beside what.
  ///
  /// Only within caps: there a walk of prices ends far below the linear program (800 people, third level:
  /// 439 of 452 in its time, with cuts 454), elsewhere it comes as far in less time.
  /// A second program, with ties broken, is the better start for the next level, where there is time for
  /// cores after it; of 24 seconds on the bundled county it would take what they need. The last level has
  /// no ties to break.
  func relaxing(_ goal: Goal) -> Relaxing? {
    guard !isSmall, !goal.caps.isEmpty, !isMended(goal) else { return nil }
    let least = RelaxedDistrict.leastWork(of: program)
    if goal.level != .burden, Self.workWithTies * least <= time(of: .ties, goal) { return .ties }
    return Self.workThatPays * least <= time(of: .search, goal) ? .search : nil
  }

  /// What the program takes with its first cuts, and with ties broken, in parts of what it takes at
  /// least.
  private static let workThatPays = 1.5
  private static let workWithTies = 2.4

  /// What the relaxed program of a level may take, in core-seconds, and so may what is beside it.
  private func time(of relaxing: Relaxing, _ goal: Goal) -> Double {
    let share = relaxing == .ties ? Self.shareBesideTies : Self.shareBesideSearch
    return clock.granted(clock.left(of: goal.endsAt) * share, tasks: 2, threads: options.threads)
  }

  /// The part of a level's time that the relaxed program may take.
  private static let shareBesideTies = 0.5
  private static let shareBesideSearch = 0.7
  /// The least share of the walk's choices with which a move is let go at once.
  private static let leastShare = 0.01

  /// Solves the relaxed program of the whole district for its bound and, side by side, another one, or
  /// looks for plans; how far that has come.
  func relax(_ goal: Goal, _ relaxing: Relaxing, _ answer: inout Answer) -> Walked? {
    guard !answer.shares.isEmpty, !isOver(goal), !isClosed(goal, answer) else { return nil }
    let state = ExchangeState(program, components, choice: answer.choice, teaches: false)
    let taught = taught(in: state)
    let values = state.values + taught.reduce(LevelValues(), +)
    let part = Neighbourhood(wholeOf: state, taught: taught)
    let caps = part.caps(goal.caps, of: values)
    let likely = part.moves(likelyBy: answer.shares, atLeast: Self.leastShare)
    let most = time(of: relaxing, goal)
    let relaxed = RelaxedDistrict(
      solver: solver,
      weights: goal.weights,
      clock: clock,
      leastCurriculum: leastCurriculum(goal)
    )
    let work = WorkShares(threads: options.threads)
    let solve: @Sendable (RelaxedDistrict) -> RelaxedDistrict.Answer? = {
      $0.solve(part, caps: caps, likely: likely, within: most)
    }
    let found: RelaxedDistrict.Answer?
    // What says which moves are likely from now on.
    var telling: RelaxedDistrict.Answer?
    var walked: Walked?
    switch relaxing {
    case .ties:
      let ties = RelaxedDistrict(
        solver: solver,
        weights: tieBreaking(goal),
        clock: clock,
        leastCurriculum: relaxed.leastCurriculum,
        cuts: false
      )
      (telling, found) = work.done(aside: { solve(ties) }) { solve(relaxed) }
      clock.charge((found?.work ?? 0) + (telling?.work ?? 0))
    case .search:
      let used: Double
      let ending = CancellationFlag()
      (found, (walked, used)) = work.done(
        aside: { [clock] in
          // When the program ends depends on the machine, which counted work must not.
          defer { if !clock.countsWork { ending.cancel() } }
          return solve(relaxed)
        },
        { improve(goal, &answer, apart: most, ending) }
      )
      clock.charge((found?.work ?? 0) + used)
      telling = found
    }
    if let bound = found?.bound {
      let outside = values.weighed(goal.weights) - part.standing.weighed(goal.weights)
      answer.bound = max(answer.bound, outside + bound)
    }
    if let telling, !telling.shares.isEmpty {
      answer.shares = part.shares(telling.shares, in: state)
      // Other moves are likely now, so cores are others too.
      walked?.cores = []
      walked?.looks = 0
    }
    report(.pricing, goal, answer)
    return walked
  }

  /// Improves a plan beside something else within so many core-seconds or until that ends: how far it
  /// came, and what it took of them.
  private func improve(
    _ goal: Goal,
    _ answer: inout Answer,
    apart most: Double,
    _ ending: CancellationFlag
  ) -> (Walked?, Double) {
    let search = apart(threads: max(1, options.threads - 1), ending: ending)
    let began = search.clock.used
    var goal = goal
    goal.endsAt = min(goal.endsAt, (began + most) / search.clock.limit)
    let walked = search.improve(goal, &answer, rounds: .max)
    return (walked, search.clock.used - began)
  }
}
