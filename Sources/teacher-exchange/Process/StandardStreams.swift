import Foundation
import PlanReports

/// Standard output holds the result; standard error holds progress and diagnostics.
enum StandardStreams {
  /// How the result is laid out.
  static var resultLayout: TextLayout { TerminalWindow.layout(of: STDOUT_FILENO) }

  /// How progress and diagnostics are laid out.
  static var noticeLayout: TextLayout { TerminalWindow.layout(of: STDERR_FILENO) }

  /// Prints a part of the result.
  static func result(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Prints progress or diagnostics.
  static func notice(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
