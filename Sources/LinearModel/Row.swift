/// A row of a ``LinearModel``, known by its place in it.
public struct Row: Hashable, Sendable, Strideable {
  /// The place of the row, from 0.
  public let index: Int

  /// Names the row at a place.
  public init(index: Int) {
    self.index = index
  }

  /// How many places lie between this row and another.
  public func distance(to other: Row) -> Int {
    other.index - index
  }

  /// The row so many places further.
  public func advanced(by distance: Int) -> Row {
    Row(index: index + distance)
  }
}
