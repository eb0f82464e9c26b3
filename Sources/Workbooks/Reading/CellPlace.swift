/// The place of a cell; row and column count from 0.
public struct CellPlace: Hashable, Sendable {
  /// The row.
  public let row: Int
  /// The column.
  public let column: Int

  /// The cell of a row and a column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
