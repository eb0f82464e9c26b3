import Staffing
import Workbooks

/// The header of a roster, which may have several rows and merged cells.
struct RosterHeader {
  /// Rows from 0 of the header.
  let rows: ClosedRange<Int>
  /// The header of each column that has one, from the outermost group to the text above the cells.
  let paths: [Int: [String]]
  /// Where each column stands.
  private let positions: [Int?]
  /// Columns that stand there twice, with the later position.
  let repeats: [(column: RosterColumn, position: Int)]

  /// Rows above the header in which titles and remarks may stand, blank ones not counted.
  private static let searchedRows = 20
  /// Columns that must be known for a row to be a header.
  private static let leastKnown = 3
  /// Rows that a header has at most.
  private static let mostRows = 6

  /// Finds the header: the row that names most columns, with the rows it is merged with.
  init?(in sheet: RosterSheet) {
    guard let best = Self.bestRow(in: sheet) else { return nil }
    let grid = HeaderGrid(sheet, around: best, rows: Self.mostRows)
    rows = grid.rows
    var paths: [Int: [String]] = [:]
    var positions = [Int?](repeating: nil, count: RosterColumn.allCases.count)
    var repeats: [(RosterColumn, Int)] = []
    for column in 0..<sheet.cells.columnCount {
      let path = grid.path(ofColumn: column)
      guard !path.isEmpty else { continue }
      paths[column] = path
      guard let known = RosterHeading.column(of: path) else { continue }
      if positions[known.rawValue] == nil {
        positions[known.rawValue] = column
      } else {
        repeats.append((known, column))
      }
    }
    self.paths = paths
    self.positions = positions
    self.repeats = repeats
    // Lists behind drop-down cells have such headers too, but never the people's.
    guard position(of: .name) != nil || position(of: .identityNumber) != nil else { return nil }
  }

  /// Position of a column from 0; nil when the sheet does not have it.
  func position(of column: RosterColumn) -> Int? { positions[column.rawValue] }

  /// The header of a column as one text.
  func name(ofPosition position: Int) -> String {
    guard let path = paths[position], let leaf = path.last else { return "" }
    // Of what stands above, only headers count: titles may hold names of people.
    return (path.dropLast().filter(RosterHeading.isKnown) + [leaf]).map(Self.onOneLine)
      .joined(separator: "/")
  }

  /// Whether a row below repeats the header, as tables pasted below each other do.
  func isRepeated(inRow row: Int, of sheet: RosterSheet) -> Bool {
    guard let position = position(of: .name) ?? position(of: .identityNumber) else { return false }
    if let text = sheet.text(row: row, column: position) {
      return RosterHeading.isKnown(text)
    }
    let texts = sheet.texts(row: row)
    return texts.count > 1 && texts.allSatisfy { RosterHeading.isKnown($0.text) }
  }

  private static func bestRow(in sheet: RosterSheet) -> Int? {
    var best: (row: Int, known: Int)?
    var searched = 0
    for row in 0..<sheet.cells.rowCount where !sheet.cells.isBlank(row: row) {
      searched += 1
      if searched > searchedRows { break }
      let known = sheet.texts(row: row).count { RosterHeading.isKnown($0.text) }
      if known > best?.known ?? 0 { best = (row, known) }
    }
    guard let best, best.known >= leastKnown else { return nil }
    return best.row
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
