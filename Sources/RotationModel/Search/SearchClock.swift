import LinearModel
import Staffing

/// Tells a run when to stop.
struct SearchClock: Sendable {
  private let start = ContinuousClock.now
  let limit: Double
  let cancellation: CancellationFlag

  /// Seconds since the run began.
  var seconds: Double {
    let elapsed = ContinuousClock.now - start
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }

  /// Seconds until a share of the limit is used up; never negative.
  func secondsLeft(of share: Double = 1) -> Double {
    max(0, limit * share - seconds)
  }

  /// Whether the run must stop for good.
  var isOver: Bool { cancellation.isCancelled || seconds >= limit }

  /// Why, once `isOver`.
  var reason: PlanRecord.StopReason { cancellation.isCancelled ? .interrupt : .time }
}
