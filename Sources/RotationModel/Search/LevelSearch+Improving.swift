import LinearModel
import Staffing

extension LevelSearch {
  /// Begins with the relaxed optimum rounded to whole people where that is better, then anneals from
  /// the best plan again and again, two walks at a time.
  ///
  /// Where more than one round is asked for, parts of the plan are solved once walks take long.
  /// `earlier` is how far the search came before, and the answer how far it has come now.
  @discardableResult
  func improve(
    _ goal: Goal,
    _ answer: inout Answer,
    rounds: UInt64,
    after earlier: Walked? = nil
  ) -> Walked? {
    guard !isOver(goal), !isClosed(goal, answer) else { return earlier }
    let isBrief = rounds == 1
    let costs = reducedCosts(goal, answer)
    let proposals = Proposals(program, reducedCost: costs, shares: answer.shares)
    guard !proposals.isEmpty else { return earlier }
    let start = ExchangeState(program, components, choice: answer.choice)
    let caps = goal.caps.map { (level: $0.level, value: max($0.value, start.values[$0.level])) }
    let aim = LocalSearch.Goal(weights: tieBreaking(goal), caps: caps)
    if earlier == nil, let rounded = self.rounded(answer.shares, near: answer.choice, proposals) {
      take(rounded, goal, &answer, breaksTies: false)
      report(.searching, goal, answer)
    }
    var walked =
      earlier
      ?? Walked(steps: drawsOfFirstWalks(goal) * max(20, proposals.count), rounded: answer.choice)
    while !isOver(goal), !isClosed(goal, answer), walked.round < rounds {
      if walked.plans.isEmpty {
        walk(goal, aim, proposals, isBrief: isBrief, &walked, &answer)
      }
      if !isBrief, !isMended(goal) { solveCores(goal, costs, &walked, &answer) }
      // Who goes on from here has these plans to begin with.
      if isOver(goal) { break }
      walked.dearest = dearest(goal, answer)
      let steps = walked.steps
      let more = max(steps, min(steps * 4, Self.mostSteps * max(20, proposals.count), 2_000_000))
      let next = walked.seconds * Double(more) / Double(steps)
      // Walks find more than parts do as long as there is time for some.
      let isLate = next > clock.left(of: goal.endsAt) * Self.shareOfNextWalks
      let isWalked = isMended(goal) || isLate || walked.round + 1 >= Self.roundsOfWalks
      if !isBrief, !answer.shares.isEmpty, isWalked {
        let seed = options.seed &+ walked.round
        solveParts(goal, costs, towards: answer.shares, &answer, seed: seed)
        if isOver(goal) { break }
      }
      walked.begin(withSteps: more)
    }
    return walked
  }

  /// Solves parts of the plan until time is up or parts of every size were solved in vain.
  ///
  /// Parts are drawn where the plan disagrees with `shares`, around the groups of schools `seeds`
  /// where they are given.
  func solveParts(
    _ goal: Goal,
    _ costs: [Double],
    towards shares: [Double],
    around seeds: Set<Int>? = nil,
    size: NeighbourhoodSearch.Size = .usual,
    _ answer: inout Answer,
    seed: UInt64
  ) {
    let weights = tieBreaking(goal)
    let state = ExchangeState(program, components, choice: answer.choice, teaches: false)
    var search = NeighbourhoodSearch(
      NeighbourhoodDraw(
        program,
        components,
        costs: costs,
        shares: shares,
        seeds: seeds,
        size: size
      ),
      NeighbourhoodSolver(
        solver: solver,
        components: components,
        weights: weights,
        clock: clock
      ),
      goal: LocalSearch.Goal(weights: weights, caps: goal.caps),
      threads: options.threads,
      from: state,
      taught: taught(in: state),
      seed: seed,
      size: size
    )
    while !isClosed(goal, answer), search.sweep(endsAt: goal.endsAt, isOver: { isOver(goal) }) {
      take(search.state.choice, goal, &answer, breaksTies: true)
      report(.searching, goal, answer)
    }
  }

  /// Rounds of walks before parts are solved after each; fewer where the next would take more than
  /// a share of the time that is left.
  private static let roundsOfWalks: UInt64 = 4
  private static let shareOfNextWalks = 0.25

  /// Draws of a walk for each person with a choice, at most.
  ///
  /// On 1,500 people longer walks come no further than several of these.
  private static let mostSteps = 400

  /// The relaxed optimum's most likely choices, mended until they keep every hard row, where need be
  /// by choices that are `kept`; nil where there is no relaxed optimum.
  ///
  /// Complexity: moves, and the draws of the mending.
  private func rounded(_ shares: [Double], near kept: [Int32], _ proposals: Proposals) -> [Int32]? {
    guard !shares.isEmpty else { return nil }
    let choice = program.candidates.map { candidate -> Int32 in
      var best: Int32 = -1
      var most = candidate.mayStay ? 1 - candidate.moves.reduce(0) { $0 + shares[$1] } : -1
      for move in candidate.moves where shares[move] > most {
        most = shares[move]
        best = Int32(move)
      }
      return best
    }
    return StartSearch(
      program: program,
      components: components,
      solver: solver,
      options: options,
      clock: clock
    ).keeping(choice, proposals, near: kept)
  }

  /// The goal's weights with a little of the later levels, so that the next level starts well; with
  /// more where they were good already.
  func tieBreaking(_ goal: Goal) -> LevelWeights {
    var weights = goal.weights
    guard let level = goal.level else { return weights }
    let little = isMended(goal) ? 0.05 : 0.01
    for later in Level.allCases where later > level {
      weights[later] = later.position - level.position == 1 ? little : little / 10
    }
    return weights
  }

  func take(
    _ choice: [Int32],
    _ goal: Goal,
    _ answer: inout Answer,
    breaksTies: Bool
  ) {
    let found = values(of: choice)
    let value = found.weighed(goal.weights)
    let keepsCaps = goal.caps.allSatisfy { found[$0.level] <= $0.value + 1e-9 }
    guard keepsCaps, value < answer.value - 1e-9 || (breaksTies && value <= answer.value + 1e-9)
    else { return }
    answer.value = value
    answer.choice = choice
  }
}
