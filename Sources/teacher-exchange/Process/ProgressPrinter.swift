import Foundation
import PlanReports
import Synchronization

/// Prints progress to standard error: one line redrawn on a terminal, plain lines, JSON, or nothing.
final class ProgressPrinter: Sendable {
  private struct State {
    var track: ProgressTrack
    var isLineOpen = false
  }

  private enum Style {
    case redrawn
    case plain
    case json
    case none
  }

  private let language: Language
  private let style: Style
  private let facts: ProcessFacts
  private let state: Mutex<State>

  /// A printer of a form; `auto` redraws one line where standard error is a terminal.
  init(_ language: Language, facts: ProcessFacts, form: ProgressForm) {
    self.language = language
    self.facts = facts
    style =
      switch form {
      case .auto: isatty(STDERR_FILENO) == 1 ? .redrawn : .plain
      case .plain: .plain
      case .jsonl: .json
      case .none: .none
      }
    state = Mutex(State(track: ProgressTrack(beats: style != .plain)))
  }

  /// Whether there is anything to print once a second though nothing is shown.
  var needsTicks: Bool { style != .none }

  /// Shows what is being done, at once or when it is due.
  func show(_ step: ProgressReport.Step) {
    guard style != .none else { return }
    state.withLock { state in
      let reports = state.track.note(step, at: facts.seconds)
      print(reports, &state)
      // The line would be redrawn before anybody could read it.
      if style == .redrawn, step.stays { endLine(&state) }
    }
  }

  /// Shows what is due because time has passed: the seconds go on though nothing is reported.
  func tick() {
    guard style != .none else { return }
    state.withLock { state in
      let reports = state.track.tick(at: facts.seconds)
      print(reports, &state)
    }
  }

  /// Rests until the next step, so that what follows starts on a line of its own.
  func end() {
    guard style != .none else { return }
    state.withLock { state in
      let reports = state.track.rest(at: facts.seconds)
      if style != .redrawn { print(reports, &state) }
      if state.isLineOpen { StandardStreams.notice(Self.wipe) }
      state.isLineOpen = false
    }
  }

  private func print(_ reports: [ProgressReport], _ state: inout State) {
    switch style {
    case .redrawn:
      guard let last = reports.last else { return }
      let width = TerminalWindow(of: STDERR_FILENO)?.width ?? 80
      let line = last.line(in: language, width: width - 1)
      StandardStreams.notice(Self.wipe + line)
      state.isLineOpen = true
    case .plain:
      for report in reports { StandardStreams.notice(report.line(in: language) + "\n") }
    case .json:
      for report in reports { StandardStreams.notice(report.jsonLine + "\n") }
    case .none: break
    }
  }

  private func endLine(_ state: inout State) {
    if state.isLineOpen { StandardStreams.notice("\n") }
    state.isLineOpen = false
  }

  private static let wipe = "\r\u{1B}[K"
}
