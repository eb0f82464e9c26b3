/// A column of a ``LinearModel``, known by its place in it.
public struct Variable: Hashable, Sendable, Strideable {
  /// The place of the column, from 0.
  public let index: Int

  /// Names the column at a place.
  public init(index: Int) {
    self.index = index
  }

  /// How many places lie between this column and another.
  public func distance(to other: Variable) -> Int {
    other.index - index
  }

  /// The column so many places further.
  public func advanced(by distance: Int) -> Variable {
    Variable(index: index + distance)
  }
}

/// What values a variable may take between its bounds.
public enum VariableKind: Hashable, Sendable {
  /// Any real number.
  case continuous
  /// Whole numbers only.
  case integer
}
