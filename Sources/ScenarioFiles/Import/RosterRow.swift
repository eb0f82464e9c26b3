import Staffing
import Workbooks

/// Reads the cells of one person's row, and reports what is wrong with them.
///
/// As in the tables of a scenario, every accessor returns nil for a blank and for a faulty cell, and
/// reading goes on. No report holds anything that may be an identity number.
struct RosterRow {
  /// The sheet.
  let sheet: RosterSheet
  /// Its header.
  let header: RosterHeader
  /// The row from 0.
  let row: Int
  /// Where diagnostics are kept.
  let context: LoadingContext

  /// What a cell shows; cells merged downwards show what the first of them holds.
  func cell(_ column: RosterColumn) -> WorkbookCell {
    guard let position = header.position(of: column) else { return .blank }
    let row = sheet.rowOfValue(row: row, column: position)
    return sheet.cells.cell(row: row, column: position)
  }

  /// The text of a cell; reports nothing.
  func peek(_ column: RosterColumn) -> String? { RosterSheet.text(of: cell(column)) }

  /// The text of a cell; an error, or a formula that was never computed, is a fault.
  func text(_ column: RosterColumn) -> String? {
    switch cell(column) {
    case .error(let error): report(.errorCell, column, value: error)
    case .uncomputed: report(.uncomputedCell, column)
    default: return peek(column)
    }
    return nil
  }

  /// A text that is written as it stands; what may be an identity number is a fault.
  func writtenText(_ column: RosterColumn) -> String? {
    guard let text = text(column) else { return nil }
    guard !IdentityNumber.mayStand(in: text) else {
      report(.strayIdentityNumber, column)
      return nil
    }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// A code that is text even where it looks like a number.
  func code(_ column: RosterColumn) -> String? {
    guard let text = text(column), !RosterWords.nothing.contains(TextFolding.word(text)) else {
      return nil
    }
    if case .number(let value, _) = cell(column), value.magnitude >= 1e15 {
      report(.spoiledID, column, value: text)
      return nil
    }
    guard !NumberText.isScientific(text) else {
      report(.spoiledID, column, value: text)
      return nil
    }
    return TextFolding.halfWidth(text).filter { !$0.isWhitespace }
  }

  /// The value of a word.
  func word<Value>(_ column: RosterColumn, _ list: WordList<Value>) -> Value? {
    guard let text = text(column) else { return nil }
    if let value = list[text] { return value }
    report(
      .unknownWord,
      column,
      value: text,
      details: list.shownWords,
      suggestion: context.nearWord(text, column: "\(column)", find: list.nearMatch)
    )
    return nil
  }

  /// Yes or no in any form.
  func flag(_ column: RosterColumn) -> Bool? {
    guard let text = text(column) else { return nil }
    if let value = Words.yesNo[text] { return value }
    report(.notYesNo, column, value: text)
    return nil
  }

  /// A number from 0 to a bound.
  func number(_ column: RosterColumn, upTo most: Double) -> Double? {
    guard let text = text(column), !RosterWords.nothing.contains(text) else { return nil }
    let bounds = ["0", NumberText.shortest(most)]
    guard let value = NumberText.number(text) else {
      report(.notANumber, column, value: text, details: bounds)
      return nil
    }
    guard (0...most).contains(value) else {
      report(.outOfRange, column, value: text, details: bounds)
      return nil
    }
    return value
  }

  /// A month: a date, any form of text, or the serial number of a day that lost its format.
  func month(_ column: RosterColumn) -> Month? {
    guard let text = text(column), !Self.noMonth.contains(TextFolding.word(text)) else {
      return nil
    }
    if case .date(let date) = cell(column) {
      return Month(year: date.year, month: date.month)
    }
    var isNumber = false
    if case .number = cell(column) { isNumber = true }
    if isNumber, text.utf8.count == 6, text.hasSuffix(".1") {
      report(.spoiledMonth, column, value: text)
      return nil
    }
    if let month = context.month(text) { return month }
    if text.utf8.count == 5, let serial = Int(text),
      let date = sheet.cells.date(ofSerial: serial)
    {
      return Month(year: date.year, month: date.month)
    }
    report(.notAMonth, column, value: text)
    return nil
  }

  /// Whether a cell has anything to say.
  func isBlank(_ column: RosterColumn) -> Bool {
    switch cell(column) {
    case .blank: true
    case .error, .uncomputed: false
    default: peek(column) == nil
    }
  }

  /// Reports a fault of a cell, or with another severity a remark on it.
  func report(
    _ code: DiagnosticCode,
    _ column: RosterColumn,
    severity: Diagnostic.Severity = .error,
    value: String? = nil,
    details: [String] = [],
    suggestion: String? = nil
  ) {
    context.add(
      Diagnostic(
        severity,
        code,
        at: place(of: column),
        columnName: header.position(of: column).map(header.name) ?? column.names.first,
        value: value.map { IdentityNumber.mayStand(in: $0) ? "…" : $0 },
        details: details,
        suggestion: suggestion
      )
    )
  }

  /// The place of a cell, or of the row, as the spreadsheet shows it.
  func place(of column: RosterColumn? = nil) -> Diagnostic.Place {
    let position = column.flatMap { header.position(of: $0) }
    return sheet.place.at(row: row + 1, column: position.map { $0 + 1 })
  }

  private static let noMonth = RosterWords.nothing.union(["至今", "未结束", "长期"])
}

extension Diagnostic.Place {
  /// The place in one word, as it stands before a diagnostic: `roster.xlsx[甲校]:12`.
  var shown: String {
    let start = sheet.map { "\(file)[\($0)]" } ?? file
    return start + (row.map { ":\($0)" } ?? "")
  }
}
