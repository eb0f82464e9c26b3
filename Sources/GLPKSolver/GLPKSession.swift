internal import CGLPKBridge
internal import LinearModel

/// One LP in GLPK's memory, for the length of ``GLPKSolver/withLPSession(_:_:_:)``.
final class GLPKSession: LPSession {
  /// The bridge's session; gone once the scope has ended.
  private var handle: OpaquePointer?
  let options: SolveOptions
  /// Why the session died, if it did.
  var causeOfDeath: String?
  /// Whether there is a solve whose values may be read.
  var hasSolution = false
  /// Whether cuts stand behind the rows, so that nothing can be added any more.
  var hasCuts = false

  var columnCount: Int
  var rowCount: Int
  var iterationCount = 0

  init(
    _ program: ValidatedProgram,
    _ problem: OpaquePointer,
    _ options: SolveOptions
  ) throws(SolverFailure) {
    self.options = options
    columnCount = program.columnCount
    rowCount = program.rowCount
    var outcome: Int32 = 0
    // The bridge copies the options; their flag and log live as long as `self.options`.
    handle = options.withBridgeOptions { cglpk_session_open(problem, $0, &outcome) }
    guard outcome == Int32(CGLPK_DONE) else {
      defer { end() }
      try check(outcome)
      return
    }
  }

  /// Gives back what the session holds; it only throws from then on.
  func end() {
    cglpk_session_close(handle)
    handle = nil
  }

  /// Makes one bridge call and turns anything but success into a failure.
  func call(_ body: (OpaquePointer) -> Int32) throws(SolverFailure) {
    try check(outcome(of: body))
  }

  /// Makes one bridge call and leaves its outcome to the caller.
  func outcome(of body: (OpaquePointer) -> Int32) throws(SolverFailure) -> Int32 {
    guard let handle else { throw SolverFailure(.sessionEnded, "") }
    return body(handle)
  }

  func check(_ outcome: Int32) throws(SolverFailure) {
    switch outcome {
    case Int32(CGLPK_DONE): return
    case Int32(CGLPK_WRONG_THREAD): throw SolverFailure(.wrongThread, "")
    case Int32(CGLPK_DEAD):
      throw SolverFailure(
        .sessionDead,
        causeOfDeath ?? "another solve of its thread aborted or was cancelled."
      )
    case Int32(CGLPK_NO_MEMORY):
      causeOfDeath = "it ran out of memory."
      throw SolverFailure(.outOfMemory, fault, logTail: logTail)
    default:
      causeOfDeath = "GLPK aborted: \(fault)"
      throw SolverFailure(.aborted, fault, logTail: logTail)
    }
  }

  private var fault: String {
    handle.map { String(cString: cglpk_session_fault($0)).trimmingLines } ?? ""
  }

  private var logTail: String {
    handle.map { String(cString: cglpk_session_log($0)) } ?? ""
  }
}
