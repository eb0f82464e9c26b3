import Foundation

/// The log of `glpsol`, a line at a time.
enum GlpsolLog {
  /// Reads lines such as `+ 7139: mip = 6.5e+02 >= 5.0e+02 23.1% (131; 4)`; `>>>>>` marks a new plan.
  static func reading(of line: String) -> (Double?, Double?) {
    guard line.hasPrefix("+"), let sides = sides(of: line) else { return (nil, nil) }
    let value = Double(sides.plan)
    // With nothing left to search the plan is its own bound.
    if sides.rest.hasPrefix("tree is empty") { return (value, value) }
    let bound = sides.rest.split(separator: " ").first.flatMap { Double($0) }
    return (value, bound.flatMap { $0.isFinite ? $0 : nil })
  }

  private static func sides(of line: String) -> (plan: String, rest: Substring)? {
    let starts = ["mip = ", ">>>>> "]
    guard let start = starts.lazy.compactMap({ line.range(of: $0) }).first,
      let middle = line.range(of: ">=", range: start.upperBound..<line.endIndex)
    else { return nil }
    let plan = line[start.upperBound..<middle.lowerBound].filter { $0 != " " }
    return (plan, line[middle.upperBound...].drop { $0 == " " })
  }
}
