/// Why a solver stopped before it was done.
public enum StopReason: Hashable, Sendable {
  /// The time limit was reached.
  case time
  /// The node limit was reached.
  case nodes
  /// The ``CancellationFlag`` was set.
  case cancelled
}

/// How a solve ended; an answer exists only in the cases that have one.
public enum SolveOutcome<Answer> {
  /// The best answer, or one proven to be within the gap that was asked for.
  case optimal(Answer)
  /// An answer that holds but may not be the best.
  case feasible(Answer, stoppedBy: StopReason)
  /// There is no answer.
  case infeasible
  /// Answers get better without end.
  case unbounded
  /// Stopped before anything was found; no answer is better than the bound, if one is known.
  case undecided(stoppedBy: StopReason, bound: Double?)

  /// The answer, if there is one.
  public var answer: Answer? {
    switch self {
    case .optimal(let answer), .feasible(let answer, _): answer
    case .infeasible, .unbounded, .undecided: nil
    }
  }

  /// Whether the solver went to the end, so that nothing it was asked for is left open.
  public var isSettled: Bool {
    switch self {
    case .optimal, .infeasible, .unbounded: true
    case .feasible, .undecided: false
    }
  }

  /// The same outcome over a transformed answer.
  public func map<Other, Failure: Error>(
    _ transform: (Answer) throws(Failure) -> Other
  ) throws(Failure) -> SolveOutcome<Other> {
    switch self {
    case .optimal(let answer): .optimal(try transform(answer))
    case .feasible(let answer, let reason): .feasible(try transform(answer), stoppedBy: reason)
    case .infeasible: .infeasible
    case .unbounded: .unbounded
    case .undecided(let reason, let bound): .undecided(stoppedBy: reason, bound: bound)
    }
  }
}

extension SolveOutcome: Sendable where Answer: Sendable {}
extension SolveOutcome: Equatable where Answer: Equatable {}
