/// A rectangle of cells; rows and columns count from 0.
public struct CellRange: Hashable, Sendable {
  /// The rows.
  public let rows: ClosedRange<Int>
  /// The columns.
  public let columns: ClosedRange<Int>

  /// The rectangle of these rows and columns.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// A rectangle as workbooks write it, `A1:C2`; one cell stands for itself.
  init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
      .map { CellReference(utf8: $0.utf8) }
    guard corners.count <= 2, let first = corners.first ?? nil, let last = corners.last ?? nil,
      first.row <= last.row, first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }

  /// Whether a cell lies in it.
  public func contains(row: Int, column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }
}
