import LinearModel
import Staffing

/// Improves a plan by solving parts of it, a few at a time: first each group of schools alone, then
/// groups together that the relaxed optimum links, more and more of them.
///
/// Here teaching is exact, level 3 included, where ``LocalSearch`` only follows how much is covered.
struct NeighbourhoodSearch: Sendable {
  let draw: NeighbourhoodDraw
  let solver: NeighbourhoodSolver
  let goal: LocalSearch.Goal
  let threads: Int
  /// The plan; its teaching is in `taught`.
  private(set) var state: ExchangeState
  /// What the teaching of each group comes to.
  private(set) var taught: [LevelValues]
  private var random: SearchRandom
  private var sweeps = 0
  /// When a group last changed, in changes so far, and when a set of groups was last without gain.
  private var changed: [Int]
  private var settled: [[Int]: Int] = [:]
  private var changes = 0
  /// Sweeps without gain since the last one with some.
  private var vain = 0

  /// Parts that are solved at once.
  ///
  /// They share no school, so each may be taken whatever the others bring, unless a row of the
  /// district forbids it.
  private static let batch = 4
  /// How large the parts are.
  struct Size: Sendable {
    /// People in the parts of each sweep at most; after the last, the second follows.
    let people: [Int]
    /// Moves in a part at most.
    let moves: Int
    /// Sweeps in a row without gain after which it is not worth while to go on.
    let patience: Int

    /// First each group alone, then more and more together.
    static let usual = Size(people: [0, 225, 340, 500, 650], moves: 400, patience: 5)
    /// The same between looks into cores, which find what is left better.
    static let brief = Size(people: usual.people, moves: usual.moves, patience: 1)
    /// For a plan that is mended in seconds: what one group can mend alone, a larger part mends too,
    /// and the moves most worth looking at are enough (measured on the bundled county).
    static let mending = Size(people: [500, 650, 340], moves: 150, patience: 3)
  }

  private let size: Size

  init(
    _ draw: NeighbourhoodDraw,
    _ solver: NeighbourhoodSolver,
    goal: LocalSearch.Goal,
    threads: Int,
    from state: ExchangeState,
    taught: [LevelValues],
    seed: UInt64,
    size: Size = .usual
  ) {
    self.size = size
    self.draw = draw
    self.solver = solver
    self.goal = goal
    self.threads = threads
    self.state = state
    self.taught = taught
    random = SearchRandom(seed: seed)
    changed = [Int](repeating: 0, count: taught.count)
  }

  /// The level values of the plan.
  var values: LevelValues { state.values + taught.reduce(LevelValues(), +) }

  /// Looks once at every group of schools about which there is disagreement.
  ///
  /// Sizes of parts at which nothing is left to look at are passed over. `isOver` is asked before
  /// each batch. Whether it is worth while to go on: not where every size was tried in vain.
  mutating func sweep(endsAt: Double, isOver: () -> Bool) -> Bool {
    for _ in size.people {
      let last = size.people.count - 1
      let step = sweeps <= last ? sweeps : 1 + (sweeps - 1) % last
      sweeps += 1
      let before = changes
      let hasLooked = sweep(people: size.people[step], endsAt: endsAt, isOver: isOver)
      vain = changes > before ? 0 : vain + 1
      if vain >= size.patience { return false }
      if hasLooked { return true }
    }
    return false
  }

  private mutating func sweep(people: Int, endsAt: Double, isOver: () -> Bool) -> Bool {
    var open = draw.openGroups(draw.tension(in: state))
    var hasLooked = false
    while !open.isEmpty, !isOver() {
      let tension = draw.tension(in: state)
      var taken: Set<Int> = []
      var parts: [Neighbourhood] = []
      while parts.count < Self.batch,
        let seed = open.first(where: { !taken.contains($0) })
      {
        let groups = draw.groups(
          around: seed,
          tension,
          people: people,
          without: taken,
          &random
        )
        taken.formUnion(groups)
        open.removeAll { groups.contains($0) }
        if isSettled(groups) { continue }
        parts.append(
          draw.neighbourhood(state, groups: groups, tension, taught: taught, &random)
        )
      }
      if parts.isEmpty { continue }
      hasLooked = true
      solve(parts, endsAt: endsAt)
    }
    return hasLooked
  }

  private func isSettled(_ groups: [Int]) -> Bool {
    settled[groups].map { known in groups.allSatisfy { changed[$0] <= known } } ?? false
  }

  private mutating func solve(_ parts: [Neighbourhood], endsAt: Double) {
    let values = values
    let looks = WorkShares(threads: threads).done(parts) { [solver, goal] part in
      solver.look(into: part, caps: part.caps(goal.caps, of: values), endsAt: endsAt)
    }
    solver.clock.charge(looks.reduce(0) { $0 + $1.work })
    for (part, look) in zip(parts, looks) {
      guard let answer = look.found else {
        if part.isWhole { settled[part.groups] = changes }
        continue
      }
      guard take(answer, of: part) else { continue }
      changes += 1
      for group in part.groups { changed[group] = changes }
    }
  }

  /// Takes an answer unless it breaks a row together with those taken before, or is no better then.
  private mutating func take(_ answer: NeighbourhoodSolver.Answer, of part: Neighbourhood) -> Bool {
    let before = (values: values, taught: taught)
    guard state.apply(answer.changes) else { return false }
    for (group, values) in zip(part.groups, answer.taught) { taught[group] = values }
    if values.weighed(goal.weights) < before.values.weighed(goal.weights) - 1e-9,
      goal.excess(of: values) <= goal.excess(of: before.values) + 1e-9
    {
      return true
    }
    state.revert()
    taught = before.taught
    return false
  }
}
