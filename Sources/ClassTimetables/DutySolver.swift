import LinearModel

/// Finds a class table with the least at level 1, then at level 2, and proves how good it is.
struct DutySolver {
  /// What was found.
  struct Answer {
    var state: DutyState
    /// No table costs less at level 1; none that costs this at level 1 costs less at level 2.
    var bound: DutyProblem.Cost

    /// Whether nothing is better at both levels.
    var isProven: Bool { !bound.isBetter(than: state.cost) }
  }

  let solver: any LPSolver
  let seed: UInt64

  /// Steps of annealing for each block of each class.
  private static let steps = 1_000
  private static let briefSteps = 200
  /// Schools whose classes have histories and more kinds of blocks get no bound of level 2: the LP
  /// would take longer than all other schools together.
  private static let mostBlocks = 150
  /// Times that a table is looked for before its gap is taken as it is.
  private static let tries = 6
  /// How hot annealing begins, from nothing and from a good table.
  private static let hottest = 4.0
  private static let warm = 0.7
  /// Programs solved while the bound of level 1 is raised.
  private static let nodes = 200
  /// What a unit of level 1 weighs against one of level 2 where both are minimised at once.
  private static let untaughtWeight = 1_000.0

  /// Solves a school.
  ///
  /// `pooled` is the same school without last year's teachers: level 1 is the same and its classes
  /// are fewer kinds. Once time `isShort`, or where an LP fails or takes longer than anybody waits,
  /// the bound is what is known by then.
  func solve(
    _ problem: DutyProblem,
    pooled: DutyProblem,
    isShort: () -> Bool = { false }
  ) -> Answer {
    var answer = Answer(
      state: annealed(DutyState(problem), hottest: Self.hottest, try: 0),
      bound: DutyProblem.Cost()
    )
    withMaster(pooled, isShort) { master in
      try master.weigh(untaught: 1, changed: 0, cap: .infinity)
      let tree = OpenBlocks(master, nodes: Self.nodes)
      let bound = try tree.bound(enough: answer.state.cost.untaught)
      answer.bound.untaught = bound ?? answer.bound.untaught
      if !problem.hasCosts { try improve(&answer, master) }
    }
    let isLarge = problem.blocks.count > Self.mostBlocks
    if problem.hasCosts, !isLarge { withMaster(problem, isShort) { try improve(&answer, $0) } }
    for number in 2..<Self.tries where !answer.isProven && !isShort() {
      let isTaught = answer.state.cost.untaught <= answer.bound.untaught + 1e-6
      if isLarge, isTaught { break }
      take(annealed(DutyState(problem), hottest: Self.hottest, try: number), &answer)
    }
    gather(&answer)
    return answer
  }

  private func withMaster(
    _ problem: DutyProblem,
    _ isShort: () -> Bool,
    _ body: (DutyMaster) throws -> Void
  ) {
    guard !isShort(), let program = try? ValidatedProgram(DutyMaster.program(problem)) else {
      return
    }
    var options = SolveOptions()
    options.timeLimit = .seconds(2)
    withoutActuallyEscaping(isShort) { isShort in
      try? solver.withLPSession(program, options) { session in
        try body(DutyMaster(problem, session, isShort: isShort))
      }
    }
  }

  /// Raises the bound of level 2, and rounds the relaxed table where the one at hand is not proven.
  private func improve(_ answer: inout Answer, _ master: DutyMaster) throws {
    let problem = master.problem
    if problem.hasCosts {
      try master.weigh(untaught: 0, changed: 1, cap: answer.bound.untaught + 1e-6)
      let steps = CostSteps(problem.types.flatMap { $0.costs.compactMap { $0 } })
      answer.bound.changed = steps.roundedUp(max(0, try master.raise() ?? 0))
    }
    if answer.isProven { return }
    try master.weigh(untaught: Self.untaughtWeight, changed: 1, cap: .infinity)
    let rounded = DutyState(problem, master.duties(try master.dive()))
    take(rounded, &answer)
    if !answer.isProven { take(annealed(rounded, hottest: Self.warm, try: 1), &answer) }
  }

  /// What is taught in a table of one search, with no bound but 0 and nothing brought together.
  func draft(_ problem: DutyProblem) -> Answer {
    Answer(
      state: annealed(DutyState(problem), hottest: Self.hottest, try: 0),
      bound: DutyProblem.Cost()
    )
  }

  /// A table of a short search, with no bound but 0.
  func briefly(_ problem: DutyProblem) -> Answer {
    var answer = Answer(
      state: annealed(DutyState(problem), hottest: Self.hottest, try: 0, steps: Self.briefSteps),
      bound: DutyProblem.Cost()
    )
    gather(&answer, steps: Self.briefSteps)
    return answer
  }

  private func annealed(
    _ start: DutyState,
    hottest: Double,
    try number: Int,
    steps: Int = Self.steps
  ) -> DutyState {
    var search = DutySearch(start, seed: seed &+ UInt64(number) &* 7919)
    search.run(
      steps: steps * (1 + number) * search.state.items.count,
      .init(untaught: 8, changed: 2, spread: 0.02),
      hottest: hottest,
      coldest: 0.05
    )
    // A short walk may not come to every block.
    var state = search.state
    state.handOut()
    return state
  }

  private func take(_ state: DutyState, _ answer: inout Answer) {
    if state.cost.isBetter(than: answer.state.cost) { answer.state = state }
  }

  /// Brings each person's classes and subjects together without giving levels 1 and 2 back.
  private func gather(_ answer: inout Answer, steps: Int = Self.steps) {
    var search = DutySearch(answer.state, seed: seed &+ 1)
    search.run(
      steps: steps * search.state.items.count,
      .init(untaught: 1_000, changed: 100, spread: 1),
      hottest: 1.5,
      coldest: 0.1
    )
    if !answer.state.cost.isBetter(than: search.state.cost) { answer.state = search.state }
  }
}

/// The steps in which a sum of whole multiples of some costs can change.
struct CostSteps {
  private let step: Double

  init(_ costs: [Double]) {
    func divisor(_ one: Int, _ other: Int) -> Int { other == 0 ? one : divisor(other, one % other) }
    step = Double(costs.map { Int(($0 * 1e6).rounded()) }.reduce(0, divisor)) / 1e6
  }

  /// The least sum that is not below a bound.
  func roundedUp(_ bound: Double) -> Double {
    step > 0 ? ((bound - 1e-6) / step).rounded(.up) * step : 0
  }
}
