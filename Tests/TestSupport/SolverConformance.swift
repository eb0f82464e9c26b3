public import LinearModel

/// One program every solver must answer alike.
public struct SolverCase: Sendable, CustomStringConvertible {
  /// What a solver must say.
  public enum Expectation: Sendable {
    /// `.optimal` with this objective.
    case optimal(Double)
    /// `.optimal` with an objective no further from this one than the gap asked for.
    case withinGap(of: Double)
    case infeasible
    case unbounded
    /// `.undecided` because of cancellation, without a bound.
    case cancelled
    /// Stopped by time, or done in time with this objective.
    case stoppedByTime(orOptimal: Double)
  }

  /// The behaviour under test, as a sentence.
  public let description: String
  /// The program.
  public let program: ValidatedProgram
  /// How it is solved.
  public let options: SolveOptions
  /// What a solver must say.
  public let expectation: Expectation

  init(
    _ description: String,
    _ expectation: Expectation,
    _ adjust: (inout SolveOptions) -> Void = { _ in },
    _ build: (inout LinearModel) -> Void
  ) {
    self.description = description
    self.expectation = expectation
    var options = SolveOptions()
    adjust(&options)
    self.options = options
    var model = LinearModel()
    build(&model)
    do {
      program = try ValidatedProgram(model)
    } catch {
      preconditionFailure("the case \"\(description)\" is no program: \(error)")
    }
  }
}

/// The checks every ``MIPSolver`` must pass, whatever it is made of.
public enum MIPSolverConformance {
  /// How far objectives and rows may be off.
  public static let tolerance = 1e-6

  /// Runs a case and says what is wrong with the outcome; `nil` when nothing is.
  ///
  /// - Parameters:
  ///   - solver: The solver under test.
  ///   - solverCase: What it must answer.
  ///   - adjust: Changes of the options that may not change the answer.
  /// - Returns: A sentence on what is wrong, `nil` when nothing is.
  /// - Throws: ``SolverFailure`` when the solver fails.
  public static func fault(
    of solver: any MIPSolver,
    on solverCase: SolverCase,
    adjust: (inout SolveOptions) -> Void = { _ in }
  ) throws(SolverFailure) -> String? {
    var options = solverCase.options
    adjust(&options)
    let outcome = try solver.solve(solverCase.program, options)
    let program = solverCase.program
    if let solution = outcome.answer, let fault = fault(of: solution, in: program) { return fault }
    switch (solverCase.expectation, outcome) {
    case (.optimal(let objective), .optimal(let solution)),
      (.stoppedByTime(let objective), .optimal(let solution)):
      return near(solution.objective, objective)
        ? nil : "the objective is \(solution.objective), not \(objective)"
    case (.withinGap(let objective), .optimal(let solution)):
      let allowed = options.relativeGap * abs(solution.objective) + tolerance
      if abs(solution.objective - objective) > allowed { return "\(solution) is outside the gap" }
      return solution.gap <= options.relativeGap + tolerance ? nil : "\(solution.gap) is too wide"
    case (.infeasible, .infeasible), (.unbounded, .unbounded): return nil
    case (.cancelled, .undecided(.cancelled, nil)): return nil
    case (.stoppedByTime(let objective), .feasible(let solution, .time)):
      return solution.bound <= objective + tolerance ? nil : "the bound \(solution.bound) is wrong"
    case (.stoppedByTime(let objective), .undecided(.time, let bound)):
      return bound ?? objective <= objective + tolerance ? nil : "the bound \(bound ?? 0) is wrong"
    default: return "expected \(solverCase.expectation), found \(outcome)"
    }
  }

  /// What is wrong with a point as such; `nil` when nothing is.
  public static func fault(of solution: Solution, in program: ValidatedProgram) -> String? {
    let violation = program.largestViolation(at: solution.values)
    if violation > tolerance { return "the point misses a row or bound by \(violation)" }
    if !near(program.objective(at: solution.values), solution.objective) {
      return "the objective \(solution.objective) is not that of the point"
    }
    if solution.bound > solution.objective + tolerance { return "the bound is above the objective" }
    return nil
  }

  /// Whether two objectives are the same up to the tolerance.
  public static func near(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= tolerance * max(1, abs(one), abs(other))
  }
}
