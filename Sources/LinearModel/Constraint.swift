/// A linear expression that must lie between two bounds.
///
/// The expression's constant stays where it was written; ``LinearModel/add(_:label:)`` moves it to
/// the bounds.
public struct Constraint: Hashable, Sendable {
  /// What is bounded.
  public var expression: LinearExpression
  /// The least value, `-infinity` for none.
  public var lower: Double
  /// The greatest value, `infinity` for none.
  public var upper: Double

  /// Bounds an expression.
  public init(_ expression: LinearExpression, lower: Double, upper: Double) {
    self.expression = expression
    self.lower = lower
    self.upper = upper
  }
}

extension LinearExpression {
  /// At most a number.
  public static func <= (left: LinearExpression, right: Double) -> Constraint {
    Constraint(left, lower: -.infinity, upper: right)
  }

  /// At least a number.
  public static func >= (left: LinearExpression, right: Double) -> Constraint {
    Constraint(left, lower: right, upper: .infinity)
  }

  /// Exactly a number.
  public static func == (left: LinearExpression, right: Double) -> Constraint {
    Constraint(left, lower: right, upper: right)
  }

  /// At most another expression.
  public static func <= (left: LinearExpression, right: LinearExpression) -> Constraint {
    left - right <= 0
  }

  /// At least another expression.
  public static func >= (left: LinearExpression, right: LinearExpression) -> Constraint {
    left - right >= 0
  }

  /// Exactly another expression.
  ///
  /// As a `Bool`, the same operator compares the two as values.
  public static func == (left: LinearExpression, right: LinearExpression) -> Constraint {
    left - right == 0
  }

  /// Within a range, both ends included.
  public func within(_ range: ClosedRange<Double>) -> Constraint {
    Constraint(self, lower: range.lowerBound, upper: range.upperBound)
  }
}
