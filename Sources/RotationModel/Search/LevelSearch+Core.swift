import LinearModel
import Staffing

/// The core of a level: the whole district at once, with everybody's likely choices alone.
///
/// What walks and parts leave lies between all groups of schools at once. Where the prices know
/// almost all, few choices are likely, and GLPK finds better plans among them than anywhere else.
extension LevelSearch {
  /// The widest gap at which a look into cores is worth while; nil where none is.
  ///
  /// The prices must know who is likely to go where. At the first of several levels a core comes to
  /// much the same whatever plan it begins with, so it is begun sooner than for a blended sum, where on
  /// Nueva Vizcaya it takes half of the time for less than walks find. At the last level cores find
  /// nothing in the time they take (the bundled county).
  private func widestGap(of goal: Goal) -> Double? {
    switch goal.level {
    case .curriculum: 0.02
    case nil: 0.01
    case .staffing: 0.2
    case .burden: nil
    }
  }

  /// Which choices are likely, and how far they are looked into.
  struct Core {
    /// The least share of the relaxed optimum that a choice is likely with, besides those of plans.
    let leastShare: Double
    var effort: NeighbourhoodSolver.Effort
    /// Whether another look may find what the last one did not.
    fileprivate var isOpen = true

    /// Changes what is worth trying next: other moves, as many fewer or more, or more nodes.
    fileprivate mutating func adapt(to look: NeighbourhoodSolver.Look, of most: Int) {
      switch effort.kept {
      case .byRoot(let moves) where look.isSettled:
        isOpen = moves < most
        effort.kept = .byRoot(moves * 7 / 5)
      case .byRoot(let moves):
        isOpen = moves > Self.leastMoves
        effort.kept = .byRoot(max(Self.leastMoves, moves * 5 / 7))
      case .fractional, .byRelaxation:
        isOpen = !look.isSettled && effort.nodes.upperBound < Self.mostNodes
        if look.found == nil {
          effort.nodes = effort.nodes.lowerBound...(2 * effort.nodes.upperBound)
        }
      }
    }

    private static let leastMoves = 50
    private static let mostNodes = 1600
  }

  /// The cores of a level, which are solved side by side: which of them ends better differs from
  /// district to district.
  ///
  /// Within caps a larger core more often ends without any answer: on the bundled county with class tables
  /// those of 0.1 and 0.05 did in one run of three.
  private func cores(of goal: Goal) -> [Core] {
    let shares = goal.caps.isEmpty ? [0.1, 0.05] : [0.25, 0.12]
    return shares.prefix(coresAtOnce).map {
      Core(leastShare: $0, effort: goal.level == nil ? .core : .coreOfLevel)
    }
  }

  /// The part of the time left that a look into cores may take, the first one and those after it.
  private static let shareOfFirstLook = 0.7
  private static let shareOfLook = 0.5

  /// Looks for a better plan among the likely choices and those of the walks' plans, again and again as
  /// long as that may bring something and there is time, with parts in between.
  ///
  /// Each look changes what the next one tries; the more there were, the more choices count as likely.
  func solveCores(
    _ goal: Goal,
    _ costs: [Double],
    _ walked: inout Walked,
    _ answer: inout Answer
  ) {
    walked.cores += cores(of: goal).dropFirst(walked.cores.count)
    var isOpen = true
    while isOpen, let most = timeOfLook(goal, answer, isFirst: walked.looks == 0) {
      let turn = walked.round + walked.looks
      if walked.looks > 0 {
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
        into: &walked.cores,
        goal,
        costs,
        walked.plans,
        widening: 1 << min(turn, 2),
        within: most,
        &answer
      )
      isOpen =
        answer.value < before - Self.leastGain(at: before)
        || walked.cores.contains(where: \.isOpen)
      walked.looks += 1
    }
  }

  /// What a look into one of the cores may take, in core-seconds; nil where none is worth while.
  private func timeOfLook(_ goal: Goal, _ answer: Answer, isFirst: Bool) -> Double? {
    guard let widest = widestGap(of: goal), !answer.shares.isEmpty, !isOver(goal),
      !isClosed(goal, answer), figures(goal, answer).gap <= widest
    else { return nil }
    let most = clock.granted(
      clock.left(of: goal.endsAt) * (isFirst ? Self.shareOfFirstLook : Self.shareOfLook),
      tasks: coresAtOnce,
      threads: options.threads
    )
    return mayBegin(within: most) ? most : nil
  }

  /// Looks once into some cores, from the same plan; their least shares are divided by `widening`.
  private func look(
    into cores: inout [Core],
    _ goal: Goal,
    _ costs: [Double],
    _ plans: [[Int32]],
    widening: Int,
    within most: Double,
    _ answer: inout Answer
  ) {
    let state = ExchangeState(program, components, choice: answer.choice, teaches: false)
    let taught = taught(in: state)
    let draw = NeighbourhoodDraw(program, components, costs: costs, shares: answer.shares)
    let tasks = cores.map { core in
      (
        part: draw.core(
          of: state,
          taught: taught,
          leastShare: core.leastShare / Double(widening),
          plans: plans
        ),
        solver: NeighbourhoodSolver(
          solver: solver,
          components: components,
          weights: tieBreaking(goal),
          clock: clock,
          effort: core.effort
        )
      )
    }
    let values = state.values + taught.reduce(LevelValues(), +)
    let looks = WorkShares(threads: options.threads).done(tasks) { task in
      task.solver.look(
        into: task.part,
        caps: task.part.caps(goal.caps, of: values),
        endsAt: goal.endsAt,
        within: most
      )
    }
    clock.charge(looks.reduce(0) { $0 + $1.work })
    for (index, look) in looks.enumerated() {
      cores[index].adapt(to: look, of: tasks[index].part.program.moves.count)
      var changed = state
      guard let found = look.found, changed.apply(found.changes) else { continue }
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
