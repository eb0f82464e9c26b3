import Dispatch

/// Lets a printer show once a second what is due, whatever the search is busy with.
struct ProgressTicks {
  private let timer: (any DispatchSourceTimer)?

  /// Ticks until ``end()``; a printer that prints nothing gets no ticks.
  init(_ progress: ProgressPrinter) {
    guard progress.needsTicks else {
      timer = nil
      return
    }
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    // The handler runs on its own queue; it must not inherit the main actor.
    timer.setEventHandler { @Sendable in progress.tick() }
    timer.schedule(deadline: .now() + 1, repeating: 1)
    timer.resume()
    self.timer = timer
  }

  /// Stops ticking.
  func end() {
    timer?.cancel()
  }
}
