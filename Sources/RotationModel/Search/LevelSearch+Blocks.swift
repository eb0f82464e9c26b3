import LinearModel
import Staffing

/// Blocks of whole people, which raise the bound of a level.
extension LevelSearch {
  /// The part of a level's time that blocks may take.
  private static let shareOfBlocks = 0.02
  /// The part of that which one block's tree may take.
  private static let shareOfTree = 0.5
  /// Nodes of a block's tree: most are decided at the root, and the nodes of small ones cost nothing.
  private static let nodesOfBlock = 2000
  /// What a root takes with its cuts, in runs of the simplex method from the start.
  private static let rootOfBlock = 1.2

  /// What GLPK's figures may be off, relative to them: no bound may rest on that.
  private static let tolerance = 1e-6

  /// What the blocks add to a bound at its prices, as many as there is time for.
  func gainOfBlocks(_ goal: Goal, _ bound: PricedBound, at prices: PriceList) -> Double {
    // The exact model of a small district knows all that its blocks do.
    guard !isSmall, !isOver(goal) else { return 0 }
    let costs = bound.costs(at: prices)
    return leastValues(goal, at: prices, bound.weights).reduce(0) { sum, found in
      sum + max(0, found.value - bound.value(of: found.block, costs: costs, at: prices))
    }
  }

  /// What the offerings of each block come to at the first level at least, whoever goes where.
  func leastCurriculum(_ goal: Goal) -> [LeastCurriculum] {
    let prices = PriceList(program)
    let weights = LevelWeights.only(.curriculum)
    return leastValues(goal, at: prices, weights).compactMap { found in
      // A row that shares of people keep anyway only changes which cuts are found.
      guard found.value > 0,
        found.value > relaxedValue(of: found.program)
      else { return nil }
      return LeastCurriculum(offerings: found.block.offerings, value: found.value)
    }
  }

  /// What shares of people come to in a block's program; ∞ where that is not known.
  private func relaxedValue(of program: ValidatedProgram) -> Double {
    var options = SolveOptions()
    options.cancellation = clock.cancellation
    clock.charge(SearchClock.work(ofSimplexOn: program))
    let value: Double? = try? solver.withLPSession(program, options) { session in
      try session.solvePresolvedLP(timeLimit: nil) == .optimal ? try session.objective() : .infinity
    }
    return value ?? .infinity
  }

  /// What the least value of each block's program is proven to be no less than, of as many blocks as
  /// there is time for.
  private func leastValues(
    _ goal: Goal,
    at prices: PriceList,
    _ weights: LevelWeights
  ) -> [(block: PricedBlock, program: ValidatedProgram, value: Double)] {
    let granted = clock.left(of: goal.endsAt) * Self.shareOfBlocks
    var left = granted
    var tasks: [(block: PricedBlock, program: ValidatedProgram)] = []
    for block in blocks {
      guard let program = try? ValidatedProgram(block.model(at: prices, weights)) else { continue }
      let work = Self.work(of: program, nodes: 1)
      guard work <= left else { break }
      left -= work
      tasks.append((block, program))
    }
    // Most blocks are decided at their roots, so one that is not may take a good part of all.
    let most = granted * Self.shareOfTree
    let found = WorkShares(threads: options.threads).done(tasks) { [clock, solver] task in
      let least = Self.leastValue(of: task.program, solver, clock, within: most)
      let value = least.value - Self.tolerance * max(1, abs(least.value))
      return (block: task.block, program: task.program, value: value, work: least.work)
    }
    clock.charge(found.reduce(0) { $0 + $1.work })
    return found.map { ($0.block, $0.program, $0.value) }
  }

  private static func work(of program: ValidatedProgram, nodes: Int) -> Double {
    rootOfBlock * SearchClock.work(ofSimplexOn: program)
      + Double(nodes) * SearchClock.work(ofNodeIn: program)
  }

  private static func leastValue(
    of program: ValidatedProgram,
    _ solver: any MIPSolver,
    _ clock: SearchClock,
    within most: Double
  ) -> (value: Double, work: Double) {
    var options = SolveOptions()
    options.cuts = [.mir, .gmi]
    options.branching = .pseudocost
    clock.limit(&options, to: work(of: program, nodes: 1) + most, of: program)
    options.nodeLimit = min(options.nodeLimit ?? .max, nodesOfBlock)
    let outcome = try? solver.solve(program, options)
    let proven: Double? =
      switch outcome {
      case .optimal(let solution), .feasible(let solution, _): solution.bound
      case .undecided(_, let bound): bound
      case .infeasible, .unbounded, nil: nil
      }
    let nodes = outcome?.answer?.nodes ?? nodesOfBlock
    return (proven ?? -.infinity, work(of: program, nodes: nodes))
  }
}
