public import LinearModel

/// Solves pure-integer programs with few points by trying them all, to compare real solvers with.
public struct ExhaustiveSolver: MIPSolver {
  /// How many points it is ready to try: those of 16 binaries.
  public static let pointLimit = 65_536

  /// Makes a solver.
  public init() {}

  /// Whether a program is pure-integer, bounded and small enough.
  public static func canSolve(_ program: ValidatedProgram) -> Bool {
    var points = 1.0
    for column in 0..<program.columnCount {
      guard program.isInteger[column] else { return false }
      points *= program.columnUpper[column] - program.columnLower[column] + 1
    }
    return points <= Double(pointLimit)
  }

  /// Tries every point.
  ///
  /// - Throws: ``SolverFailure`` with `.invalidInput` for a program it cannot solve, and with
  ///   `.unsupportedOptions` for a memory limit.
  public func solve(
    _ program: ValidatedProgram,
    _ options: SolveOptions
  ) throws(SolverFailure) -> SolveOutcome<Solution> {
    guard Self.canSolve(program) else {
      throw SolverFailure(.invalidInput, "a program that is too large or not pure-integer")
    }
    guard options.memoryLimitMegabytes == nil else {
      throw SolverFailure(.unsupportedOptions, "memoryLimitMegabytes")
    }
    let clock = ContinuousClock()
    let start = clock.now
    var best: (values: [Double], objective: Double)?
    var point = program.columnLower
    var tried = 0
    repeat {
      let time = start.duration(to: clock.now)
      if let reason = Self.reasonToStop(options, after: time, points: tried) {
        guard let best else { return .undecided(stoppedBy: reason, bound: nil) }
        return .feasible(Self.solution(best, bound: -.infinity, tried), stoppedBy: reason)
      }
      tried += 1
      let objective = program.objective(at: point)
      if objective <= options.cutoff ?? .infinity, objective < best?.objective ?? .infinity,
        program.largestViolation(at: point) <= 1e-9
      {
        best = (point, objective)
      }
    } while Self.advance(&point, in: program)
    guard let best else { return .infeasible }
    return .optimal(Self.solution(best, bound: best.objective, tried))
  }

  private static func reasonToStop(
    _ options: SolveOptions,
    after time: Duration,
    points: Int
  ) -> StopReason? {
    if options.cancellation?.isCancelled == true { return .cancelled }
    if let limit = options.nodeLimit, points >= limit { return .nodes }
    if let limit = options.timeLimit, time >= limit { return .time }
    return nil
  }

  private static func solution(
    _ best: (values: [Double], objective: Double),
    bound: Double,
    _ tried: Int
  ) -> Solution {
    Solution(
      values: best.values,
      objective: best.objective,
      bound: bound,
      seconds: 0,
      nodes: tried,
      solver: "exhaustive"
    )
  }

  /// Counts up like an odometer; false after the last point.
  private static func advance(_ point: inout [Double], in program: ValidatedProgram) -> Bool {
    for column in point.indices {
      if point[column] < program.columnUpper[column] {
        point[column] += 1
        return true
      }
      point[column] = program.columnLower[column]
    }
    return false
  }
}
