/// Solves programs with whole-number variables, one at a call.
///
/// The call blocks its thread for as long as it takes: never make it on Swift's cooperative pool.
public protocol MIPSolver: Sendable {
  /// Minimises a program.
  ///
  /// - Throws: ``SolverFailure`` when there is no outcome to report.
  func solve(
    _ program: ValidatedProgram,
    _ options: SolveOptions
  ) throws(SolverFailure) -> SolveOutcome<Solution>
}

/// Opens LPs that stay alive for re-solves from the last basis.
public protocol LPSolver: Sendable {
  /// Loads a program, whole-number demands dropped, and hands it to the body as a session.
  ///
  /// The session lives on the calling thread and ends with the body; afterwards it only throws.
  ///
  /// - Throws: ``SolverFailure``, and whatever the body throws.
  func withLPSession<Answer>(
    _ program: ValidatedProgram,
    _ options: SolveOptions,
    _ body: (any LPSession) throws -> Answer
  ) throws -> Answer
}
