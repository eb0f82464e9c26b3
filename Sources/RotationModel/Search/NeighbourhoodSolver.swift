import LinearModel
import Staffing

/// Solves a neighbourhood: first its relaxation over all of its moves, then, over the moves that
/// the relaxation uses or nearly uses, the mixed-integer program.
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

  let solver: any MIPSolver & LPSolver
  let components: TeachingComponents
  let weights: LevelWeights
  let clock: SearchClock

  /// Moves that the mixed-integer program keeps.
  private static let mostMoves = 100
  /// Nodes it may come to; with cuts most parts are decided within a few.
  private static let mostNodes = 100
  private static let usualNodes = 20

  /// Something better than what stands, or nil where none was found.
  ///
  /// `caps` are those of the part: what it may come to at each capped level.
  /// `work` is told the work done.
  func answer(
    _ part: Neighbourhood,
    caps: [LevelCap],
    endsAt: Double,
    work: inout Double
  ) -> Answer? {
    let builder = ReferenceBuilder(part.program, offerings: part.offerings)
    var model = builder.model(weights: weights, caps: caps)
    TighteningRows(builder).add(to: &model)
    let stands = part.standing.weighed(weights)
    let enough = stands - Self.leastGain(at: stands)
    if part.program.moves.count > Self.mostMoves {
      guard let unused = unused(builder, model, enough: enough, endsAt, &work) else { return nil }
      for variable in unused { model.setBounds(of: variable, lower: 0, upper: 0) }
    }
    guard let validated = try? ValidatedProgram(model) else { return nil }
    var options = SolveOptions()
    clock.limit(&options, to: clock.left(of: endsAt), of: validated)
    options.nodeLimit = min(options.nodeLimit ?? .max, Self.mostNodes)
    options.cuts = [.mir]
    options.cutoff = enough
    let solution = try? solver.solve(validated, options).answer
    // The presolver leaves a fraction; without an answer the nodes are not known.
    work += 0.3 * SearchClock.work(ofSimplexOn: validated)
    work += Double(solution?.nodes ?? Self.usualNodes) * SearchClock.work(ofNodeIn: validated)
    guard let solution else { return nil }
    return Answer(
      changes: part.changes(builder.choice(at: solution.values)),
      taught: builder.taughtValues(of: part.groups, components, at: solution.values)
    )
  }

  /// Less than this is no gain: the time goes where there is more.
  private static func leastGain(at value: Double) -> Double {
    max(1e-3, 1e-5 * abs(value))
  }

  /// The moves that the relaxation makes least use of, all but the best; nil where even the
  /// relaxation is no better than `enough`, or could not be solved.
  private func unused(
    _ builder: ReferenceBuilder,
    _ model: LinearModel,
    enough: Double,
    _ endsAt: Double,
    _ work: inout Double
  ) -> ArraySlice<Variable>? {
    guard let validated = try? ValidatedProgram(model) else { return nil }
    var options = SolveOptions()
    clock.limit(&options, to: clock.left(of: endsAt), of: validated)
    // A session has no tree.
    options.nodeLimit = nil
    work += SearchClock.work(ofSimplexOn: validated)
    let ranked: [(variable: Variable, rank: Double)]?? =
      try? solver.withLPSession(validated, options) { session in
        guard try session.solveLP(.primal, timeLimit: nil) == .optimal,
          try session.objective() <= enough
        else { return nil }
        let values = try session.primalValues()
        let costs = try session.reducedCosts()
        return builder.moves.compactMap { $0 }.map { variable in
          let value = values[variable.index]
          return (variable, value > 1e-6 ? -value : max(0, costs[variable.index]))
        }
      }
    guard let ranked = ranked ?? nil else { return nil }
    return ranked.sorted {
      $0.rank != $1.rank ? $0.rank < $1.rank : $0.variable.index < $1.variable.index
    }.map(\.variable).dropFirst(Self.mostMoves)
  }
}
