/// Why a ``LinearModel`` is no program to solve: always a mistake of whoever built it.
public struct ModelFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Code: Hashable, Sendable {
    /// A cost, coefficient or objective constant is infinite or not a number.
    case notFinite
    /// A bound is not a number, or an infinity on the wrong side.
    case impossibleBound
    /// A lower bound is above its upper bound.
    case crossedBounds
    /// No whole number lies between an integer variable's bounds.
    case noWholeNumberBetweenBounds
    /// A row uses a variable that the model does not have.
    case unknownVariable
    /// Columns, rows or coefficients exceed `Int32`.
    case tooLarge
  }

  /// What is wrong.
  public let code: Code

  /// Where and with which value.
  public let detail: String

  init(_ code: Code, _ detail: String) {
    self.code = code
    self.detail = detail
  }

  /// One sentence: what is wrong, where, with which value.
  public var description: String {
    switch code {
    case .notFinite: "\(detail) is not a finite number."
    case .impossibleBound: "\(detail) cannot be a bound on that side."
    case .crossedBounds: "\(detail): the lower bound is above the upper bound."
    case .noWholeNumberBetweenBounds: "\(detail): no whole number lies between the bounds."
    case .unknownVariable: "\(detail) is not a variable of the model."
    case .tooLarge: "\(detail) is more than a solver can index."
    }
  }
}
