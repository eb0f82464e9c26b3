import LinearModel
import Staffing

extension LevelSearch {
  /// Begins with the relaxed optimum rounded to whole people where that is better, then anneals from
  /// the best plan again and again, two walks at a time.
  ///
  /// Where more than one round is asked for, parts of the plan are solved once walks take long.
  func improve(_ goal: Goal, _ answer: inout Answer, rounds: UInt64) {
    guard !isOver(goal), !isClosed(goal, answer) else { return }
    let isBrief = rounds == 1
    let costs = reducedCosts(goal, answer)
    let proposals = Proposals(program, reducedCost: costs, shares: answer.shares)
    guard !proposals.isEmpty else { return }
    let start = ExchangeState(program, components, choice: answer.choice)
    let caps = goal.caps.map { (level: $0.level, value: max($0.value, start.values[$0.level])) }
    let aim = LocalSearch.Goal(weights: tieBreaking(goal), caps: caps)
    if let rounded = self.rounded(answer.shares, near: answer.choice, proposals) {
      take(rounded, goal, &answer, breaksTies: false)
      report(.searching, goal, answer)
    }
    var steps = drawsOfFirstWalks(goal) * max(20, proposals.count)
    let warmth = heat(of: goal) * (isMended(goal) ? Self.heatOfMending : 1)
    var round: UInt64 = 0
    let rounded = answer.choice
    var walks = Self.firstWalks
    while !isOver(goal), !isClosed(goal, answer), round < rounds {
      let began = clock.used
      let from = ExchangeState(program, components, choice: answer.choice)
      // What a short walk got wrong a longer one from there seldom mends.
      let afresh = round == 1 ? ExchangeState(program, components, choice: rounded) : from
      let tasks = walks.enumerated().map { position, walk in
        (
          schedule: LocalSearch.Schedule(
            steps: Int(Double(steps) * walk.steps),
            hottest: warmth * Self.hottest * walk.heat,
            coldest: warmth * Self.coldest * walk.heat,
            dearest: heat(of: goal) * Self.hottest * walk.heat * walk.dearest
          ), from: position == 0 ? from : afresh,
          seed: options.seed &+ round &* 7919 &+ UInt64(position) &* 104_729
        )
      }
      // The first walk is the one that pays; parts solved afterwards and later walks only mend.
      let share = clock.share(
        of: clock.left(of: goal.endsAt) * (isBrief ? 1 : Self.shareOfWalks),
        tasks: tasks.count,
        threads: options.threads
      )
      let runs = WorkShares(threads: options.threads).done(tasks) { [clock] walk in
        let began = clock.seconds
        var search = LocalSearch(from: walk.from, proposals: proposals, goal: aim, seed: walk.seed)
        search.run(walk.schedule) { share(Double($0) * SearchClock.workOfDraw, began) }
        return (cost: search.bestCost, choice: search.bestChoice, steps: search.steps)
      }
      clock.charge(runs.reduce(0) { $0 + Double($1.steps) } * SearchClock.workOfDraw)
      if let best = runs.min(by: { $0.cost < $1.cost }) {
        take(best.choice, goal, &answer, breaksTies: round == 0)
      }
      report(.searching, goal, answer)
      let walked = clock.used - began
      if !isBrief, !isMended(goal) {
        solveCores(goal, costs, runs.map(\.choice), round: round, &answer)
      }
      let dearest = dearest(goal, answer)
      walks = [
        (heat: 1.0, dearest: dearest, steps: 1.0), (heat: 0.5, dearest: dearest, steps: 1.0),
      ]
      let more = max(steps, min(steps * 4, Self.mostSteps * max(20, proposals.count), 2_000_000))
      let next = walked * Double(more) / Double(steps)
      steps = more
      // Walks find more than parts do as long as there is time for some.
      let isLate = next > clock.left(of: goal.endsAt) * Self.shareOfNextWalks
      let isWalked = isMended(goal) || isLate || round + 1 >= Self.roundsOfWalks
      if !isBrief, !answer.shares.isEmpty, isWalked {
        solveParts(goal, costs, towards: answer.shares, &answer, seed: options.seed &+ round)
      }
      round += 1
    }
  }

  /// Draws of each of the first walks for everybody with a choice.
  ///
  /// A short walk is enough where the exact model follows or an earlier plan is mended, and it
  /// already gives a plan that somebody in a hurry can take. At the first of several levels cores, to
  /// which it matters little what walks found, bring more in the same time: on 1,500 people 614.5
  /// after 13 seconds with 50 draws, after 18 with 100; the later levels have use for the rest.
  private func drawsOfFirstWalks(_ goal: Goal) -> Int {
    if isMended(goal) { return 40 }
    return goal.level == .curriculum && !isSmall ? 50 : 100
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

  /// The part of a level's time that a round of walks may take where parts are solved afterwards.
  private static let shareOfWalks = 0.5

  /// Rounds of walks before parts are solved after each; fewer where the next would take more than
  /// a share of the time that is left.
  private static let roundsOfWalks: UInt64 = 4
  private static let shareOfNextWalks = 0.25

  /// Draws of a walk for each person with a choice, at most.
  ///
  /// On 1,500 people longer walks come no further than several of these.
  private static let mostSteps = 400

  /// How hot a walk is, what a change may cost at the prices of the bound, as a part of the greatest
  /// heat, and the draws it has, as a part of the round's.
  ///
  /// Where the prices say almost all, walks that only look at what costs next to nothing come much
  /// further in the same time (1,500 people); where the relaxed program is weak they miss too much
  /// (Nueva Vizcaya). The first round tries both, the first way twice, because some walks miss an
  /// opening for good; how far its plan is from the bound then says how much the prices know.
  private static let firstWalks = [
    (heat: 1.0, dearest: leastDearest, steps: 1.0),
    (heat: 0.5, dearest: leastDearest, steps: 1.0),
    (heat: 1.0, dearest: mostDearest, steps: 0.25),
  ]
  private static let leastDearest = 0.05
  private static let mostDearest = 0.7
  private static let dearestOfGap = 25.0

  private func dearest(_ goal: Goal, _ answer: Answer) -> Double {
    let gap = figures(goal, answer).gap
    return min(Self.mostDearest, max(Self.leastDearest, Self.dearestOfGap * gap))
  }

  /// How hot walks are, as parts of ``heat(of:)``.
  ///
  /// Walks along the relaxed optimum begin near a good plan: a hotter start only loses it (measured
  /// on the real districts and on generated ones, from 1 down to 0.005).
  private static let hottest = 0.015
  private static let coldest = 0.000_15
  /// And where an earlier plan is mended, as a part of that: next to none, because what is wrong lies
  /// in few places and warmth takes apart what the later levels had (in the county after one new
  /// decision level 2 went from 168 to 195 while level 1 was mended, and it took 25 seconds back).
  private static let heatOfMending = 0.001

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

  /// The heat at which a change that costs about one person's teaching is often accepted.
  private func heat(of goal: Goal) -> Double {
    switch goal.level {
    case .curriculum, nil: 12 * goal.weights.curriculum
    case .staffing: 1.5
    case .burden: 1.5
    }
  }
}
