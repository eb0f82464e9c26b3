import Staffing

/// Writes a table as office programs open it without asking: UTF-8 with BOM, commas, CRLF.
struct CSVWriter {
  /// The file so far.
  private(set) var bytes = TextEncoding.byteOrderMark
  /// Number of rows below the header.
  private(set) var rowCount = -1

  /// A table with its header.
  init(header: [String]) {
    append(header)
  }

  /// Adds a row.
  mutating func append(_ cells: [String]) {
    rowCount += 1
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(CSVSplitter.comma) }
      isFirst = false
      append(cell)
    }
    bytes.append(contentsOf: [13, 10])
  }

  private mutating func append(_ cell: String) {
    let needsQuotes = cell.utf8.contains { byte in
      byte == CSVSplitter.comma || byte == CSVSplitter.quote || byte == 10 || byte == 13
    }
    guard needsQuotes else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(CSVSplitter.quote)
    for byte in cell.utf8 {
      if byte == CSVSplitter.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(CSVSplitter.quote)
  }
}

/// The texts of cells.
enum CellText {
  /// `yes` or `no`.
  static func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }

  /// The shortest text of a number; blank for nil.
  static func number(_ value: Double?) -> String { value.map(NumberText.shortest) ?? "" }
}
