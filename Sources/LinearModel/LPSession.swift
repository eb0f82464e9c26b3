/// How an LP ended.
public enum LPStatus: Hashable, Sendable {
  /// The best point is at hand, with its duals.
  case optimal
  /// No point satisfies the rows.
  case infeasible
  /// Points get better without end.
  case unbounded
  /// Stopped early; a session cancelled inside an LP is dead.
  case stopped(StopReason)
}

/// One LP kept alive between solves, each starting from the last basis.
///
/// A session belongs to the thread that opened it. After an abort or a cancellation inside an LP it
/// is dead and every call throws ``SolverFailure`` with `.sessionDead`. Values may be read after a
/// solve and are those of the last one, even when bounds have changed since.
public protocol LPSession: AnyObject {
  /// How many columns there are now.
  var columnCount: Int { get }
  /// How many rows there are now.
  var rowCount: Int { get }

  /// Adds columns and returns the variables they became.
  func addColumns(_ batch: ColumnBatch) throws(SolverFailure) -> Range<Variable>
  /// Adds rows and returns the places they took.
  func addRows(_ batch: RowBatch) throws(SolverFailure) -> Range<Row>
  /// Replaces bounds of columns, one pair for each variable.
  func setBounds(
    of variables: [Variable],
    lower: [Double],
    upper: [Double]
  ) throws(SolverFailure)
  /// Replaces bounds of rows, one pair for each row.
  func setBounds(of rows: [Row], lower: [Double], upper: [Double]) throws(SolverFailure)
  /// Replaces costs, one for each variable.
  func setCosts(of variables: [Variable], to costs: [Double]) throws(SolverFailure)

  /// Adds cuts of the families that the session's options name, after a solve: rows that every point
  /// with whole integers keeps and the last one breaks, those that break it most.
  ///
  /// They hold within the bounds that columns have now and within all that are narrower. Cuts from
  /// earlier calls that were not tight are dropped. Cuts are no rows of the program: they are neither
  /// counted nor read. Once there are some, rows and columns can no longer be added.
  ///
  /// - Parameter most: How many cuts to add at most.
  /// - Returns: How many there were to add.
  /// - Throws: ``SolverFailure``: `.noSolution` where there is no last point.
  func addCuts(most: Int) throws(SolverFailure) -> Int

  /// Solves the LP from the current basis.
  ///
  /// - Parameters:
  ///   - method: The simplex method to use.
  ///   - timeLimit: About how long this may take; `nil` for the limit of the session's options.
  /// - Returns: How the LP ended.
  /// - Throws: ``SolverFailure`` when the session is dead or the solver fails.
  func solveLP(_ method: SimplexMethod, timeLimit: Duration?) throws(SolverFailure) -> LPStatus

  /// Simplifies the LP and solves it from no basis, which is much faster where many columns are fixed.
  ///
  /// - Parameter timeLimit: About how long this may take; `nil` for the limit of the session's options.
  /// - Returns: How the LP ended.
  /// - Throws: ``SolverFailure`` when the session is dead or the solver fails.
  func solvePresolvedLP(timeLimit: Duration?) throws(SolverFailure) -> LPStatus

  /// The objective of the last solve, constant included.
  func objective() throws(SolverFailure) -> Double
  /// The value of each column.
  func primalValues() throws(SolverFailure) -> [Double]
  /// The value of each row: its coefficients times the columns.
  func rowValues() throws(SolverFailure) -> [Double]
  /// The dual of each row: at least 0 where the lower bound binds, at most 0 where the upper does.
  func rowDuals() throws(SolverFailure) -> [Double]
  /// The reduced cost of each column: its cost minus its coefficients times the row duals.
  func reducedCosts() throws(SolverFailure) -> [Double]
  /// Where each column and row stands.
  func basis() throws(SolverFailure) -> Basis
  /// Puts columns and rows where a basis says, to start the next solve from there.
  func setBasis(_ basis: Basis) throws(SolverFailure)
  /// How many simplex iterations all solves have taken.
  var iterationCount: Int { get }
}

extension LPSession {
  /// Solves the LP from the current basis within the session's time limit.
  public func solveLP(_ method: SimplexMethod = .primal) throws(SolverFailure) -> LPStatus {
    try solveLP(method, timeLimit: nil)
  }

  /// Replaces the bounds of one column.
  public func setBounds(
    of variable: Variable,
    lower: Double,
    upper: Double
  ) throws(SolverFailure) {
    try setBounds(of: [variable], lower: [lower], upper: [upper])
  }

  /// Replaces the bounds of one row.
  public func setBounds(of row: Row, lower: Double, upper: Double) throws(SolverFailure) {
    try setBounds(of: [row], lower: [lower], upper: [upper])
  }
}
