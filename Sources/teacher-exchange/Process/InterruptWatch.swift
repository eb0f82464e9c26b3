import Dispatch
import Foundation
import LinearModel
import Synchronization

/// Turns Ctrl-C and SIGTERM into a wish to stop.
///
/// The first one sets the flag, so that the best plan so far is written. The second one ends the
/// process at once.
struct InterruptWatch {
  private let sources: [any DispatchSourceSignal]

  /// Watches until the process ends, or until ``end()``.
  init(_ flag: CancellationFlag, onFirst: @escaping @Sendable () -> Void) {
    let queue = DispatchQueue(label: "interrupts")
    let count = InterruptCount()
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      // The handler runs on its own queue; it must not inherit the main actor.
      source.setEventHandler { @Sendable in
        if count.next() == 1 {
          flag.cancel()
          onFirst()
        } else {
          _exit(ExitStatus.interrupted.rawValue)
        }
      }
      source.resume()
      return source
    }
  }

  /// Stops watching.
  func end() {
    for source in sources { source.cancel() }
  }
}

/// How many interrupts have come.
private final class InterruptCount: Sendable {
  private let count = Atomic(0)

  func next() -> Int {
    count.add(1, ordering: .relaxed).newValue
  }
}
