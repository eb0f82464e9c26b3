import Synchronization

/// Collects a solver's progress text, and passes it on as it comes.
public final class SolverLog: Sendable {
  /// How many characters are kept; older ones are dropped.
  public static let capacity = 65_536

  private let kept = Mutex("")
  private let receive: (@Sendable (String) -> Void)?

  /// Makes a log.
  ///
  /// - Parameter receive: Called with each piece of text on the solving thread; it must not call the
  ///   solver.
  public init(receive: (@Sendable (String) -> Void)? = nil) {
    self.receive = receive
  }

  /// The last part of the text so far.
  public var text: String {
    kept.withLock { String($0.suffix(Self.capacity)) }
  }

  /// Adds a piece of text; for solvers.
  public func append(_ piece: String) {
    kept.withLock { text in
      text += piece
      // Cutting only at twice the capacity keeps the cost per piece constant.
      if text.utf8.count > 2 * Self.capacity { text = String(text.suffix(Self.capacity)) }
    }
    receive?(piece)
  }
}
