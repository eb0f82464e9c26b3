import TestSupport
import Testing
import Workbooks

/// Workbooks that openpyxl writes, and what LibreOffice makes of them.
@Suite struct OfficeProgramTests {
  private static let script = """
    import datetime, sys, openpyxl
    from openpyxl.styles import Font
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = '教师'
    sheet.append(['工号', '姓名', '出生年月', '比例', '在编', '合计', '备注'])
    sheet.append(['00017', '王小明', datetime.date(1980, 5, 1), 0.15, True, '=1+1', '第一行\\n第二行'])
    sheet['D2'].number_format = '0.0%'
    sheet['C2'].number_format = 'yyyy"年"m"月"'
    sheet.append([17, ' 李 四 ', datetime.datetime(2019, 9, 1, 8, 30), 1234.5, False, '=NA()', None])
    sheet['A3'].number_format = '00000'
    sheet['G3'].font = Font(bold=True)
    sheet.merge_cells('A5:C5')
    sheet['A5'] = '合计 & <总>'
    hidden = book.create_sheet('说明')
    hidden.sheet_state = 'hidden'
    hidden['C9'] = datetime.time(8, 30)
    book.create_sheet('空表')
    book.save(sys.argv[1])
    big = openpyxl.Workbook()
    for row in range(400):
        big.active.append(['教师%d' % row, row, row / 7, None, '=A%d' % (row + 1)])
    big.save(sys.argv[2])
    """

  /// One conversion serves every test.
  private static let made = Result {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "made.xlsx")
    try OfficePrograms.python(script, [path, folder.path(of: "big.xlsx")])
    let converted = try OfficePrograms.convert(path, to: "xlsx")
    let old = try OfficePrograms.convert(path, to: "xls")
    let open = try OfficePrograms.convert(path, to: "ods")
    return (folder: folder, openpyxl: path, libreOffice: converted, old: old, open: open)
  }

  @Test func `a workbook of openpyxl is read`() throws {
    let book = try WorkbookReader.read(path: Self.made.get().openpyxl)
    try expectContents(of: book)
    let sheet = book.sheets[0]
    #expect(sheet.cell(row: 1, column: 5) == .uncomputed)
    #expect(sheet.cell(row: 2, column: 5) == .uncomputed)
  }

  @Test func `a workbook of LibreOffice is read with the values of its formulas`() throws {
    let book = try WorkbookReader.read(path: Self.made.get().libreOffice)
    try expectContents(of: book)
    let sheet = book.sheets[0]
    #expect(sheet.cell(row: 1, column: 5) == .number(2, .plain))
    #expect(sheet.cell(row: 2, column: 5) == .error("#N/A"))
  }

  @Test func `what LibreOffice writes in other formats is refused by its name`() throws {
    let made = try Self.made.get()
    #expect(throws: WorkbookFault.otherFormat(.xls)) { try WorkbookReader.read(path: made.old) }
    #expect(throws: WorkbookFault.otherFormat(.openDocument)) {
      try WorkbookReader.read(path: made.open)
    }
  }

  @Test func `damaged bytes of real workbooks never end the program`() throws {
    let made = try Self.made.get()
    var numbers = SplitMix64(seed: 4711)
    for path in [made.openpyxl, made.libreOffice, made.folder.path(of: "big.xlsx")] {
      let whole = try WorkbookReader.bytes(path: path)
      var refused = 0
      for _ in 0..<1200 {
        var bytes = whole
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &numbers))
        case 1: bytes.removeFirst(Int.random(in: 1..<200, using: &numbers))
        default:
          for _ in 0..<Int.random(in: 1...12, using: &numbers) {
            let place = Int.random(in: 0..<bytes.count, using: &numbers)
            bytes[place] = UInt8.random(in: .min ... .max, using: &numbers)
          }
        }
        do { touch(try WorkbookReader.read(bytes: bytes)) } catch { refused += 1 }
      }
      #expect(refused > 600)
    }
  }

  @Test func `damaged parts never end the program`() throws {
    var numbers = SplitMix64(seed: 815)
    let sample = HandMadeWorkbook(
      rows: """
        <row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"><v>43709</v></c>\
        <c t="inlineStr"><is><r><t>a_x000D_</t></r></is></c><c t="b"><v>1</v></c></row>\
        <row r="3"><c t="e"><v>#REF!</v></c><c t="d"><v>2019-09-01</v></c></row>
        """,
      behind: #"<mergeCells><mergeCell ref="A1:C1"/></mergeCells>"#,
      shared: "<si><t>王</t><rPh><t>w</t></rPh></si>",
      formats: #"<numFmt numFmtId="164" formatCode="yyyy"/>"#,
      styles: #"<xf numFmtId="164"/>"#
    )
    var read = 0
    for _ in 0..<4000 {
      var made = sample
      let part = try #require(made.texts.randomElement(using: &numbers))
      var bytes = Array(part.text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &numbers)], at: place)
        default: bytes[place] = UInt8.random(in: 0x20...0x7E, using: &numbers)
        }
      }
      made.parts[part.name] = bytes
      guard let book = try? WorkbookReader.read(bytes: made.bytes) else { continue }
      touch(book)
      read += 1
    }
    #expect(read > 100)
  }

  /// Asks for everything a workbook holds.
  private func touch(_ book: Workbook) {
    for sheet in book.sheets {
      for row in 0..<min(sheet.rowCount, 2000) { _ = sheet.texts(ofRow: row) }
    }
  }

  private func expectContents(of book: Workbook) throws {
    #expect(book.sheets.map(\.name) == ["教师", "说明", "空表"])
    #expect(book.sheets.map(\.isHidden) == [false, true, false])
    let sheet = book.sheets[0]
    #expect(sheet.texts(ofRow: 0) == ["工号", "姓名", "出生年月", "比例", "在编", "合计", "备注"])
    #expect(sheet.cell(row: 1, column: 0) == .text("00017"))
    #expect(sheet.cell(row: 1, column: 2) == .date(WorkbookDate(year: 1980, month: 5, day: 1)))
    #expect(sheet.cell(row: 1, column: 3) == .number(0.15, .percent))
    #expect(sheet.cell(row: 1, column: 4) == .boolean(true))
    #expect(sheet.cell(row: 1, column: 6) == .text("第一行\n第二行"))
    #expect(sheet.cell(row: 2, column: 0) == .number(17, .padded(digits: 5)))
    #expect(sheet.cell(row: 2, column: 1) == .text(" 李 四 "))
    #expect(sheet.cell(row: 2, column: 2).plainText == "2019-09-01 08:30:00")
    #expect(sheet.cell(row: 2, column: 3) == .number(1234.5, .plain))
    #expect(sheet.isBlank(row: 3))
    #expect(sheet.cell(row: 4, column: 0) == .text("合计 & <总>"))
    #expect(sheet.merges == [CellRange(rows: 4...4, columns: 0...2)])
    #expect(sheet.rowCount == 5)
    let time = book.sheets[1].cell(row: 8, column: 2)
    guard case .number(let part, .time) = time else {
      Issue.record("\(time)")
      return
    }
    #expect(abs(part - 8.5 / 24) < 1e-9)
    #expect(book.sheets[2].rowCount == 0)
  }
}
