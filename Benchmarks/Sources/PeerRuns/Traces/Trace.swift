/// Value of the best plan and proven bound of one run over time; both are minimised sums.
package struct Trace: Codable, Equatable, Sendable {
  /// What was known from one moment on.
  package struct Point: Codable, Equatable, Sendable {
    /// Seconds since the program started.
    package let seconds: Double
    /// Value of the best plan so far, or nil.
    package let value: Double?
    /// Best proven bound so far, or nil.
    package let bound: Double?
  }

  /// The moments at which something improved, in order.
  package private(set) var points: [Point] = []

  package init() {}

  /// Value of the best plan at the end.
  package var value: Double? { points.last?.value }
  /// Best bound at the end.
  package var bound: Double? { points.last?.bound }

  /// Notes what a run says; what is not better than before changes nothing.
  ///
  /// Of a row of points that only raise the bound the last within a second is kept, so that a
  /// bound never seems to come earlier than it did.
  package mutating func note(_ said: (value: Double?, bound: Double?), at seconds: Double) {
    let now = Point(
      seconds: seconds,
      value: [value, said.value].compactMap { $0 }.min(),
      bound: [bound, said.bound].compactMap { $0 }.max()
    )
    guard now.value != value || now.bound != bound else { return }
    if let last = points.last, let before = points.dropLast().last,
      before.value == last.value, last.value == now.value,
      Int(last.seconds) == Int(seconds)
    {
      points.removeLast()
    }
    points.append(now)
  }

  /// The first moment at which what was known satisfied a condition.
  package func seconds(until isEnough: (Point) -> Bool) -> Double? {
    points.first(where: isEnough)?.seconds
  }

  /// The first moment with a plan at least as good as a value, but for rounding in its digits.
  package func seconds(toValue goal: Double) -> Double? {
    seconds { $0.value.map { $0 <= goal + 1e-6 * max(1, abs(goal)) } ?? false }
  }
}
