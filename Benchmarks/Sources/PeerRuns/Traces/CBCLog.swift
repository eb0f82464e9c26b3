import Foundation

/// The log of `cbc`, a line at a time.
enum CBCLog {
  /// Words before a value that belongs to a plan.
  private static let plans = [
    "Integer solution of ", "Cbc0038I Solution found of ", "Relaxing continuous gives ",
    "Partial search - best objective ",
  ]
  /// Words before a bound; `best possible` stands in the middle of lines about a plan.
  private static let bounds = ["Continuous objective value is ", "best possible "]
  /// What CBC prints for no plan or no bound yet.
  private static let nothing = 1e40

  static func reading(of line: String) -> (Double?, Double?) {
    if let value = number(in: line, after: "Search completed - best objective ") {
      return (value, value)
    }
    var value = plans.lazy.compactMap { number(in: line, after: $0) }.first
    if line.hasPrefix("Cbc0010I") { value = number(in: line, after: " on tree, ") }
    return (value, bounds.lazy.compactMap { number(in: line, after: $0) }.first)
  }

  private static func number(in line: String, after words: String) -> Double? {
    guard let place = line.range(of: words) else { return nil }
    let text = line[place.upperBound...].drop { $0 == " " }
      .prefix { $0.isNumber || "+-.e".contains($0) }
    return Double(text).flatMap { abs($0) < nothing ? $0 : nil }
  }
}
