import Foundation

/// A logarithmic axis of a panel.
struct Axis {
  /// Values at both ends, greater than 0; `start` may be the greater one.
  let start: Double
  let end: Double
  /// Places of both ends on the page.
  let from: Double
  let to: Double

  /// The place of a value; values beyond an end lie at that end.
  func place(_ value: Double) -> Double {
    let range = min(start, end)...max(start, end)
    let value = min(max(value, range.lowerBound), range.upperBound)
    return from + (to - from) * log(value / start) / log(end / start)
  }

  /// The powers of ten within both ends.
  var ticks: [Double] {
    let low = Int(ceil(log10(min(start, end)) - 1e-9))
    let high = Int(floor(log10(max(start, end)) + 1e-9))
    return low <= high ? (low...high).map { pow(10, Double($0)) } : []
  }
}
