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

  /// Moves of a recruit that are tried one by one, at most; the walk looks at the others.
  private static let mostTried = 24

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
    ) { _ in isCancelled() ? 1 : 0 }
    take(walk.bestChoice)
    descend(goal, isCancelled: isCancelled)
    return state.values.weighed(goal.weights)
  }

  /// Takes over places found elsewhere.
  mutating func take(_ choice: [Int32]) {
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

  /// The recruit's moves; where there are many, those to the schools that lack most of what the
  /// recruit teaches.
  private func promising(_ recruit: Int) -> [Int] {
    let moves = program.candidates[recruit].moves
    guard moves.count > Self.mostTried else { return Array(moves) }
    let policy = program.facts.problem.policy
    let covered = state.coveredPeriods
    let relief = moves.map { move in
      let place = program.moves[move].place
      return program.reaches[place.reach].home.reduce(0.0) { most, item in
        let offering = program.facts.offerings[item.offering]
        let short = min(place.capacity, offering.required - covered[item.offering])
        let opens = covered[item.offering] < offering.opening - 1e-9
        return max(
          most,
          offering.weight
            * (short * policy.weight(of: .uncovered) + (opens ? policy.weight(of: .missing) : 0))
        )
      }
    }
    return zip(moves, relief).sorted {
      $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0
    }.prefix(Self.mostTried).map(\.0)
  }

  /// Puts one recruit where that is best; whether that changed anything.
  private mutating func place(_ recruit: Int, _ goal: LocalSearch.Goal) -> Bool {
    let before = state.choice[recruit]
    let excess = goal.excess(of: state.values)
    var best = (cost: goal.cost(of: state), move: before)
    for move in promising(recruit) where Int32(move) != before {
      guard state.apply([ExchangeState.Change(candidate: recruit, move: Int32(move))]) else {
        continue
      }
      let cost = goal.cost(of: state)
      if cost < best.cost - 1e-9, goal.excess(of: state.values) <= excess + 1e-9 {
        best = (cost, Int32(move))
      }
      state.revert()
    }
    guard best.move != before else { return false }
    return state.apply([ExchangeState.Change(candidate: recruit, move: best.move)])
  }
}
