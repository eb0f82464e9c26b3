import CXlsxWriter

extension SheetWriter {
  /// What stays in sight, the filter, and whether the sheet shows at all.
  func setView() throws(WorkbookFailure) {
    let frozenRows = sheet.hasHeader ? sheet.firstRow : 0
    if frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(
        worksheet,
        UInt32(frozenRows),
        UInt16(clamping: max(0, min(lastColumn, sheet.frozenColumns)))
      )
    }
    if sheet.isFiltered, sheet.hasHeader {
      try LibraryCall.check(
        worksheet_autofilter(
          worksheet,
          UInt32(sheet.rowsAbove),
          0,
          UInt32(sheet.rowsAbove + sheet.rows.count),
          UInt16(lastColumn)
        )
      )
    }
    // Ids of digits are text on purpose.
    let range = "A1:\(Self.letters(of: lastColumn))\(lastRow + 1)"
    try LibraryCall.check(
      worksheet_ignore_errors(
        worksheet,
        UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue),
        range
      )
    )
    if sheet.isHidden { worksheet_hide(worksheet) }
  }

  /// A4, as wide as a page, header rows on every page.
  func setPrinting() throws(WorkbookFailure) {
    let a4: UInt8 = 9
    worksheet_set_paper(worksheet, a4)
    if sheet.printing.isLandscape { worksheet_set_landscape(worksheet) }
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_margins(worksheet, 0.5, 0.5, 0.6, 0.7)
    worksheet_center_horizontally(worksheet)
    if sheet.hasHeader {
      let last = UInt32(sheet.rowsAbove)
      let first = sheet.groups.isEmpty ? last : last - 1
      try LibraryCall.check(worksheet_repeat_rows(worksheet, first, last))
    }
    try LibraryCall.check(
      worksheet_print_area(worksheet, 0, 0, UInt32(lastRow), UInt16(lastColumn))
    )
    if !sheet.printing.footer.isEmpty {
      try LibraryCall.check(
        worksheet_set_footer(worksheet, "&C" + Self.footer(sheet.printing.footer))
      )
    }
  }

  /// Lets cells of a column be chosen from a list.
  func addChoices(
    of column: OutputColumn,
    column position: Int,
    _ sheets: [(sheet: OutputSheet, name: String)]
  ) throws(WorkbookFailure) {
    let rows = max(sheet.inputRows, sheet.rows.count)
    guard let choices = column.choices, rows > 0 else { return }
    let source: String
    switch choices {
    case .list(let words):
      // A list as a formula is a text within quotation marks.
      source = "\"" + words.joined(separator: ",") + "\""
      precondition(
        source.utf16.count <= 257 && !words.contains { $0.contains(",") || $0.contains("\"") },
        "a list of choices is short and free of commas; longer ones lie in cells"
      )
    case .cells(let target, let column, let count):
      precondition(
        sheets.indices.contains(target) && column >= 0 && count > 0,
        "choices lie in cells of a sheet"
      )
      let letters = Self.letters(of: column)
      let first = sheets[target].sheet.firstRow + 1
      source =
        "=\(Self.quoted(sheets[target].name))!$\(letters)$\(first):$\(letters)$\(first + count - 1)"
    }
    let code = source.withCString { source in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = UnsafeMutablePointer(mutating: source)
      validation.error_type = UInt8(
        (column.refusesOthers ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING)
          .rawValue
      )
      return worksheet_data_validation_range(
        worksheet,
        UInt32(sheet.firstRow),
        UInt16(position),
        UInt32(sheet.firstRow + rows - 1),
        UInt16(position),
        &validation
      )
    }
    try LibraryCall.check(code)
  }

  /// The letters of a column, from 0.
  static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The codes of a footer; an ampersand of the text is doubled.
  static func footer(_ text: String) -> String {
    let escaped = CellText.clean(text).split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&&")
    let codes = [("{pages}", "&N"), ("{page}", "&P")].reduce(escaped) { text, code in
      var parts: [Substring] = []
      var rest = text[...]
      while let range = rest.firstRange(of: code.0) {
        parts.append(rest[..<range.lowerBound])
        rest = rest[range.upperBound...]
      }
      return (parts + [rest]).joined(separator: code.1)
    }
    // Excel takes 255 characters.
    return CellText.prefix(of: codes, units: 250)
  }
}
