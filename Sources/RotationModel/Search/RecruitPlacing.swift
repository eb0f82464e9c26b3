import Staffing

/// Places the recruits of a status quo: everybody else stays, so that a short walk and a look at
/// every single change settle it.
///
/// The walk's length is counted in draws, so the same district has the same status quo whatever
/// time the search may take.
struct RecruitPlacing {
  private let program: ExchangeProgram
  private let proposals: Proposals
  private let seed: UInt64
  private let recruits: [Int]
  private var state: ExchangeState

  init(
    _ program: ExchangeProgram,
    _ components: TeachingComponents,
    from choice: [Int32],
    seed: UInt64
  ) {
    self.program = program
    self.seed = seed
    state = ExchangeState(program, components, choice: choice)
    recruits = program.candidates.indices.filter {
      program.candidates[$0].home == nil && program.candidates[$0].moves.count > 1
    }
    proposals = Proposals(
      program,
      reducedCost: [Double](repeating: 0, count: program.moves.count)
    )
  }

  /// Whether any recruit can be placed in more than one way.
  var hasChoice: Bool { !recruits.isEmpty }

  /// The places.
  var choice: [Int32] { state.choice }

  /// Draws of the walk, at most.
  private static let mostDraws = 60_000

  /// Improves the places for a goal and returns the value reached.
  mutating func improved(_ goal: LocalSearch.Goal, isCancelled: () -> Bool) -> Double {
    descend(goal, isCancelled: isCancelled)
    var walk = LocalSearch(from: state, proposals: proposals, goal: goal, seed: seed)
    let heat = max(goal.weights.curriculum * 4, goal.weights.staffing / 2, 0.2)
    walk.run(
      LocalSearch.Schedule(
        steps: min(Self.mostDraws, 300 * recruits.count),
        hottest: heat,
        coldest: heat / 50
      )
    ) { isCancelled() ? 1 : 0 }
    take(walk.bestChoice)
    descend(goal, isCancelled: isCancelled)
    return state.values.weighed(goal.weights)
  }

  private mutating func take(_ choice: [Int32]) {
    let changes = recruits.filter { choice[$0] != state.choice[$0] }.map {
      ExchangeState.Change(candidate: $0, move: choice[$0])
    }
    if !changes.isEmpty { _ = state.apply(changes) }
  }

  /// Puts each recruit where that is best, round after round, until nothing helps.
  private mutating func descend(_ goal: LocalSearch.Goal, isCancelled: () -> Bool) {
    var isImproved = true
    while isImproved, !isCancelled() {
      isImproved = false
      for recruit in recruits where place(recruit, goal) { isImproved = true }
    }
  }

  /// Puts one recruit where that is best; whether that changed anything.
  private mutating func place(_ recruit: Int, _ goal: LocalSearch.Goal) -> Bool {
    let before = state.choice[recruit]
    let excess = goal.excess(of: state)
    var best = (cost: goal.cost(of: state), move: before)
    for move in program.candidates[recruit].moves where Int32(move) != before {
      guard state.apply([ExchangeState.Change(candidate: recruit, move: Int32(move))]) else {
        continue
      }
      let cost = goal.cost(of: state)
      if cost < best.cost - 1e-9, goal.excess(of: state) <= excess + 1e-9 {
        best = (cost, Int32(move))
      }
      state.revert()
    }
    guard best.move != before else { return false }
    return state.apply([ExchangeState.Change(candidate: recruit, move: best.move)])
  }
}
