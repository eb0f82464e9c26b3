internal import CGLPKBridge
public import LinearModel

extension GLPKSolver {
  /// Loads a program, whole-number demands dropped, and hands it to the body as a session.
  ///
  /// Sessions and solves may be nested on one thread. They share GLPK's environment of that thread:
  /// an abort or a cancellation inside an LP of one ends every session of the thread.
  ///
  /// - Throws: ``SolverFailure``, and whatever the body throws.
  public func withLPSession<Answer>(
    _ program: ValidatedProgram,
    _ options: SolveOptions,
    _ body: (any LPSession) throws -> Answer
  ) throws -> Answer {
    try Self.checkLibrary()
    try options.refuseUnusable(inSession: true)
    let problem = try program.makeBridged()
    let session = try {
      defer { cglpk_problem_destroy(problem) }
      return try GLPKSession(program, problem, options)
    }()
    defer { session.end() }
    return try body(session)
  }
}
