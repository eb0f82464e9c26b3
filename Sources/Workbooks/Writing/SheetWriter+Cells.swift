import CXlsxWriter

extension SheetWriter {
  /// Writes a cell; `names` are those of the sheets it may lead to.
  func write(
    _ cell: OutputCell,
    row: Int,
    column: Int,
    _ names: [String]
  ) throws(WorkbookFailure) {
    switch cell.value {
    case .blank:
      let format = sheet.columns[column].input == .text ? CellFormats.Kind.guardedText : .text
      try LibraryCall.check(
        worksheet_write_blank(
          worksheet,
          UInt32(row),
          UInt16(column),
          try formats.format(format, cell.mark)
        )
      )
    case .text(let text): try write(text, row, column, cell.mark)
    case .whole(let number):
      try write(Double(number), row, column, "0", cell.mark)
    case .decimal(let number, let places):
      // Without a pattern a number shows its decimals, also those that somebody writes later.
      let isShort = Self.decimals(of: number, atMost: places) != nil
      let pattern = isShort ? "General" : Self.pattern(places)
      try write(number, row, column, pattern, cell.mark)
    case .signed(let number, let places):
      let pattern = Self.pattern(Self.decimals(of: number, atMost: places) ?? places)
      // What rounds to nothing has no sign.
      let shown = abs(number) < 1e-9 ? 0 : number
      try write(shown, row, column, "+\(pattern);-\(pattern);0", cell.mark)
    case .percent(let share, let places):
      let zeros = places > 0 ? "." + String(repeating: "0", count: places) : ""
      try write(share, row, column, "0\(zeros)%", cell.mark)
    case .month(let year, let month):
      try write(date: (year, month, 1), row, column, "yyyy-mm", cell.mark)
    case .day(let year, let month, let day):
      try write(date: (year, month, day), row, column, "yyyy-mm-dd", cell.mark)
    case .link(let text, let target):
      precondition(names.indices.contains(target), "a link leads to a sheet of the workbook")
      try write(text, toSheet: names[target], row, column, cell.mark)
    }
    try addNote(cell.note, row: row, column: column)
  }

  /// The fewest decimals that show a number as it is; nil where `most` do not.
  private static func decimals(of number: Double, atMost most: Int) -> Int? {
    var scaled = number
    for decimals in 0...max(0, most) {
      if abs(scaled - scaled.rounded()) < 1e-6 { return decimals }
      scaled *= 10
    }
    return nil
  }

  private static func pattern(_ decimals: Int) -> String {
    decimals > 0 ? "0." + String(repeating: "0", count: decimals) : "0"
  }

  private func write(
    _ text: String,
    _ row: Int,
    _ column: Int,
    _ mark: OutputCell.Mark
  ) throws(WorkbookFailure) {
    let text = CellText.fitting(text)
    let isGuarded = sheet.columns[column].input == .text || CellText.isMistakable(text)
    let format = try formats.format(isGuarded ? .guardedText : .text, mark)
    guard !text.isEmpty else {
      return try LibraryCall.check(
        worksheet_write_blank(worksheet, UInt32(row), UInt16(column), format)
      )
    }
    try LibraryCall.check(
      worksheet_write_string(worksheet, UInt32(row), UInt16(column), text, format)
    )
  }

  private func write(
    _ number: Double,
    _ row: Int,
    _ column: Int,
    _ pattern: String,
    _ mark: OutputCell.Mark
  ) throws(WorkbookFailure) {
    let format = try formats.format(.number(pattern), mark)
    guard number.isFinite else {
      return try LibraryCall.check(
        worksheet_write_blank(worksheet, UInt32(row), UInt16(column), format)
      )
    }
    try LibraryCall.check(
      worksheet_write_number(worksheet, UInt32(row), UInt16(column), number, format)
    )
  }

  private func write(
    date: (year: Int, month: Int, day: Int),
    _ row: Int,
    _ column: Int,
    _ pattern: String,
    _ mark: OutputCell.Mark
  ) throws(WorkbookFailure) {
    // The calendar of the format begins in 1900, and its first months are shifted by a day.
    guard (1901...9999).contains(date.year), (1...12).contains(date.month),
      (1...31).contains(date.day)
    else {
      return try write("\(date.year)-\(date.month)", row, column, mark)
    }
    var time = lxw_datetime(
      year: Int32(date.year),
      month: Int32(date.month),
      day: Int32(date.day),
      hour: 0,
      min: 0,
      sec: 0
    )
    try LibraryCall.check(
      worksheet_write_datetime(
        worksheet,
        UInt32(row),
        UInt16(column),
        &time,
        try formats.format(.date(pattern), mark)
      )
    )
  }

  private func write(
    _ text: String,
    toSheet name: String,
    _ row: Int,
    _ column: Int,
    _ mark: OutputCell.Mark
  ) throws(WorkbookFailure) {
    let format = try formats.format(.link, mark)
    let place = "internal:\(Self.quoted(name))!A1"
    try LibraryCall.check(
      worksheet_write_url(worksheet, UInt32(row), UInt16(column), place, format)
    )
    // The address would show; a string in the same cell takes its place.
    let text = CellText.fitting(text)
    try LibraryCall.check(
      worksheet_write_string(
        worksheet,
        UInt32(row),
        UInt16(column),
        text.isEmpty ? name : text,
        format
      )
    )
  }

  /// A sheet's name as references hold it.
  static func quoted(_ name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
