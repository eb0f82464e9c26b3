internal import CGLPKBridge
public import LinearModel

/// Solves linear and mixed-integer programs with GLPK.
///
/// Each solve is one transaction on the calling thread and holds nothing afterwards; any number may
/// run at once on threads of their own.
public struct GLPKSolver: MIPSolver, LPSolver {
  /// Makes a solver.
  public init() {}

  /// The library and its version, such as `GLPK 5.0`.
  public static var version: String { "GLPK " + String(cString: cglpk_version()) }

  /// Minimises a program.
  ///
  /// The root LP and the search tree share the time limit. Once the search tree has begun, the bound
  /// of a stopped solve is proven for the whole program.
  ///
  /// - Throws: ``SolverFailure`` with `.unsupportedOptions`, `.notReentrant`, `.outOfMemory`, or, as
  ///   a bug in GLPK or here, `.aborted`, `.unexpectedStatus` or `.fractionalValue`.
  public func solve(
    _ program: ValidatedProgram,
    _ options: SolveOptions
  ) throws(SolverFailure) -> SolveOutcome<Solution> {
    try Self.checkLibrary()
    try options.refuseUnusable()
    if let stray = options.heldFirst.first(where: { $0.index >= program.columnCount }) {
      throw SolverFailure(.unsupportedOptions, "heldFirst \(stray.index), which is no variable")
    }
    if options.cancellation?.isCancelled == true {
      return .undecided(stoppedBy: .cancelled, bound: nil)
    }
    guard program.columnCount > 0 else { return Self.answerWithoutColumns(program, options) }
    return try MIPRun(program, options).outcome(of: program)
  }

  static func checkLibrary() throws(SolverFailure) {
    guard cglpk_is_reentrant() != 0 else { throw SolverFailure(.notReentrant, "") }
  }

  /// GLPK refuses programs without columns, and they need no solver: every row's value is 0.
  static func answerWithoutColumns(
    _ program: ValidatedProgram,
    _ options: SolveOptions
  ) -> SolveOutcome<Solution> {
    let rowsHold = zip(program.rowLower, program.rowUpper).allSatisfy { $0 <= 0 && $1 >= 0 }
    let constant = program.objectiveConstant
    guard rowsHold, constant <= options.cutoff ?? .infinity else { return .infeasible }
    return .optimal(
      Solution(
        values: [],
        objective: constant,
        bound: constant,
        seconds: 0,
        nodes: 0,
        solver: version
      )
    )
  }
}
