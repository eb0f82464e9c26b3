import Foundation
import TestSupport
import Testing
import Workbooks

@Suite struct WorkbookWriterTests {
  /// Writes a workbook and reads it with openpyxl.
  private func readBack(_ workbook: OutputWorkbook) throws -> OpenpyxlWorkbook {
    let folder = try TemporaryFolder()
    try folder.write(try WorkbookWriter.bytes(of: workbook), to: "book.xlsx")
    return try OpenpyxlWorkbook(path: folder.path(of: "book.xlsx"))
  }

  private func readBack(_ cells: [OutputCell]) throws -> OpenpyxlWorkbook.Sheet {
    let book = try readBack(
      OutputWorkbook(
        sheets: [OutputSheet(name: "cells", columns: [OutputColumn("")], rows: cells.map { [$0] })]
      )
    )
    return try #require(book.sheets.first)
  }

  private static let roster = OutputSheet(
    name: "花名册",
    title: "云溪县2026学年交流人员花名册",
    notes: ["空白处由人事科填写。"],
    columns: [
      OutputColumn("工号", input: .text, note: "六位"),
      OutputColumn("姓名", choices: .list(["王小明", "李红"])),
      OutputColumn("学校", choices: .cells(sheet: 1, column: 0, rows: 2), refusesOthers: true),
      OutputColumn("备注", width: .fixed(20), outlineLevel: 1),
    ],
    groups: [OutputColumnGroup("人员", columns: 2), OutputColumnGroup("", columns: 2)],
    rows: [
      [.text("000123"), .text("王小明"), .text("城关镇中心小学（本部）"), .blank],
      [.text("000124"), .text("李红"), .text("河西小学"), .text("备注")],
    ],
    totals: [[.text("合计").marked(.total), OutputCell(.whole(2), mark: .total)]],
    frozenColumns: 2,
    inputRows: 100,
    printing: PrintSettings(isLandscape: true, footer: "A & B 第 {page} 页，共 {pages} 页")
  )

  private static let words = OutputSheet(
    name: "词表",
    columns: [OutputColumn("学校")],
    rows: [[.text("河西小学")], [.text("城关镇中心小学（本部）")]],
    isHidden: true
  )

  @Test func `header, filter, widths and print settings are those of the sheet`() throws {
    let book = try readBack(OutputWorkbook(title: "花名册", sheets: [Self.roster, Self.words]))
    let sheet = try #require(book.sheets.first)
    #expect(book.title == "花名册")
    #expect(sheet.name == "花名册")
    #expect(sheet[1, 1] == "云溪县2026学年交流人员花名册")
    #expect(sheet[2, 1] == "空白处由人事科填写。")
    #expect(sheet.row(3) == ["人员"])
    #expect(sheet.row(4) == ["工号", "姓名", "学校", "备注"])
    #expect(sheet.row(5) == ["000123", "王小明", "城关镇中心小学（本部）"])
    #expect(sheet.row(7) == ["合计", "2"])
    #expect(sheet.merged == ["A1:D1", "A2:D2", "A3:B3"])
    #expect(sheet.freeze == "C5")
    #expect(sheet.filter == "A4:D6", "the total is no row to be filtered")
    #expect(sheet.printTitles.filter { $0 != "$" } == "3:4")
    #expect(sheet.printArea.hasSuffix("$A$1:$D$7"))
    #expect(sheet.orientation == "landscape")
    #expect(sheet.paper == 9)
    #expect(sheet.fitToWidth == 1 && sheet.fitToHeight == 0)
    #expect(sheet.footer == "A && B 第 &P 页，共 &N 页")
    // Eleven Chinese characters take two columns each; the wish to be at most 36 wide is kept.
    #expect((sheet.widths["C"] ?? 0) >= 22)
    #expect(abs((sheet.widths["D"] ?? 0) - 20) < 1)
    #expect(sheet.outline["D"] == 1)
    #expect(sheet.cell(4, 1)?.note == "六位")
    #expect(book.sheets[1].state == "hidden")
  }

  @Test func `cells can be chosen from a list or from cells of a hidden sheet`() throws {
    let book = try readBack(OutputWorkbook(sheets: [Self.roster, Self.words]))
    let choices = book.sheets[0].choices
    #expect(choices.map(\.range) == ["B5:B104", "C5:C104"])
    #expect(choices.map(\.source) == ["\"王小明,李红\"", "'词表'!$A$2:$A$3"])
    #expect(choices.map(\.style) == ["warning", "stop"])
  }

  @Test(arguments: [
    "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=", "{=1}", "00123",
    "320102199001011234", "_x0041_", "1E5", "2024-09-01", "TRUE", "王小明", "<b>&\"'", "𠀀👩‍👧", " a ",
  ])
  func `text stays the text it is`(text: String) throws {
    let sheet = try readBack([.text(text)])
    let cell = try #require(sheet.cell(1, 1))
    #expect(cell.type == "s")
    #expect(cell.value == text.map { $0 == "\r" ? "\n" : String($0) }.joined())
  }

  @Test func `text that an edit would turn into a formula or a number has the format of text`()
    throws
  {
    let sheet = try readBack(
      ["=1+1", "+86", "-", "@x", "00123", "1-2", "王小明", "一 1"].map(OutputCell.text)
    )
    #expect(sheet.cells.map(\.format) == ["@", "@", "@", "@", "@", "@", "General", "General"])
  }

  @Test func `characters that XML forbids are left out, and what is too long is cut with a mark`()
    throws
  {
    let long = String(repeating: "好", count: 40_000)
    let wide = String(repeating: "👍", count: 20_000)
    let sheet = try readBack([.text("a\u{0}b\u{1}c\u{B}d\u{FFFE}e\r\nf"), .text(long), .text(wide)])
    #expect(sheet[1, 1] == "abcde\nf")
    #expect(sheet[2, 1]?.utf16.count == 32_767 && sheet[2, 1]?.last == "…")
    #expect(sheet[3, 1]?.utf16.count == 32_767 && sheet[3, 1]?.last == "…")
  }

  @Test func `numbers, shares and dates are values with a format`() throws {
    let sheet = try readBack([
      .whole(1485), .decimal(17.25, places: 2), .decimal(1.0 / 3), .signed(-3.5), .signed(4),
      .percent(0.1625), .percent(nil),
      OutputCell(.month(year: 1985, month: 7)), OutputCell(.day(year: 2026, month: 9, day: 1)),
      .decimal(.nan), OutputCell(.month(year: 1850, month: 2)), OutputCell(.whole(-7)),
    ])
    #expect(sheet.cells.map(\.type) == ["n", "n", "n", "n", "n", "n", "d", "d", "s", "n"])
    #expect(
      sheet.cells.map(\.value) == [
        "1485", "17.25", "0.3333333333333333", "-3.5", "4", "0.1625", "1985-07-01T00:00:00",
        "2026-09-01T00:00:00", "1850-2",
        "-7",
      ]
    )
    #expect(
      sheet.cells.prefix(8).map(\.format) == [
        "0", "General", "0.0", "+0.0;-0.0;0", "+0;-0;0", "0.0%", "yyyy-mm", "yyyy-mm-dd",
      ]
    )
  }

  @Test func `a row is as high as its text needs once it is broken into lines`() throws {
    let long = String(repeating: "教师", count: 60)
    let sheet = try readBack([.text(long), .text("a"), .text("a\nb\nc")])
    // 240 columns of text over 35 are seven lines.
    #expect((sheet.heights["1"] ?? 0) == 7 * 15 + 1)
    #expect(sheet.heights["2"] == nil)
    #expect((sheet.heights["3"] ?? 0) == 3 * 15 + 1)
  }

  @Test func `marks colour cells, and notes stand beside them`() throws {
    let sheet = try readBack([
      .text("x").marked(.fault, note: "写 2019-09。"), .text("y").marked(.warning),
      OutputCell.blank.marked(.fault, note: "缺"), .text("z"),
    ])
    #expect(sheet.cell(1, 1)?.fill == "FFFFC7CE")
    #expect(sheet.cell(1, 1)?.note == "写 2019-09。")
    #expect(sheet.cell(2, 1)?.fill == "FFFFF2CC")
    #expect(sheet.cell(3, 1)?.note == "缺")
    #expect(sheet.cell(4, 1)?.fill == "")
  }

  @Test func `a link leads to the sheet whatever it is called`() throws {
    let wishes = ["一小's [a]", "a%20b#c", "Sheet!1", "History"]
    let book = try readBack(
      OutputWorkbook(
        sheets: [
          OutputSheet(
            name: "index",
            columns: [OutputColumn("school")],
            rows: wishes.enumerated().map { [OutputCell(.link($1, sheet: $0 + 1))] }
          )
        ] + wishes.map { OutputSheet(name: $0, columns: [OutputColumn("a")]) }
      )
    )
    for (number, sheet) in book.sheets.dropFirst().enumerated() {
      let quoted = sheet.name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''")
      #expect(book.sheets[0].cell(number + 2, 1)?.link == "'\(quoted)'!A1")
      #expect(book.sheets[0][number + 2, 1] == wishes[number])
    }
  }

  @Test func `the same workbook gives the same bytes, and no day of today`() throws {
    let workbook = OutputWorkbook(sheets: [Self.roster, Self.words])
    let bytes = try WorkbookWriter.bytes(of: workbook)
    #expect(try WorkbookWriter.bytes(of: workbook) == bytes)
    #expect(try readBack(workbook).created == "1980-01-01T00:00:00")
    let stamps = Self.timeStamps(ofArchive: bytes)
    #expect(stamps.count > 8)
    // Midnight of the first day that an archive can tell of.
    #expect(Set(stamps) == [0x0021_0000])
  }

  /// Time and day of every entry, as the directory of a zip archive holds them.
  private static func timeStamps(ofArchive bytes: [UInt8]) -> [Int] {
    func number(_ position: Int, _ length: Int) -> Int {
      (0..<length).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4b50 else { return [] }
    var position = number(end + 16, 4)
    return (0..<number(end + 10, 2)).map { _ in
      defer {
        position +=
          46 + number(position + 28, 2) + number(position + 30, 2)
          + number(position + 32, 2)
      }
      return number(position + 12, 4)
    }
  }

  @Test func `workbooks can be written side by side`() async throws {
    let workbook = OutputWorkbook(sheets: [Self.roster, Self.words])
    let expected = try WorkbookWriter.bytes(of: workbook)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try WorkbookWriter.bytes(of: workbook) } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test func `a sheet with more rows than the format holds is refused by name`() throws {
    let sheet = OutputSheet(
      name: "全县",
      columns: [OutputColumn("a")],
      rows: Array(repeating: [], count: 1_048_576)
    )
    let failure = #expect(throws: WorkbookFailure.self) {
      try WorkbookWriter.bytes(of: OutputWorkbook(sheets: [sheet]))
    }
    #expect(failure?.description.contains("全县") == true)
  }

  @Test func `LibreOffice opens a workbook and shows what it holds`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      try WorkbookWriter.bytes(of: OutputWorkbook(sheets: [Self.roster, Self.words])),
      to: "book.xlsx"
    )
    let table = try LibreOffice.csv(of: folder.path(of: "book.xlsx"), in: folder)
    #expect(
      table.split(separator: "\n").map(String.init) == [
        "云溪县2026学年交流人员花名册,,,", "空白处由人事科填写。,,,", "人员,,,", "工号,姓名,学校,备注",
        "000123,王小明,城关镇中心小学（本部）,", "000124,李红,河西小学,备注", "合计,2,,",
      ]
    )
  }
}
