import CXlsxWriter

/// Writes one sheet through libxlsxwriter.
final class SheetWriter {
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let sheet: OutputSheet
  let formats: CellFormats
  let widths: [Int]
  private let name: String

  init(
    _ worksheet: UnsafeMutablePointer<lxw_worksheet>,
    _ sheet: OutputSheet,
    name: String,
    _ formats: CellFormats
  ) {
    self.worksheet = worksheet
    self.sheet = sheet
    self.name = name
    self.formats = formats
    widths = ColumnWidths.of(sheet)
  }

  /// The last row that holds anything, from 0.
  var lastRow: Int { max(0, sheet.firstRow + sheet.rows.count + sheet.totals.count - 1) }
  /// The last column, from 0.
  var lastColumn: Int { max(0, sheet.columns.count - 1) }

  /// Writes everything; `sheets` are all of the workbook with their names, for what leads there.
  func write(among sheets: [(sheet: OutputSheet, name: String)]) throws(WorkbookFailure) {
    guard lastRow < 1_048_576, sheet.firstRow + sheet.inputRows < 1_048_576,
      sheet.columns.count <= 16_384
    else { throw .tooLarge(sheet: name) }
    let names = sheets.map(\.name)
    try setColumns()
    try writeTitles()
    try writeHeader()
    for (offset, row) in (sheet.rows + sheet.totals).enumerated() {
      try setHeight(ofRow: sheet.firstRow + offset, lines: ColumnWidths.lines(row, over: widths))
      for (column, cell) in row.prefix(sheet.columns.count).enumerated() {
        try write(cell, row: sheet.firstRow + offset, column: column, names)
      }
    }
    for (column, output) in sheet.columns.enumerated() {
      try addChoices(of: output, column: column, sheets)
    }
    try setView()
    try setPrinting()
  }

  private func setColumns() throws(WorkbookFailure) {
    for (position, column) in sheet.columns.enumerated() {
      var options = lxw_row_col_options()
      options.level = UInt8(clamping: min(7, max(0, column.outlineLevel)))
      let format = column.input == .text ? try formats.format(.emptyText) : nil
      try LibraryCall.check(
        worksheet_set_column_opt(
          worksheet,
          UInt16(position),
          UInt16(position),
          Double(min(255, max(1, widths[position]))),
          format,
          &options
        )
      )
    }
  }

  private func writeTitles() throws(WorkbookFailure) {
    var row = 0
    if !sheet.title.isEmpty {
      try writeAcross(sheet.title, row: row, .title, pointsPerLine: 24, widthOfOne: 1.5)
      row += 1
    }
    for note in sheet.notes {
      try writeAcross(note, row: row, .note, pointsPerLine: 15.5, widthOfOne: 1)
      row += 1
    }
  }

  /// Writes a line over the whole width; merged cells do not find their height by themselves.
  private func writeAcross(
    _ text: String,
    row: Int,
    _ kind: CellFormats.Kind,
    pointsPerLine: Double,
    widthOfOne: Double
  ) throws(WorkbookFailure) {
    let text = CellText.fitting(text)
    let format = try formats.format(kind)
    let width = max(1, Int(Double(widths.reduce(0, +)) / widthOfOne))
    let height = min(Self.tallestRow, Double(ColumnWidths.lines(text, over: width)) * pointsPerLine)
    try LibraryCall.check(worksheet_set_row(worksheet, UInt32(row), height, nil))
    if lastColumn > 0 {
      try LibraryCall.check(
        worksheet_merge_range(
          worksheet,
          UInt32(row),
          0,
          UInt32(row),
          UInt16(lastColumn),
          text,
          format
        )
      )
    } else {
      try LibraryCall.check(worksheet_write_string(worksheet, UInt32(row), 0, text, format))
    }
  }

  private func writeHeader() throws(WorkbookFailure) {
    guard sheet.hasHeader else { return }
    try writeGroups()
    let row = UInt32(sheet.rowsAbove)
    let titles = sheet.columns.map { OutputCell.text($0.title) }
    try setHeight(ofRow: Int(row), lines: ColumnWidths.lines(titles, over: widths))
    for (position, column) in sheet.columns.enumerated() {
      try LibraryCall.check(
        worksheet_write_string(
          worksheet,
          row,
          UInt16(position),
          CellText.fitting(column.title),
          try formats.format(.header)
        )
      )
      try addNote(column.note, row: Int(row), column: position)
    }
  }

  /// Makes room for broken text: not every program does that by itself.
  private func setHeight(ofRow row: Int, lines: Int) throws(WorkbookFailure) {
    guard lines > 1 else { return }
    let height = min(Self.tallestRow, Double(lines) * 15 + 1)
    try LibraryCall.check(worksheet_set_row(worksheet, UInt32(row), height, nil))
  }

  /// Points of the tallest row that programs take.
  private static let tallestRow = 409.0

  private func writeGroups() throws(WorkbookFailure) {
    var column = 0
    for group in sheet.groups where group.columns > 0 && column <= lastColumn {
      let last = min(lastColumn, column + group.columns - 1)
      let row = UInt32(sheet.rowsAbove - 1)
      let format = try formats.format(.group)
      let title = CellText.fitting(group.title)
      if group.title.isEmpty {
        // Merged blanks would look like one group.
        for blank in column...last {
          try LibraryCall.check(worksheet_write_blank(worksheet, row, UInt16(blank), format))
        }
      } else if last > column {
        try LibraryCall.check(
          worksheet_merge_range(
            worksheet,
            row,
            UInt16(column),
            row,
            UInt16(last),
            title,
            format
          )
        )
      } else {
        try LibraryCall.check(
          worksheet_write_string(worksheet, row, UInt16(column), title, format)
        )
      }
      column = last + 1
    }
  }

  /// Adds a note to a cell.
  func addNote(_ note: String, row: Int, column: Int) throws(WorkbookFailure) {
    guard !note.isEmpty else { return }
    let text = CellText.fitting(note)
    var options = lxw_comment_options()
    options.width = 260
    options.height = UInt16(clamping: 20 + 18 * min(20, ColumnWidths.lines(text, over: 34)))
    try LibraryCall.check(
      worksheet_write_comment_opt(worksheet, UInt32(row), UInt16(column), text, &options)
    )
  }
}
