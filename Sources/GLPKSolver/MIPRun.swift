internal import CGLPKBridge
internal import LinearModel

/// What the bridge reported of one MIP solve, copied out.
struct MIPRun {
  let result: Ending
  let values: [Double]
  let bound: Double
  let seconds: Double
  let nodes: Int
  let incumbents: [Solution.Incumbent]
  let fault: String
  let logTail: String

  /// How the bridge ended: the row of the status table.
  struct Ending: Hashable {
    var outcome = Int32(CGLPK_DONE)
    var returnCode: Int32 = 0
    var status: Int32 = 0
    var stopped = Int32(CGLPK_NOT_STOPPED)
  }

  /// Runs the bridge on the calling thread.
  init(_ program: ValidatedProgram, _ options: SolveOptions) throws(SolverFailure) {
    let problem = try program.makeBridged()
    defer { cglpk_problem_destroy(problem) }
    guard let report = cglpk_result_create(problem) else {
      throw SolverFailure(.outOfMemory, "no room for the result")
    }
    defer { cglpk_result_destroy(report) }
    options.withBridgeOptions { cglpk_solve(problem, $0, report) }
    let raw = report.pointee
    result = Ending(
      outcome: raw.outcome,
      returnCode: raw.return_code,
      status: raw.mip_status,
      stopped: raw.stopped
    )
    values = Array(UnsafeBufferPointer(start: raw.values, count: program.columnCount))
    bound = raw.bound
    seconds = raw.seconds
    nodes = Int(raw.node_count)
    incumbents = (0..<Int(raw.incumbent_count)).map {
      Solution.Incumbent(
        objective: raw.incumbent_objectives[$0],
        seconds: raw.incumbent_seconds[$0]
      )
    }
    fault = String(cString: raw.fault).trimmingLines
    logTail = String(cString: raw.log)
  }

  /// The outcome as it is told to the caller.
  func outcome(of program: ValidatedProgram) throws(SolverFailure) -> SolveOutcome<Solution> {
    switch result.meaning {
    case .optimal: return .optimal(try solution(of: program))
    case .feasible(let reason): return .feasible(try solution(of: program), stoppedBy: reason)
    case .infeasible: return .infeasible
    case .unbounded: return .unbounded
    case .undecided(let reason):
      return .undecided(stoppedBy: reason, bound: bound.isFinite ? bound : nil)
    case .aborted: throw SolverFailure(.aborted, fault, logTail: logTail)
    case .outOfMemory:
      throw SolverFailure(.outOfMemory, fault.isEmpty ? "no detail" : fault, logTail: logTail)
    case .unexpected(let symbols):
      throw SolverFailure(.unexpectedStatus, symbols, logTail: logTail)
    }
  }

  private func solution(of program: ValidatedProgram) throws(SolverFailure) -> Solution {
    let whole = try program.roundingIntegers(values)
    // GLPK: its objective is the LP's before integers were rounded, so it is computed anew.
    let objective = program.objective(at: whole)
    return Solution(
      values: whole,
      objective: objective,
      bound: min(bound, objective),
      seconds: seconds,
      nodes: nodes,
      solver: GLPKSolver.version,
      incumbents: incumbents
    )
  }
}

extension String {
  /// The text with line ends turned into spaces and none at the end.
  var trimmingLines: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
