import Staffing
import Workbooks

/// A sheet of a roster with its place and its merged cells.
final class RosterSheet {
  /// The file as it was given, and the sheet.
  let place: Diagnostic.Place
  /// The cells.
  let cells: WorkbookSheet
  /// Merged rectangles over several rows, by their first column, in order.
  private var tallMerges: [Int: [CellRange]] = [:]

  /// A sheet of a file.
  init(_ cells: WorkbookSheet, file: String) {
    self.cells = cells
    place = Diagnostic.Place(file: file, sheet: cells.name)
    for merge in cells.merges where merge.rows.count > 1 {
      tallMerges[merge.columns.lowerBound, default: []].append(merge)
    }
    for column in tallMerges.keys {
      tallMerges[column]?.sort { $0.rows.lowerBound < $1.rows.lowerBound }
    }
  }

  /// The text of a cell without surrounding space; nil for a blank cell and one without value.
  func text(row: Int, column: Int) -> String? {
    Self.text(of: cells.cell(row: row, column: column))
  }

  /// The text that a cell shows, without surrounding space.
  static func text(of cell: WorkbookCell) -> String? {
    switch cell {
    case .error, .uncomputed, .blank: return nil
    case .text(var text):
      return text.withUTF8 { bytes -> String? in
        let slice = TextFolding.trimmed(bytes[...])
        return slice.isEmpty ? nil : String(decoding: slice, as: UTF8.self)
      }
    default: return cell.plainText
    }
  }

  /// The row that holds the value of a cell: its own, or the first one of cells merged downwards.
  func rowOfValue(row: Int, column: Int) -> Int {
    guard let merges = tallMerges[column] else { return row }
    var (low, high) = (0, merges.count)
    while low < high {
      let middle = (low + high) / 2
      if merges[middle].rows.upperBound < row { low = middle + 1 } else { high = middle }
    }
    guard low < merges.count, merges[low].rows.contains(row) else { return row }
    return merges[low].rows.lowerBound
  }

  /// Texts of a row that are not blank, with their columns; the first of them where most are asked.
  func texts(row: Int, atMost most: Int = .max) -> [(column: Int, text: String)] {
    var found: [(column: Int, text: String)] = []
    for column in 0..<cells.cellCount(ofRow: row) where found.count < most {
      if let text = text(row: row, column: column) { found.append((column, text)) }
    }
    return found
  }
}
