/// The cells of a table, whichever kind of file it stands in.
///
/// Rows and columns count from 0 as the spreadsheet shows them, blank rows included.
enum TableCells {
  /// A CSV file.
  case csv(CSVDocument)
  /// A sheet of a workbook.
  case sheet(SheetCells)

  /// Number of rows, blank ones included.
  var rowCount: Int {
    switch self {
    case .csv(let document): document.rowCount
    case .sheet(let sheet): sheet.rowCount
    }
  }

  /// Number of cells of a row.
  @inline(__always)
  func cellCount(ofRow row: Int) -> Int {
    switch self {
    case .csv(let document): document.cellCount(ofRow: row)
    case .sheet(let sheet): sheet.cellCount(ofRow: row)
    }
  }

  /// The text of a cell without surrounding space, or nil when it is blank or not there.
  @inline(__always)
  func text(row: Int, column: Int) -> String? {
    switch self {
    case .csv(let document): document.text(row: row, column: column)
    case .sheet(let sheet): sheet.text(row: row, column: column)
    }
  }

  /// Whether every cell of a row is blank.
  func isBlank(row: Int) -> Bool {
    switch self {
    case .csv(let document): document.isBlank(row: row)
    case .sheet(let sheet): sheet.isBlank(row: row)
    }
  }

  /// The first cell of a row that is not blank.
  func firstText(row: Int) -> String? {
    for column in 0..<cellCount(ofRow: row) {
      if let text = text(row: row, column: column) { return text }
    }
    return nil
  }

  /// What is not as RFC 4180 wants it; nothing in a sheet.
  var faults: [CSVDocument.Fault] {
    if case .csv(let document) = self { document.faults } else { [] }
  }

  /// The sheet's cells; nil for a CSV file.
  var sheet: SheetCells? {
    if case .sheet(let sheet) = self { sheet } else { nil }
  }
}
