/// Where every column and row of an LP stands.
public struct Basis: Hashable, Sendable {
  /// Where one column or row stands.
  public enum Status: Hashable, Sendable {
    /// In the basis: its value follows from the others.
    case basic
    /// At its lower bound.
    case atLower
    /// At its upper bound.
    case atUpper
    /// Free and at zero.
    case free
    /// At its only value.
    case fixed
  }

  /// Where each column stands.
  public var columns: [Status]
  /// Where each row stands.
  public var rows: [Status]

  /// Makes a basis of its parts.
  public init(columns: [Status], rows: [Status]) {
    self.columns = columns
    self.rows = rows
  }
}
