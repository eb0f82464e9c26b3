/// One sheet: its cells as they are shown.
///
/// Rows and columns count from 0 and are those of the spreadsheet, blank and hidden ones included.
/// A merged rectangle has its value in the cell at its top left; the others are blank.
public struct WorkbookSheet: Sendable {
  /// The name on the tab.
  public let name: String
  /// Whether the tab is hidden.
  public let isHidden: Bool
  /// The merged rectangles, in the order of the file.
  public let merges: [CellRange]
  /// Columns up to the last one that holds something.
  public let columnCount: Int
  /// Cells that show an error or were never computed, in reading order.
  public let valuelessCells: [CellPlace]
  private let content: SheetContent
  private let shared: TextPool
  let is1904: Bool
  /// The rows that hold something, in order.
  private var rows: [Int32] = []
  /// Position of each of those rows' first cell; one more entry than rows.
  private var starts: [Int32] = []

  /// A sheet of cells in reading order.
  init(
    name: String,
    isHidden: Bool,
    content: SheetContent,
    shared: TextPool,
    is1904: Bool
  ) {
    self.name = name
    self.isHidden = isHidden
    self.merges = content.merges
    self.content = content
    self.shared = shared
    self.is1904 = is1904
    var lastColumn = -1
    var valueless: [CellPlace] = []
    for (position, cell) in content.cells.enumerated() {
      if cell.row != rows.last {
        rows.append(cell.row)
        starts.append(Int32(position))
      }
      lastColumn = max(lastColumn, Int(cell.column))
      if cell.kind == .error || cell.kind == .uncomputed {
        valueless.append(CellPlace(row: Int(cell.row), column: Int(cell.column)))
      }
    }
    starts.append(Int32(content.cells.count))
    columnCount = lastColumn + 1
    valuelessCells = valueless
  }

  /// Rows up to the last one that holds something.
  public var rowCount: Int { rows.last.map { Int($0) + 1 } ?? 0 }

  /// Cells of a row up to the last one that holds something.
  public func cellCount(ofRow row: Int) -> Int {
    let cells = span(ofRow: row)
    return cells.isEmpty ? 0 : Int(content.cells[cells.upperBound - 1].column) + 1
  }

  /// Whether no cell of a row holds anything.
  public func isBlank(row: Int) -> Bool { span(ofRow: row).isEmpty }

  /// What a cell shows; blank outside the sheet.
  ///
  /// Takes logarithmic time at worst.
  public func cell(row: Int, column: Int) -> WorkbookCell {
    guard let position = position(row: row, column: column) else { return .blank }
    let cell = content.cells[position]
    switch cell.kind {
    case .sharedText: return .text(shared[Int(cell.payload)])
    case .ownText: return .text(content.texts[Int(cell.payload)])
    case .number:
      return cell.format.cell(of: Double(bitPattern: cell.payload), is1904: is1904)
    case .boolean: return .boolean(cell.payload == 1)
    case .error: return .error(content.texts[Int(cell.payload)])
    case .isoDate:
      let text = content.texts[Int(cell.payload)]
      return WorkbookDate(iso: text).map { .date($0) } ?? .text(text)
    case .uncomputed: return .uncomputed
    }
  }

  private func position(row: Int, column: Int) -> Int? {
    let span = span(ofRow: row)
    guard column >= 0, !span.isEmpty else { return nil }
    // In a row without gaps before it the cell is where its column says.
    let guess = span.lowerBound + column
    if guess < span.upperBound, content.cells[guess].column == column { return guess }
    var (low, high) = (span.lowerBound, min(guess + 1, span.upperBound))
    while low < high {
      let middle = (low + high) / 2
      let found = Int(content.cells[middle].column)
      if found == column { return middle }
      if found < column { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func span(ofRow row: Int) -> Range<Int> {
    var index: Int?
    if row >= 0, row < rows.count, rows[row] == row {
      index = row
    } else {
      var (low, high) = (0, rows.count)
      while low < high, index == nil {
        let middle = (low + high) / 2
        let found = Int(rows[middle])
        if found == row {
          index = middle
        } else if found < row {
          low = middle + 1
        } else {
          high = middle
        }
      }
    }
    guard let index else { return 0..<0 }
    return Int(starts[index])..<Int(starts[index + 1])
  }
}
