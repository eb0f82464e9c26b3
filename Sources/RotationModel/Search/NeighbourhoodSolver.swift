import LinearModel
import Staffing

/// Solves a neighbourhood: where it has many moves, first a relaxation over all of them, then, over those
/// that the relaxation uses or nearly uses, the mixed-integer program.
///
/// Only something better than what stands is asked for, so "infeasible" is the usual answer.
/// Leaving moves out makes the answer heuristic; whatever is found keeps every rule all the same.
struct NeighbourhoodSolver: Sendable {
  /// What a neighbourhood asks for, in the whole district.
  struct Answer: Sendable {
    var changes: [ExchangeState.Change]
    /// What the teaching of each of the part's groups comes to.
    var taught: [LevelValues]
  }

  /// What a look into a neighbourhood came to.
  struct Look: Sendable {
    /// Something better than what stands, nil where none was found.
    var found: Answer?
    /// Whether the search tree came to its end: there is nothing better among the moves it kept.
    var isSettled = false
    /// Core-seconds it took.
    var work = 0.0
  }

  /// How far a neighbourhood is looked into.
  struct Effort: Sendable {
    /// The moves that the search tree keeps, where there are more.
    enum Kept: Hashable, Sendable {
      /// So many, by the relaxation alone, which is cheap and says of most parts that there is nothing
      /// to gain.
      case byRelaxation(Int)
      /// So many, by the root of the tree with its cuts, which knows whole people better.
      case byRoot(Int)
      /// Those that the root, with its cuts, is not sure of; the others are as they are there.
      case fractional

      /// What the tree of a program of so many moves is to do itself.
      func narrowing(of moves: Int) -> SolveOptions.Narrowing {
        switch self {
        case .byRoot(let most) where moves > most: .likely(most)
        case .fractional: .fractional
        case .byRelaxation, .byRoot: .none
        }
      }
    }

    /// The moves that the search tree keeps.
    var kept: Kept
    /// Cuts of the tree.
    let cuts: SolveOptions.Cuts
    /// Nodes it may come to; it is not begun where there is not time for as many as the first.
    var nodes: ClosedRange<Int>
    /// Nodes that are charged where none are known, because there was no answer.
    let usualNodes: Int
    /// How the tree branches.
    let branching: SolveOptions.Branching
    /// Which node the tree goes on with.
    let nodeChoice: SolveOptions.NodeChoice
    /// What comes before the first node with its cuts and pseudocosts, in runs of the simplex method
    /// from the start.
    let root: Double

    /// For one part of many: with cuts most are decided within a few nodes.
    static let part = Effort(
      kept: .byRelaxation(100),
      cuts: .mir,
      nodes: 1...100,
      usualNodes: 20,
      branching: .standard,
      nodeChoice: .standard,
      root: 0.2
    )
    /// For the core of a district, all levels blended.
    static let core = core(.byRoot(150), nodes: 500, .pseudocost, .standard)
    /// For the core of a district, one level after the other.
    ///
    /// Within caps whole answers are rare, and a tree that raises its bound first comes to none. On a
    /// core of the bundled county, 154.1 at the root, a tree that goes down first has 158.8 after ten
    /// seconds, this one 155.3 after two, where HiGHS has 155.0 after 42. At the first level, which has
    /// many answers that are equally good, it comes to 616.1 in 4 seconds on 1,500 people where
    /// the other one finds nothing below 623.2 in 34.
    static let coreOfLevel = core(.fractional, nodes: 200, .standard, .bestProjection)

    /// Gomory's cuts take the root of a core four fifths of the way from the relaxation to the best
    /// plan known, where those of rounding alone take it half of the way.
    private static func core(
      _ kept: Kept,
      nodes: Int,
      _ branching: SolveOptions.Branching,
      _ nodeChoice: SolveOptions.NodeChoice
    ) -> Effort {
      Effort(
        kept: kept,
        cuts: [.mir, .gmi],
        nodes: 100...nodes,
        usualNodes: nodes,
        branching: branching,
        nodeChoice: nodeChoice,
        root: 1.2
      )
    }

    /// The nodes of a program that so many core-seconds are expected to be enough for.
    func nodes(of program: ValidatedProgram, within most: Double) -> Int {
      let left = most - work(of: program, nodes: 0)
      return Int(max(0, min(Double(nodes.upperBound), left / SearchClock.work(ofNodeIn: program))))
    }

    /// Core-seconds that so many nodes of a program take.
    func work(of program: ValidatedProgram, nodes: Int) -> Double {
      root * SearchClock.work(ofSimplexOn: program)
        + Double(nodes) * SearchClock.work(ofNodeIn: program)
    }
  }

  let solver: any MIPSolver & LPSolver
  let components: TeachingComponents
  let weights: LevelWeights
  let clock: SearchClock
  var effort = Effort.part

  /// Looks for something better than what stands.
  ///
  /// `caps` are those of the part: what it may come to at each capped level. The nodes are as many
  /// as may be expected within `most` core-seconds.
  func look(
    into part: Neighbourhood,
    caps: [LevelCap],
    endsAt: Double,
    within most: Double = .infinity
  ) -> Look {
    var look = Look()
    let builder = ReferenceBuilder(part.program, offerings: part.offerings)
    var model = builder.model(weights: weights, caps: caps)
    TighteningRows(builder).add(to: &model)
    guard var validated = try? ValidatedProgram(model) else { return look }
    let nodes = effort.nodes(of: validated, within: most)
    guard nodes >= effort.nodes.lowerBound else { return look }
    let stands = part.standing.weighed(weights)
    let enough = stands - Self.leastGain(at: stands)
    let granted = min(most, clock.left(of: endsAt))
    let moves = part.program.moves.count
    if case .byRelaxation(let most) = effort.kept, moves > most {
      guard
        let unused = unused(builder, validated, keeping: most, enough: enough, granted, &look.work)
      else { return look }
      for variable in unused { model.setBounds(of: variable, lower: 0, upper: 0) }
      guard let narrowed = try? ValidatedProgram(model) else { return look }
      validated = narrowed
    }
    var options = SolveOptions()
    options.narrowing = effort.kept.narrowing(of: moves)
    clock.limit(&options, to: min(granted, clock.left(of: endsAt)), of: validated)
    options.nodeLimit = min(options.nodeLimit ?? .max, nodes)
    options.cuts = effort.cuts
    options.branching = effort.branching
    options.nodeChoice = effort.nodeChoice
    options.cutoff = enough
    options.heldFirst = builder.moves.compactMap { $0 }
    let outcome = try? solver.solve(validated, options)
    let solution = outcome?.answer
    look.isSettled = outcome?.isSettled ?? false
    look.work += effort.work(of: validated, nodes: solution?.nodes ?? min(nodes, effort.usualNodes))
    if let solution {
      look.found = Answer(
        changes: part.changes(builder.choice(at: solution.values)),
        taught: builder.taughtValues(of: part.groups, components, at: solution.values)
      )
    }
    return look
  }

  /// What a relaxation takes that begins where the part stands, in runs from the start.
  private static let workOfStanding = 0.4

  /// Less than this is no gain: the time goes where there is more.
  private static func leastGain(at value: Double) -> Double {
    max(1e-3, 1e-5 * abs(value))
  }

  /// The moves that the relaxation makes least use of, all but the best; nil where even the
  /// relaxation is no better than `enough`, or could not be solved within what is granted.
  private func unused(
    _ builder: ReferenceBuilder,
    _ program: ValidatedProgram,
    keeping kept: Int,
    enough: Double,
    _ granted: Double,
    _ work: inout Double
  ) -> ArraySlice<Variable>? {
    var options = SolveOptions()
    clock.limit(&options, to: granted, of: program)
    // A session has no tree.
    options.nodeLimit = nil
    work += Self.workOfStanding * SearchClock.work(ofSimplexOn: program)
    let moves = builder.moves.compactMap { $0 }
    let ranked: [(variable: Variable, rank: Double)]?? =
      try? solver.withLPSession(program, options) { session in
        guard try session.solveStanding(moves) == .optimal,
          try session.objective() <= enough
        else { return nil }
        let values = try session.primalValues()
        let costs = try session.reducedCosts()
        return moves.map { variable in
          let value = values[variable.index]
          return (variable, value > 1e-6 ? -value : max(0, costs[variable.index]))
        }
      }
    guard let ranked = ranked ?? nil else { return nil }
    return ranked.sorted {
      $0.rank != $1.rank ? $0.rank < $1.rank : $0.variable.index < $1.variable.index
    }.map(\.variable).dropFirst(kept)
  }
}

extension LPSession {
  /// Solves a relaxation from the part as it stands, with nobody moving: in a third of the time that
  /// a start from nothing takes.
  fileprivate func solveStanding(_ moves: [Variable]) throws -> LPStatus {
    let none = [Double](repeating: 0, count: moves.count)
    try setBounds(of: moves, lower: none, upper: none)
    _ = try solveLP(.primal, timeLimit: nil)
    try setBounds(of: moves, lower: none, upper: none.map { _ in 1 })
    return try solveLP(.primal, timeLimit: nil)
  }
}
