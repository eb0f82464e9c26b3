/// How a solver says how far it is.
package enum LogFormat: Sendable {
  /// One JSON object a line with `value` and `bound`: our own `--progress jsonl` and our scripts.
  case jsonLines
  /// The log of `cbc`.
  case cbc
  /// The log of `glpsol`.
  case glpsol

  /// Value and bound as far as a line tells them, or nil for any other line.
  package func reading(of line: String) -> (value: Double?, bound: Double?)? {
    let read =
      switch self {
      case .jsonLines: ProgressLine(line).map { ($0.value, $0.bound) }
      case .cbc: CBCLog.reading(of: line)
      case .glpsol: GlpsolLog.reading(of: line)
      }
    guard let read, read.0 != nil || read.1 != nil else { return nil }
    return (value: read.0, bound: read.1)
  }
}
