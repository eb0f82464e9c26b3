import Workbooks

/// The cells of a header of several rows.
struct HeaderGrid {
  /// Rows from 0 of the header.
  let rows: ClosedRange<Int>
  private let sheet: RosterSheet
  private let merges: [CellRange]

  /// The rows around one of them that belong to the header as well.
  init(_ sheet: RosterSheet, around row: Int, rows most: Int) {
    let near = sheet.cells.merges.filter {
      $0.rows.lowerBound <= row + most && $0.rows.upperBound >= row - most
    }
    var top = row
    var bottom = row
    for merge in near where merge.rows.contains(row) {
      top = max(min(top, merge.rows.lowerBound), row - most)
      bottom = min(max(bottom, merge.rows.upperBound), row + most)
    }
    while bottom + 1 < sheet.cells.rowCount, bottom < row + most,
      Self.isHeader(sheet.texts(row: bottom + 1), atLeast: 1)
    {
      bottom += 1
    }
    while top > 0, top > row - most, Self.isGroupRow(top - 1, of: sheet, near) { top -= 1 }
    self.sheet = sheet
    self.rows = top...bottom
    merges = near.filter { $0.rows.overlaps(top...bottom) }
  }

  /// The texts over a column, from above; each merged text once.
  func path(ofColumn column: Int) -> [String] {
    var path: [String] = []
    var last: (row: Int, column: Int)?
    for row in rows {
      guard let place = source(row: row, column: column), last.map({ $0 != place }) ?? true,
        let text = sheet.text(row: place.row, column: place.column)
      else { continue }
      last = place
      path.append(text)
    }
    return path
  }

  /// The cell whose text stands over a cell: itself, the corner of a merged rectangle, or where a
  /// group was not merged, the one to the left that it begins with.
  private func source(row: Int, column: Int) -> (row: Int, column: Int)? {
    if let merge = merges.first(where: { $0.contains(row: row, column: column) }) {
      return (merge.rows.lowerBound, merge.columns.lowerBound)
    }
    if sheet.text(row: row, column: column) != nil { return (row, column) }
    guard row < rows.upperBound, hasText(below: row, column) else { return nil }
    var left = column - 1
    while left >= 0, hasText(below: row, left) {
      if let text = sheet.text(row: row, column: left) {
        return RosterHeading.isGroup(text) ? (row, left) : nil
      }
      left -= 1
    }
    return nil
  }

  private func hasText(below row: Int, _ column: Int) -> Bool {
    ((row + 1)...rows.upperBound).contains { sheet.text(row: $0, column: column) != nil }
  }

  private static func isHeader(_ texts: [(column: Int, text: String)], atLeast least: Int) -> Bool {
    texts.count >= least && texts.allSatisfy { RosterHeading.isKnown($0.text) }
  }

  /// Whether a row above has groups: several texts, one of them a known group or merged over a few
  /// columns of the table.
  private static func isGroupRow(_ row: Int, of sheet: RosterSheet, _ merges: [CellRange]) -> Bool {
    let texts = sheet.texts(row: row)
    guard texts.count > 1,
      !texts.contains(where: { TextFolding.halfWidth($0.text).contains(":") })
    else { return false }
    let wide = merges.count { $0.rows == row...row && $0.columns.count > 1 }
    return wide > 1 || texts.contains { RosterHeading.isGroup($0.text) }
  }
}
