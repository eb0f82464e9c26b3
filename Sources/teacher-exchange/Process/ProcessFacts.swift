import Foundation

/// What the operating system knows about this run.
struct ProcessFacts: Sendable {
  private let start: ContinuousClock.Instant

  /// Starts the clock; made first thing in `main`.
  init() {
    start = .now
  }

  /// Seconds since the start.
  var seconds: Double {
    let elapsed = start.duration(to: .now).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }

  /// Peak memory in MB as the kernel counts it, or 0 where it does not say.
  static var peakMemoryMB: Double {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return 0
    }
    for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first
      return (kilobytes.flatMap { Double($0) } ?? 0) / 1024
    }
    return 0
  }
}
