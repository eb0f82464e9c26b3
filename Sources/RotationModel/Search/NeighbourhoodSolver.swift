import LinearModel
import Staffing

/// Solves a neighbourhood: where it has many moves, first its relaxation over all of them, then, over
/// those that the relaxation uses or nearly uses, the mixed-integer program.
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

  /// How far a neighbourhood is looked into.
  struct Effort: Sendable {
    /// Moves that the mixed-integer program keeps.
    let moves: Int
    /// Nodes it may come to; it is not begun where there is not time for as many as the first.
    let nodes: ClosedRange<Int>
    /// Nodes that are charged where none are known, because there was no answer.
    let usualNodes: Int
    /// How the tree branches.
    let branching: SolveOptions.Branching
    /// What comes before the first node with its cuts and pseudocosts, in runs of the simplex method
    /// from the start.
    let root: Double

    /// For one part of many: with cuts most are decided within a few nodes.
    static let part = Effort(
      moves: 100,
      nodes: 1...100,
      usualNodes: 20,
      branching: .standard,
      root: 0.2
    )
    /// For the core of a district, first with the moves alone that its relaxation uses, or nearly
    /// uses, from where the plan stands.
    static let aroundPlan = Effort(
      moves: 150,
      nodes: 100...500,
      usualNodes: 500,
      branching: .pseudocost,
      root: 0.8
    )
    /// For the core of a district with all of its moves.
    static let core = Effort(
      moves: .max,
      nodes: 100...1_500,
      usualNodes: 1_500,
      branching: .pseudocost,
      root: 1.2
    )

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

  /// Something better than what stands, or nil where none was found.
  ///
  /// `caps` are those of the part: what it may come to at each capped level. The nodes are as many
  /// as may be expected within `most` core-seconds. `work` is told the work done.
  func answer(
    _ part: Neighbourhood,
    caps: [LevelCap],
    endsAt: Double,
    within most: Double = .infinity,
    work: inout Double
  ) -> Answer? {
    let builder = ReferenceBuilder(part.program, offerings: part.offerings)
    var model = builder.model(weights: weights, caps: caps)
    TighteningRows(builder).add(to: &model)
    guard var validated = try? ValidatedProgram(model) else { return nil }
    let nodes = effort.nodes(of: validated, within: most)
    guard nodes >= effort.nodes.lowerBound else { return nil }
    let stands = part.standing.weighed(weights)
    let enough = stands - Self.leastGain(at: stands)
    let granted = min(most, clock.left(of: endsAt))
    if part.program.moves.count > effort.moves {
      guard let unused = unused(builder, validated, enough: enough, granted, &work) else {
        return nil
      }
      for variable in unused { model.setBounds(of: variable, lower: 0, upper: 0) }
      guard let narrowed = try? ValidatedProgram(model) else { return nil }
      validated = narrowed
    }
    var options = SolveOptions()
    clock.limit(&options, to: min(granted, clock.left(of: endsAt)), of: validated)
    options.nodeLimit = min(options.nodeLimit ?? .max, nodes)
    options.cuts = [.mir]
    options.branching = effort.branching
    options.cutoff = enough
    options.heldFirst = builder.moves.compactMap { $0 }
    let solution = try? solver.solve(validated, options).answer
    work += effort.work(of: validated, nodes: solution?.nodes ?? min(nodes, effort.usualNodes))
    guard let solution else { return nil }
    return Answer(
      changes: part.changes(builder.choice(at: solution.values)),
      taught: builder.taughtValues(of: part.groups, components, at: solution.values)
    )
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
    }.map(\.variable).dropFirst(effort.moves)
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
