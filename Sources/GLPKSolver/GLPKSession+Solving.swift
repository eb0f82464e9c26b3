internal import CGLPKBridge
internal import LinearModel

extension GLPKSession {
  func solveLP(
    _ method: SimplexMethod,
    timeLimit: Duration?
  ) throws(SolverFailure) -> LPStatus {
    try solveLP(by: method.bridged, timeLimit: timeLimit)
  }

  func solvePresolvedLP(timeLimit: Duration?) throws(SolverFailure) -> LPStatus {
    try solveLP(by: Int32(CGLPK_PRESOLVED), timeLimit: timeLimit)
  }

  private func solveLP(
    by method: Int32,
    timeLimit: Duration?
  ) throws(SolverFailure) -> LPStatus {
    if options.cancellation?.isCancelled == true { return .stopped(.cancelled) }
    let seconds = (timeLimit ?? options.timeLimit)?.inSeconds ?? .infinity
    var report = cglpk_lp_report()
    hasSolution = false
    let outcome = try outcome { cglpk_session_simplex($0, method, seconds, &report) }
    if outcome == Int32(CGLPK_CANCELLED) {
      causeOfDeath = "it was cancelled inside an LP."
      return .stopped(.cancelled)
    }
    try check(outcome)
    iterationCount += Int(report.iterations)
    let status = try Self.status(report)
    hasSolution = status == .optimal || status == .stopped(.time)
    return status
  }

  /// The one place where GLPK's LP codes become statuses.
  static func status(_ report: cglpk_lp_report) throws(SolverFailure) -> LPStatus {
    switch (report.return_code, report.primal_status, report.dual_status) {
    case (0, CGLPK_STATUS_FEAS, CGLPK_STATUS_FEAS): return .optimal
    case (0, CGLPK_STATUS_NOFEAS, _): return .infeasible
    case (0, CGLPK_STATUS_FEAS, CGLPK_STATUS_NOFEAS): return .unbounded
    case (CGLPK_CODE_ETMLIM, _, _): return .stopped(.time)
    default:
      let code = String(cString: cglpk_return_code_symbol(report.return_code))
      let primal = String(cString: cglpk_status_symbol(report.primal_status))
      let dual = String(cString: cglpk_status_symbol(report.dual_status))
      throw SolverFailure(
        .unexpectedStatus,
        "LP return code \(code) (\(report.return_code)), primal \(primal), dual \(dual)"
      )
    }
  }

  func objective() throws(SolverFailure) -> Double {
    try read(CGLPK_OBJECTIVE, count: 1)[0]
  }

  func primalValues() throws(SolverFailure) -> [Double] {
    try read(CGLPK_COLUMN_VALUES, count: columnCount)
  }

  func rowValues() throws(SolverFailure) -> [Double] {
    try read(CGLPK_ROW_VALUES, count: rowCount)
  }

  func rowDuals() throws(SolverFailure) -> [Double] {
    try read(CGLPK_ROW_DUALS, count: rowCount)
  }

  func reducedCosts() throws(SolverFailure) -> [Double] {
    try read(CGLPK_REDUCED_COSTS, count: columnCount)
  }

  private func read(_ what: some BinaryInteger, count: Int) throws(SolverFailure) -> [Double] {
    var values = [Double](repeating: 0, count: count)
    // Asked first, so that a dead session says that it is dead.
    try call { cglpk_session_read($0, Int32(what), &values) }
    guard hasSolution else { throw SolverFailure(.noSolution, "") }
    return values
  }
}
