import Workbooks

/// The cells of a sheet as the texts that a CSV file of it would hold.
///
/// A class, so that handing it on for every cell counts one reference and not one for each array.
final class SheetCells {
  private let sheet: WorkbookSheet

  /// The cells of a sheet.
  init(_ sheet: WorkbookSheet) { self.sheet = sheet }

  /// The sheet's name.
  var name: String { sheet.name }

  /// Number of rows, blank ones included.
  var rowCount: Int { sheet.rowCount }

  /// Number of cells of a row up to the last one that holds something.
  func cellCount(ofRow row: Int) -> Int { sheet.cellCount(ofRow: row) }

  /// The text of a cell without surrounding space; nil for a blank cell and one without value.
  func text(row: Int, column: Int) -> String? {
    let cell = sheet.cell(row: row, column: column)
    if case .error = cell { return nil }
    guard var text = cell.plainText else { return nil }
    guard case .text = cell else { return text }
    return text.withUTF8 { bytes -> String? in
      let slice = TextFolding.trimmed(bytes[...])
      return slice.isEmpty ? nil : String(decoding: slice, as: UTF8.self)
    }
  }

  /// Whether every cell of a row is blank; a cell that should have a value is not.
  func isBlank(row: Int) -> Bool {
    if sheet.isBlank(row: row) { return true }
    return (0..<sheet.cellCount(ofRow: row)).allSatisfy { column in
      text(row: row, column: column) == nil && !isValueless(row: row, column: column)
    }
  }

  /// Cells that show an error or were never computed.
  var valuelessCells: [CellPlace] { sheet.valuelessCells }

  /// The error that a cell shows; nil for any other cell.
  func error(row: Int, column: Int) -> String? {
    if case .error(let text) = sheet.cell(row: row, column: column) { text } else { nil }
  }

  /// Whether a cell shows an error or was never computed.
  func isValueless(row: Int, column: Int) -> Bool {
    switch sheet.cell(row: row, column: column) {
    case .error, .uncomputed: true
    default: false
    }
  }

  /// Whether a cell holds a number, not a text that looks like one.
  func isNumber(row: Int, column: Int) -> Bool {
    if case .number = sheet.cell(row: row, column: column) { true } else { false }
  }
}
