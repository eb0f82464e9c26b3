/// The pass over the bytes behind `CSVDocument`.
struct CSVSplitter {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let tab = UInt8(ascii: "\t")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private(set) var cells: [CSVDocument.Cell] = []
  /// Index of each row's first cell; one more entry than rows.
  private(set) var rowStarts: [Int] = []
  private(set) var faults: [CSVDocument.Fault] = []
  private let text: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private var position = 0

  /// A splitter at the start of the text, after a byte order mark.
  init(text: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
    self.text = text
    self.delimiter = delimiter
    if text.starts(with: TextEncoding.byteOrderMark) { position = 3 }
    cells.reserveCapacity(text.count / 8)
  }

  /// Splits to the end.
  mutating func run() {
    while position < text.count {
      splitRow()
    }
    rowStarts.append(cells.count)
  }

  private mutating func splitRow() {
    rowStarts.append(cells.count)
    while true {
      if position < text.count, text[position] == Self.quote {
        splitQuotedCell()
      } else {
        splitPlainCell()
      }
      guard position < text.count, text[position] == delimiter else { break }
      position += 1
    }
    guard position < text.count else { return }
    let isPair =
      text[position] == Self.carriageReturn && position + 1 < text.count
      && text[position + 1] == Self.lineFeed
    position += isPair ? 2 : 1
  }

  private mutating func splitPlainCell() {
    let start = position
    if skipToCellEnd() { report(.strayQuote) }
    cells.append(.init(start: start, end: position, hasDoubledQuotes: false))
  }

  private mutating func splitQuotedCell() {
    let start = position + 1
    var hasDoubledQuotes = false
    position = start
    while position < text.count {
      guard text[position] == Self.quote else {
        position += 1
        continue
      }
      guard position + 1 < text.count, text[position + 1] == Self.quote else { break }
      hasDoubledQuotes = true
      position += 2
    }
    guard position < text.count else {
      // Going on behind the opening quote as if it were not there keeps the later rows visible.
      report(.unclosedQuote)
      position = start
      _ = skipToCellEnd()
      cells.append(.init(start: start, end: position, hasDoubledQuotes: false))
      return
    }
    let end = position
    position += 1
    let afterQuote = position
    _ = skipToCellEnd()
    if position > afterQuote { report(.strayQuote) }
    cells.append(.init(start: start, end: end, hasDoubledQuotes: hasDoubledQuotes))
  }

  /// Moves to the next delimiter or line end; true when a quote was passed on the way.
  private mutating func skipToCellEnd() -> Bool {
    var passedQuote = false
    while position < text.count {
      let byte = text[position]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      if byte == Self.quote { passedQuote = true }
      position += 1
    }
    return passedQuote
  }

  private mutating func report(_ kind: CSVDocument.Fault.Kind) {
    let column = cells.count - (rowStarts.last ?? 0) + 1
    faults.append(.init(kind: kind, row: rowStarts.count, column: column))
  }
}
