/// Why a solver could not answer at all: never that a program is infeasible or time is over.
public struct SolverFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: Hashable, Sendable {
    /// The solver hit a fatal error of its own; a bug there or here.
    case aborted
    /// The memory limit, or memory, ran out.
    case outOfMemory
    /// The solver ended in a way that has no meaning here.
    case unexpectedStatus
    /// An integer variable came back too far from a whole number.
    case fractionalValue
    /// The session lost its LP in an earlier abort or cancellation.
    case sessionDead
    /// The session was used after its scope had ended.
    case sessionEnded
    /// The session was used on another thread than the one that opened it.
    case wrongThread
    /// The solver's library cannot be used from threads.
    case notReentrant
    /// Options that this solver cannot honour.
    case unsupportedOptions
    /// Columns, rows, bounds or costs given to a session are not usable.
    case invalidInput
    /// Values were asked for before an LP was solved.
    case noSolution
  }

  /// What went wrong.
  public let code: Code
  /// What exactly, as a clause or the solver's own sentence.
  public let detail: String
  /// The last lines of the solver's own text, empty when there are none.
  public let logTail: String

  /// Makes a failure; for solvers.
  public init(_ code: Code, _ detail: String, logTail: String = "") {
    self.code = code
    self.detail = detail
    self.logTail = logTail
  }

  /// One sentence on what went wrong.
  public var description: String {
    switch code {
    case .aborted: "The solver aborted: \(detail)"
    case .outOfMemory: "The solver ran out of memory: \(detail)"
    case .unexpectedStatus: "The solver ended with \(detail), which has no meaning here."
    case .fractionalValue: "The solver returned \(detail), which should be a whole number."
    case .sessionDead: "The LP session is dead: \(detail)"
    case .sessionEnded: "The LP session was used after its scope had ended."
    case .wrongThread: "The LP session was used on another thread than the one that opened it."
    case .notReentrant: "The solver's library was built without thread-local storage."
    case .unsupportedOptions: "The solver cannot honour these options: \(detail)."
    case .invalidInput: "The LP session was given \(detail)."
    case .noSolution: "The LP session has no solution yet; solve it first."
    }
  }
}
