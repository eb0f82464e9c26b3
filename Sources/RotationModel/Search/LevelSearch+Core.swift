import LinearModel
import Staffing

/// The core of a level: the whole district at once, with everybody's likely choices alone.
///
/// What walks and parts leave lies between all groups of schools at once. Where the prices know
/// almost all, few choices are likely, and GLPK finds better plans among them than anywhere else.
extension LevelSearch {
  /// Whether the whole district with all of its moves is one of the cores.
  ///
  /// Only within caps: there a walk of prices ends far below the linear program (800 people, third level:
  /// 439 of 452 in its time, with cuts 454), elsewhere it comes as far in less time. On 800 people with
  /// 5,100 moves the root takes 6 to 15 seconds, on the bundled county, 17,000, more than a minute.
  func hasRoot(_ goal: Goal) -> Bool {
    !isSmall && !goal.caps.isEmpty && !isMended(goal) && program.moves.count <= Self.mostMovesOfRoot
  }

  private static let mostMovesOfRoot = 8_000

  /// The widest gap at which a look into cores is worth while: the prices must know who is likely to go
  /// where.
  private func widestGap(of goal: Goal) -> Double {
    switch goal.level {
    case .curriculum, nil: 0.01
    case .staffing: 0.2
    case .burden: 0.5
    }
  }

  /// Which choices are likely, and how far they are looked into.
  private struct Core {
    enum Choices {
      /// Those with at least such a share of the relaxed optimum, and those of plans.
      case likely(Double)
      /// All of the district, for a plan near the relaxed optimum.
      case all
      /// All of the district, for the bound that the root proves.
      case root
    }

    var choices: Choices
    var effort: NeighbourhoodSolver.Effort
    /// Whether another look may find what the last one did not.
    var isOpen = true

    /// Whether only the bound is wanted.
    var isForBound: Bool {
      if case .root = choices { true } else { false }
    }

    /// Changes what is worth trying next: other moves, as many fewer or more, or more nodes.
    mutating func adapt(to look: NeighbourhoodSolver.Look, of most: Int) {
      if case .all = choices {
        choices = .likely(Self.lowShare)
        return
      }
      switch effort.kept {
      case .byRoot(let moves) where look.isSettled:
        isOpen = moves < most
        effort.kept = .byRoot(moves * 7 / 5)
      case .byRoot(let moves):
        isOpen = moves > Self.leastMoves
        effort.kept = .byRoot(max(Self.leastMoves, moves * 5 / 7))
      case .fractional, .byRelaxation, .all:
        isOpen = !look.isSettled && effort.nodes.upperBound < Self.mostNodes
        if look.found == nil {
          effort.nodes = effort.nodes.lowerBound...(2 * effort.nodes.upperBound)
        }
      }
    }

    static let highShare = 0.1
    static let lowShare = 0.05
    private static let leastMoves = 50
    private static let mostNodes = 1600
  }

  /// The cores of a level, which are solved side by side: which of them ends better differs from
  /// district to district.
  ///
  /// At the last level walks and parts come further in the same time (the bundled county), so that only
  /// the root is solved there, once.
  private func cores(of goal: Goal, _ answer: Answer) -> [Core] {
    let effort = goal.caps.isEmpty ? NeighbourhoodSolver.Effort.core : .cappedCore
    let high = Core(choices: .likely(Core.highShare), effort: effort)
    let low = Core(choices: .likely(Core.lowShare), effort: effort)
    let root = Core(choices: .root, effort: .root)
    let isFirst = hasRoot(goal) && !answer.isRootSolved
    if goal.level == .burden { return isFirst ? [root] : [] }
    return isFirst ? [Core(choices: .all, effort: effort), high, root] : [high, low]
  }

  /// The part of the time left that a look into cores may take, the first one and those after it.
  private static let shareOfFirstLook = 0.7
  private static let shareOfLook = 0.5
  /// How many cores share that time, if there is one thread; a root begins once the first core is done.
  private static let tasksOfLook = 2

  /// Looks for a better plan among the likely choices and those of `plans`, again and again as long as
  /// that may bring something and there is time, with parts in between.
  ///
  /// Each look changes what the next one tries; the more there were, the more choices count as likely.
  func solveCores(
    _ goal: Goal,
    _ costs: [Double],
    _ plans: [[Int32]],
    round: UInt64,
    _ answer: inout Answer
  ) {
    var cores = cores(of: goal, answer)
    var turn = round
    var isOpen = !cores.isEmpty
    while isOpen, let most = timeOfLook(goal, answer, isFirst: turn == round) {
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
      look(into: &cores, goal, costs, plans, widening: 1 << min(turn, 2), within: most, &answer)
      isOpen = answer.value < before - Self.leastGain(at: before) || cores.contains(where: \.isOpen)
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
      tasks: Self.tasksOfLook,
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
        part: part(of: core, state, taught, draw, plans, widening: widening),
        solver: NeighbourhoodSolver(
          solver: solver,
          components: components,
          weights: core.isForBound ? goal.weights : tieBreaking(goal),
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
      let part = tasks[index].part
      if cores[index].isForBound, let bound = look.bound {
        let outside = values.weighed(goal.weights) - part.standing.weighed(goal.weights)
        answer.bound = max(answer.bound, outside + bound)
      }
      cores[index].adapt(to: look, of: part.program.moves.count)
      var changed = state
      guard let found = look.found, changed.apply(found.changes) else { continue }
      take(changed.choice, goal, &answer, breaksTies: true)
    }
    if cores.contains(where: \.isForBound) {
      answer.isRootSolved = true
      cores.removeAll(where: \.isForBound)
    }
    report(.searching, goal, answer)
  }

  private func part(
    of core: Core,
    _ state: ExchangeState,
    _ taught: [LevelValues],
    _ draw: NeighbourhoodDraw,
    _ plans: [[Int32]],
    widening: Int
  ) -> Neighbourhood {
    switch core.choices {
    case .likely(let share):
      draw.core(of: state, taught: taught, leastShare: share / Double(widening), plans: plans)
    case .all, .root:
      Neighbourhood(wholeOf: state, taught: taught)
    }
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
