import Foundation

/// A power of the size that fits measured seconds: `seconds = factor × size^slope`.
package struct GrowthFit: Equatable, Sendable {
  /// The exponent: 1 is linear growth.
  package let slope: Double
  package let factor: Double

  /// The line of least squares through the logarithms; nil without two different sizes.
  package init?(_ points: [(size: Double, seconds: Double)]) {
    let logs = points.filter { $0.size > 0 && $0.seconds > 0 }
      .map { (size: log($0.size), seconds: log($0.seconds)) }
    guard let first = logs.first, logs.contains(where: { $0.size != first.size }) else {
      return nil
    }
    let count = Double(logs.count)
    let size = logs.map(\.size).reduce(0, +) / count
    let seconds = logs.map(\.seconds).reduce(0, +) / count
    let spread = logs.map { ($0.size - size) * ($0.size - size) }.reduce(0, +)
    let common = logs.map { ($0.size - size) * ($0.seconds - seconds) }.reduce(0, +)
    slope = common / spread
    factor = exp(seconds - slope * size)
  }

  /// Seconds that the fit gives for a size.
  package func seconds(for size: Double) -> Double { factor * pow(size, slope) }
}
