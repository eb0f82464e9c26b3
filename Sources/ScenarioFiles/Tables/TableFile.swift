import Staffing

/// One file of a table: its cells with the header recognised.
final class TableFile<Column: TableColumn> {
  /// The file's path from the scenario folder.
  let path: String
  /// The cells.
  let document: CSVDocument
  /// Rows with data, from 0: below the header, not blank, no trailing totals.
  let bodyRows: [Int]
  /// Where diagnostics and names are kept.
  let context: LoadingContext
  private let header: TableHeader<Column>

  /// Recognises the header of a file and reports what is wrong with the file as a whole.
  ///
  /// Nil when there is no header or a required column is missing, for then no row can be read.
  init?(path: String, document: CSVDocument, context: LoadingContext) {
    self.path = path
    self.document = document
    self.context = context
    for fault in document.faults {
      context.add(
        Diagnostic(
          .error,
          fault.kind == .unclosedQuote ? .unclosedQuote : .strayQuote,
          at: .init(file: path, row: fault.row, column: fault.column)
        )
      )
    }
    guard let header = TableHeader<Column>(in: document) else {
      context.add(
        Diagnostic(
          .error,
          .missingHeader,
          at: .init(file: path),
          details: Column.allCases.filter(Column.required.contains).map(\.englishName)
        )
      )
      return nil
    }
    self.header = header
    self.bodyRows = Self.bodyRows(of: document, below: header.row, path: path, context: context)
    header.report(path: path, document: document, context: context)
    reportLongRows()
    guard Column.required.allSatisfy({ header.position(of: $0) != nil }) else { return nil }
  }

  /// Position of a column from 0, or nil when the file does not have it.
  @inline(__always)
  func position(of column: Column) -> Int? {
    header.position(of: column)
  }

  /// The column's name as the file writes it.
  func nameInFile(of column: Column) -> String {
    guard let position = header.position(of: column) else { return column.englishName }
    return document.text(row: header.row, column: position) ?? column.englishName
  }

  private static func bodyRows(
    of document: CSVDocument,
    below header: Int,
    path: String,
    context: LoadingContext
  ) -> [Int] {
    var rows = ((header + 1)..<max(header + 1, document.rowCount)).filter {
      !document.isBlank(row: $0)
    }
    while let last = rows.last, let first = document.firstText(row: last),
      Words.totals.contains(TextFolding.name(first))
    {
      context.add(
        Diagnostic(.note, .skippedRow, at: .init(file: path, row: last + 1), value: first)
      )
      rows.removeLast()
    }
    return rows
  }

  private func reportLongRows() {
    let width = header.width
    for row in bodyRows where document.cellCount(ofRow: row) > width {
      for column in width..<document.cellCount(ofRow: row) {
        guard let text = document.text(row: row, column: column) else { continue }
        context.add(
          Diagnostic(
            .error,
            .tooManyCells,
            at: .init(file: path, row: row + 1, column: column + 1),
            value: text,
            details: ["\(width)", "\(document.cellCount(ofRow: row))"]
          )
        )
        break
      }
    }
  }
}

extension CSVDocument {
  /// The first cell of a row that is not blank.
  func firstText(row: Int) -> String? {
    for column in 0..<cellCount(ofRow: row) {
      if let text = text(row: row, column: column) { return text }
    }
    return nil
  }
}
