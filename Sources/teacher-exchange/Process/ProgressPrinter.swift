import Foundation
import PlanReports
import Synchronization

/// Prints progress to standard error: one line redrawn on a terminal, plain lines elsewhere.
final class ProgressPrinter: Sendable {
  private struct State {
    var lastPrinted = -Double.infinity
    var lastKind = ""
    var isLineOpen = false
  }

  private let language: Language
  private let isQuiet: Bool
  private let isTerminal: Bool
  private let facts: ProcessFacts
  private let state = Mutex(State())

  /// A printer; a quiet one prints nothing.
  init(_ language: Language, facts: ProcessFacts, isQuiet: Bool) {
    self.language = language
    self.facts = facts
    self.isQuiet = isQuiet
    isTerminal = isatty(STDERR_FILENO) == 1
  }

  /// Shows what is being done.
  ///
  /// Repeated steps of one level are shown now and then only.
  func show(_ step: ProgressReport.Step) {
    guard !isQuiet else { return }
    let report = ProgressReport(step, seconds: facts.seconds)
    state.withLock { state in
      let isNew = state.lastKind != step.kind
      let pause = isTerminal ? 0.1 : 5
      guard isNew || report.seconds - state.lastPrinted >= pause else { return }
      state.lastPrinted = report.seconds
      state.lastKind = step.kind
      if isTerminal {
        let line = report.line(in: language, width: Self.terminalWidth - 1)
        StandardStreams.notice("\r\u{1B}[K" + line)
        state.isLineOpen = true
      } else {
        StandardStreams.notice(report.line(in: language) + "\n")
      }
    }
  }

  /// Wipes the redrawn line, so that what follows starts on a line of its own.
  func end() {
    state.withLock { state in
      if state.isLineOpen { StandardStreams.notice("\r\u{1B}[K") }
      state.isLineOpen = false
    }
  }

  private static var terminalWidth: Int {
    var size = winsize()
    if ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }
}

extension ProgressReport.Step {
  /// What tells one step from another, without its figures.
  fileprivate var kind: String {
    switch self {
    case .loading: "loading"
    case .loaded: "loaded"
    case .planning(let phase, let level, _, _, _): "\(phase.rawValue) \(level ?? "")"
    case .auditing: "auditing"
    case .writing: "writing"
    case .stopping: "stopping"
    }
  }
}
