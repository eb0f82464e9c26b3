import Foundation
import PlanReports

/// The terminal window that a stream is shown in.
struct TerminalWindow {
  /// Columns of the window.
  let width: Int

  /// A window narrower than this is written to as if it had so many columns.
  private static let least = 20
  /// Columns of a window that does not say how many it has.
  private static let usual = 80

  /// The window of a stream; nil where the stream is no terminal but a file or a pipe.
  init?(of stream: CInt) {
    guard isatty(stream) == 1 else { return nil }
    var size = winsize()
    if ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      width = max(Self.least, Int(size.ws_col))
    } else {
      let told = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
      width = max(Self.least, told ?? Self.usual)
    }
  }

  /// How text is laid out for a stream: as wide as the window, in colours unless `NO_COLOR` is set
  /// or the terminal is a `dumb` one; plain where the stream is no terminal.
  static func layout(of stream: CInt) -> TextLayout {
    guard let window = TerminalWindow(of: stream) else { return .plain }
    let environment = ProcessInfo.processInfo.environment
    let isColoured = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    return TextLayout(width: window.width, isColoured: isColoured)
  }
}
