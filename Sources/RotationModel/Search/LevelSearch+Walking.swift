import LinearModel
import Staffing

/// Walks of single moves, returns, exchanges and rings along the prices of the bound.
extension LevelSearch {
  /// How far the search for plans of a level has come, for it to go on from there.
  struct Walked {
    /// Rounds of walks that are over.
    var round: UInt64 = 0
    /// Draws of each of the next walks.
    var steps: Int
    /// The relaxed optimum rounded to whole people, or the plan to begin with where that was better.
    var rounded: [Int32]
    /// What a change of later walks may cost, as a part of their heat; nil before the first ones.
    var dearest: Double?
    /// The plans of the round's walks, while there are cores or parts to be solved after them.
    var plans: [[Int32]] = []
    /// How long those walks took.
    var seconds = 0.0
    /// The cores as the looks into them left them, and how often they were looked into.
    var cores: [Core] = []
    var looks: UInt64 = 0

    /// The next round, with walks of so many draws.
    mutating func begin(withSteps steps: Int) {
      self.steps = steps
      round += 1
      plans = []
      cores = []
      looks = 0
    }
  }

  /// A round of walks, each along the prices of the bound.
  func walk(
    _ goal: Goal,
    _ aim: LocalSearch.Goal,
    _ proposals: Proposals,
    isBrief: Bool,
    _ walked: inout Walked,
    _ answer: inout Answer
  ) {
    let began = clock.used
    let round = walked.round
    let warmth = heat(of: goal) * (isMended(goal) ? Self.heatOfMending : 1)
    let from = ExchangeState(program, components, choice: answer.choice)
    // What a short walk got wrong a longer one from there seldom mends.
    let afresh =
      round == 1 ? ExchangeState(program, components, choice: walked.rounded) : from
    let tasks = walks(walked.dearest).enumerated().map { position, walk in
      (
        schedule: LocalSearch.Schedule(
          steps: Int(Double(walked.steps) * walk.steps),
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
    walked.plans = runs.map(\.choice)
    walked.seconds = clock.used - began
  }

  /// The walks of a round: the first one's, or those that look at what costs so much at most.
  private func walks(_ dearest: Double?) -> [(heat: Double, dearest: Double, steps: Double)] {
    guard let dearest else { return Self.firstWalks }
    return [(heat: 1, dearest: dearest, steps: 1), (heat: 0.5, dearest: dearest, steps: 1)]
  }

  /// Draws of each of the first walks for everybody with a choice.
  ///
  /// A short walk is enough where the exact model follows or an earlier plan is mended, and it
  /// already gives a plan that somebody in a hurry can take. At the first of several levels cores, to
  /// which it matters little what walks found, bring more in the same time: on 1,500 people 614.5
  /// after 13 seconds with 50 draws, after 18 with 100; the later levels have use for the rest.
  func drawsOfFirstWalks(_ goal: Goal) -> Int {
    if isMended(goal) { return 40 }
    return goal.level == .curriculum && !isSmall ? 50 : 100
  }

  /// The part of a level's time that a round of walks may take where parts are solved afterwards.
  private static let shareOfWalks = 0.5

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

  /// What a change of later walks may cost, as a part of their heat.
  func dearest(_ goal: Goal, _ answer: Answer) -> Double {
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

  /// The heat at which a change that costs about one person's teaching is often accepted.
  private func heat(of goal: Goal) -> Double {
    switch goal.level {
    case .curriculum, nil: 12 * goal.weights.curriculum
    case .staffing: 1.5
    case .burden: 1.5
    }
  }
}
