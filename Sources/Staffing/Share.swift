/// A share of people with the rounding that the planning model fixes.
///
/// Floors round up after subtracting 1e-9, limits round down after adding 1e-9, so that 14 % of 50
/// is 7 although 0.14 × 50 is slightly more in binary.
public struct Share: Hashable, Sendable, ExpressibleByFloatLiteral {
  /// The share as a number, 0.15 for 15 %.
  public let value: Double

  /// A share from its number.
  public init(_ value: Double) {
    self.value = value
  }

  /// A share from a literal.
  public init(floatLiteral value: Double) {
    self.value = value
  }

  /// The share of `count` people, rounded up as floors are.
  public func roundedUp(of count: Int) -> Int {
    Int((value * Double(count) - 1e-9).rounded(.up))
  }

  /// The share of `count` people, rounded down as limits are.
  public func roundedDown(of count: Int) -> Int {
    Int((value * Double(count) + 1e-9).rounded(.down))
  }
}
