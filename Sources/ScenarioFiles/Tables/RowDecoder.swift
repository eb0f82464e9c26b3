import Staffing

/// Reads the cells of one row by column, and reports what is wrong with them.
///
/// Every accessor returns nil for a blank cell and for a faulty one; the fault is reported, and so
/// is a blank cell of a required column. Reading goes on, so one fault never hides another. A column
/// that the file lacks is reported once, with the header.
struct RowDecoder<Column: TableColumn> {
  /// The file of the row.
  let file: TableFile<Column>
  /// The row from 0.
  let row: Int
  /// Whether an earlier row of the file has the same key; such a row is read for its faults only.
  var isRepeat = false

  /// Where diagnostics and names are kept.
  var context: LoadingContext { file.context }

  /// The text of a cell, or nil when it is blank; reports nothing.
  @inline(__always)
  func peek(_ column: Column) -> String? {
    guard let position = file.position(of: column) else { return nil }
    return file.document.text(row: row, column: position)
  }

  /// The text of a cell; a blank cell of a required column is a fault.
  func text(_ column: Column) -> String? {
    if let text = peek(column) { return text }
    if Column.required.contains(column), let position = file.position(of: column),
      file.document.sheet?.isValueless(row: row, column: position) != true
    {
      report(.blankCell, column)
    }
    return nil
  }

  /// A text id, refusing what a spreadsheet made of a long number.
  func identifier(_ column: Column) -> String? {
    guard let text = text(column) else { return nil }
    guard !NumberText.isScientific(text) else {
      report(.spoiledID, column, value: text)
      return nil
    }
    return text
  }

  /// A number of a range.
  func number(_ column: Column, in range: ClosedRange<Double>) -> Double? {
    guard let text = text(column) else { return nil }
    guard let value = NumberText.number(text) else {
      report(.notANumber, column, value: text, details: Self.bounds(range))
      return nil
    }
    guard range.contains(value) else {
      report(.outOfRange, column, value: text, details: Self.bounds(range))
      return nil
    }
    return value
  }

  /// A whole number of a range; `3.0` is one.
  func whole(_ column: Column, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(column) else { return nil }
    let bounds = ["\(range.lowerBound)", "\(range.upperBound)"]
    guard let value = NumberText.number(text), value == value.rounded() else {
      report(.notWhole, column, value: text, details: bounds)
      return nil
    }
    guard Double(range.lowerBound)...Double(range.upperBound) ~= value else {
      report(.outOfRange, column, value: text, details: bounds)
      return nil
    }
    return Int(value)
  }

  /// Yes or no in any form.
  func flag(_ column: Column) -> Bool? {
    guard let text = text(column) else { return nil }
    if let value = Words.yesNo[text] { return value }
    report(.notYesNo, column, value: text)
    return nil
  }

  /// A month in any form.
  func month(_ column: Column) -> Month? {
    guard let text = text(column) else { return nil }
    if isSpoiledMonth(text, column) {
      report(.spoiledMonth, column, value: text)
      return nil
    }
    if let month = context.month(text) { return month }
    report(.notAMonth, column, value: text)
    return nil
  }

  /// The value of a word.
  func word<Value>(_ column: Column, _ list: WordList<Value>) -> Value? {
    guard let text = text(column) else { return nil }
    return value(of: text, column, list)
  }

  /// The values of the words of a list cell.
  func words<Value>(_ column: Column, _ list: WordList<Value>) -> [Value] {
    guard let text = text(column) else { return [] }
    // `县级/区级` is one word although it holds a separator.
    if let single = list[text] { return [single] }
    return TextFolding.list(text).compactMap { value(of: $0, column, list) }
  }

  /// Reports a fault of a cell, or with another severity a remark on it.
  func report(
    _ code: DiagnosticCode,
    _ column: Column,
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
        columnName: file.nameInFile(of: column),
        value: value,
        details: details,
        suggestion: suggestion
      )
    )
  }

  /// The place of a cell as the spreadsheet shows it.
  func place(of column: Column? = nil) -> Diagnostic.Place {
    let position = column.flatMap { file.position(of: $0) }
    return file.place.at(row: row + 1, column: position.map { $0 + 1 })
  }

  /// Whether 2019.10 may have become the number 2019.1, which looks like January.
  private func isSpoiledMonth(_ text: String, _ column: Column) -> Bool {
    guard text.utf8.count == 6, text.hasSuffix(".1"), let sheet = file.document.sheet,
      let position = file.position(of: column)
    else { return false }
    return sheet.isNumber(row: row, column: position)
  }

  private func value<Value>(of text: String, _ column: Column, _ list: WordList<Value>) -> Value? {
    if let value = list[text] { return value }
    report(
      .unknownWord,
      column,
      value: text,
      details: list.shownWords,
      suggestion: context.nearWord(text, column: column.englishName, find: list.nearMatch)
    )
    return nil
  }

  private static func bounds(_ range: ClosedRange<Double>) -> [String] {
    [NumberText.shortest(range.lowerBound), NumberText.shortest(range.upperBound)]
  }
}
