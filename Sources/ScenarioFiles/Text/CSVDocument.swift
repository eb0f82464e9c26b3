/// A delimited text split into rows and cells; the cells are slices of the bytes until asked for.
///
/// A row is a row of the spreadsheet: a line break inside quotes starts no new row, and blank rows
/// count. Splitting never stops at a fault, so that one bad row does not hide the others.
struct CSVDocument {
  /// The bytes of one cell.
  struct Cell {
    var start: Int
    var end: Int
    /// Whether the bytes hold doubled quotes.
    var hasDoubledQuotes: Bool
  }

  /// A breach of RFC 4180.
  struct Fault: Equatable {
    enum Kind: Equatable {
      /// A quote is not closed before the end of the file.
      case unclosedQuote
      /// Text follows a closing quote, or a quote stands inside an unquoted cell.
      case strayQuote
    }

    var kind: Kind
    /// Row from 1.
    var row: Int
    /// Column from 1.
    var column: Int
  }

  /// The text as UTF-8.
  let bytes: [UInt8]
  /// What is not as RFC 4180 wants it, in order.
  let faults: [Fault]
  private let cells: [Cell]
  private let rowStarts: [Int]

  /// Splits valid UTF-8 in one pass.
  init(utf8 bytes: [UInt8], delimiter: UInt8) {
    let (cells, rowStarts, faults) = bytes.withUnsafeBufferPointer { text in
      var splitter = CSVSplitter(text: text, delimiter: delimiter)
      splitter.run()
      return (splitter.cells, splitter.rowStarts, splitter.faults)
    }
    self.bytes = bytes
    self.cells = cells
    self.rowStarts = rowStarts
    self.faults = faults
  }

  /// Number of rows, blank ones included.
  var rowCount: Int { rowStarts.count - 1 }

  /// Number of cells of a row, counted from 0.
  func cellCount(ofRow row: Int) -> Int {
    rowStarts[row + 1] - rowStarts[row]
  }

  /// The text of a cell without surrounding space, or nil when it is blank or not there.
  func text(row: Int, column: Int) -> String? {
    guard column < cellCount(ofRow: row) else { return nil }
    let cell = cells[rowStarts[row] + column]
    guard cell.start < cell.end else { return nil }
    return bytes.withUnsafeBufferPointer { text in
      let slice = TextFolding.trimmed(text[cell.start..<cell.end])
      guard !slice.isEmpty else { return nil }
      guard cell.hasDoubledQuotes else { return String(decoding: slice, as: UTF8.self) }
      return Self.withoutDoubledQuotes(slice)
    }
  }

  /// Whether every cell of a row is blank.
  func isBlank(row: Int) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      cells[rowStarts[row]..<rowStarts[row + 1]].allSatisfy { cell in
        cell.start >= cell.end || TextFolding.trimmed(text[cell.start..<cell.end]).isEmpty
      }
    }
  }

  private static func withoutDoubledQuotes(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(slice.count)
    var isSecond = false
    for byte in slice {
      if byte == CSVSplitter.quote, !isSecond {
        isSecond = true
        kept.append(byte)
      } else if byte == CSVSplitter.quote {
        isSecond = false
      } else {
        isSecond = false
        kept.append(byte)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
