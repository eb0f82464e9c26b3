import Staffing
import Workbooks

/// One file of a table: its cells with the header recognised.
final class TableFile<Column: TableColumn> {
  /// The table as diagnostics name it: the file's path from the scenario folder, and the sheet.
  let place: Diagnostic.Place
  /// The cells.
  let document: TableCells
  /// Rows with data, from 0: below the header, not blank, no trailing totals.
  let bodyRows: [Int]
  /// Required columns that the file lacks.
  private(set) var missing: Set<Column> = []
  /// Whether a `-` before a key removes a row of the scenario that this one extends.
  let isDelta: Bool
  /// Where diagnostics and names are kept.
  let context: LoadingContext
  private let header: TableHeader<Column>

  /// Recognises the header of a file and reports what is wrong with the file as a whole.
  ///
  /// Nil when there is no header. A file of a scenario that extends another, in which every row
  /// removes one of the base, needs the key columns only.
  init?(
    place: Diagnostic.Place,
    document: TableCells,
    context: LoadingContext,
    isDelta: Bool = false
  ) {
    self.place = place
    self.document = document
    self.context = context
    self.isDelta = isDelta
    for fault in document.faults {
      context.add(
        Diagnostic(
          .error,
          fault.kind == .unclosedQuote ? .unclosedQuote : .strayQuote,
          at: place.at(row: fault.row, column: fault.column)
        )
      )
    }
    guard let header = TableHeader<Column>(in: document) else {
      context.add(
        Diagnostic(
          .error,
          .missingHeader,
          at: place,
          details: Column.allCases.filter(Column.required.contains).map(\.englishName)
        )
      )
      return nil
    }
    self.header = header
    self.bodyRows = Self.bodyRows(of: document, below: header, place: place, context: context)
    let removesOnly = isDelta && self.removesOnly
    let required = removesOnly ? Column.required.intersection(Column.key) : Column.required
    missing = required.filter { header.position(of: $0) == nil }
    header.report(place: place, document: document, required: required, context: context)
    reportLongRows()
    reportValuelessCells()
  }

  /// Whether every row begins with the sign that removes one of the base.
  private var removesOnly: Bool {
    guard let first = Column.key.first, let position = header.position(of: first),
      !bodyRows.isEmpty
    else { return false }
    return bodyRows.allSatisfy { row in
      document.text(row: row, column: position).map(RemovalMark.isSet) == true
    }
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
    of document: TableCells,
    below header: TableHeader<Column>,
    place: Diagnostic.Place,
    context: LoadingContext
  ) -> [Int] {
    let first = header.row + 1
    var rows = (first..<max(first, document.rowCount)).filter { !document.isBlank(row: $0) }
    while let last = rows.last, let total = totalWord(of: document, row: last, header: header) {
      context.add(
        Diagnostic(.note, .skippedRow, at: place.at(row: last + 1), value: total)
      )
      rows.removeLast()
    }
    return rows
  }

  /// The word that makes a row a total, or nil for any other row.
  ///
  /// It stands in the first cell that is not blank, in the place of a value that every row must
  /// have, or anywhere in a row that lacks such a value.
  private static func totalWord(
    of document: TableCells,
    row: Int,
    header: TableHeader<Column>
  ) -> String? {
    let texts = (0..<document.cellCount(ofRow: row)).map { document.text(row: row, column: $0) }
    if let first = texts.lazy.compactMap(\.self).first, Words.isTotal(first) { return first }
    let needed = Column.allCases.filter(Column.required.contains)
      .compactMap { header.position(of: $0) }
    let lacksValue = needed.contains { $0 >= texts.count || texts[$0] == nil }
    for (position, text) in texts.enumerated() where lacksValue || needed.contains(position) {
      if let text, Words.totals.contains(TextFolding.name(text)) { return text }
    }
    return nil
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
            at: place.at(row: row + 1, column: column + 1),
            value: text,
            details: ["\(width)", "\(document.cellCount(ofRow: row))"]
          )
        )
        break
      }
    }
  }

  /// Reports formulas in known columns that gave an error or were never computed.
  private func reportValuelessCells() {
    guard let sheet = document.sheet, !sheet.valuelessCells.isEmpty else { return }
    let rows = Set(bodyRows)
    let columns = Set(Column.allCases.compactMap { header.position(of: $0) })
    for cell in sheet.valuelessCells where rows.contains(cell.row) && columns.contains(cell.column)
    {
      let error = sheet.error(row: cell.row, column: cell.column)
      context.add(
        Diagnostic(
          .error,
          error == nil ? .uncomputedCell : .errorCell,
          at: place.at(row: cell.row + 1, column: cell.column + 1),
          columnName: document.text(row: header.row, column: cell.column),
          value: error
        )
      )
    }
  }
}
