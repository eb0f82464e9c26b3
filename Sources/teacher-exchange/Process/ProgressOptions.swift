import ArgumentParser
import Foundation
import PlanReports

/// How progress is shown on standard error.
enum ProgressForm: String, CaseIterable, ExpressibleByArgument {
  /// One line redrawn on a terminal, plain lines elsewhere.
  case auto
  /// A line where something changed, at most about one a second.
  case plain
  /// One JSON object a line, at least about one a second.
  case jsonl
  /// Nothing.
  case none
}

/// The options of every command that takes its time.
struct ProgressOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Progress on standard error. 进度显示方式。",
      discussion: """
        auto: a line redrawn every second on a terminal, plain lines elsewhere.
        jsonl: one JSON object a line, for programs.
        auto：终端上每秒刷新一行，否则逐行输出；jsonl：每行一个 JSON 对象，供程序读取。
        """
    )
  )
  var progress: ProgressForm = .auto

  @Flag(help: "Print no progress, as --progress none. 不显示进度。")
  var quiet = false

  /// The form in force.
  var form: ProgressForm { quiet ? .none : progress }

  /// The form in force for commands that take seconds at most: what they do by themselves is shown
  /// on terminals alone.
  var briefForm: ProgressForm {
    form == .auto && TerminalWindow(of: STDERR_FILENO) == nil ? .none : form
  }

  /// Refuses options that contradict each other.
  func check(in texts: Texts) throws {
    if quiet, progress == .plain || progress == .jsonl {
      throw ValidationError(texts(.progressContradiction, ["value": progress.rawValue]))
    }
  }
}
