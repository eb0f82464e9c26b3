import Testing
import Workbooks

/// What Excel and WPS write, but neither openpyxl nor LibreOffice does.
@Suite struct CellDialectTests {
  @Test func `every type of cell is read`() throws {
    let made = HandMadeWorkbook(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>15</v></c><c r="C1" t="n"><v>0.15</v></c>\
        <c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>\
        <c r="F1" t="str"><f>A1&amp;"x"</f><v>x &lt;</v></c>\
        <c r="G1" t="inlineStr"><is><t>a</t></is></c><c r="H1" t="d"><v>2019-09-01T08:30:00</v></c>\
        <c r="I1"><f>1+1</f></c><c r="J1" t="str"><f>""</f><v></v></c><c r="K1"><v>1E3</v></c>\
        <c r="L1"><f>1+1</f><v/></c></row>
        """,
      shared: "<si><t>王</t></si>"
    )
    let sheet = try made.sheet()
    #expect(
      sheet.cells(ofRow: 0) == [
        .text("王"), .number(15, .plain), .number(0.15, .plain), .boolean(true), .error("#N/A"),
        .text("x <"), .text("a"),
        .date(WorkbookDate(year: 2019, month: 9, day: 1, seconds: 30_600)), .uncomputed, .blank,
        .number(1000, .plain), .uncomputed,
      ]
    )
  }

  @Test func `rich texts are joined and pronunciation is left out`() throws {
    let rich = """
      <si><r><rPr><b/></rPr><t xml:space="preserve">王 </t></r><r><t>小明</t></r>\
      <rPh sb="0" eb="1"><t>wang</t></rPh><phoneticPr fontId="1"/></si>
      """
    let made = HandMadeWorkbook(
      rows: """
        <row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>李</t></r><r><t>四</t></r>\
        <rPh sb="0" eb="1"><t>li</t></rPh></is></c></row>
        """,
      shared: rich
    )
    #expect(try made.sheet().cells(ofRow: 0) == [.text("王 小明"), .text("李四")])
  }

  @Test func `escaped characters are read, and an escaped escape stays`() throws {
    let made = HandMadeWorkbook(
      rows: #"<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>"#,
      shared: "<si><t>a_x000D_b</t></si><si><t>_x005F_x000D_</t></si><si><t>a_b_xD83D_c_x</t></si>"
    )
    #expect(
      try made.sheet().cells(ofRow: 0) == [.text("a\rb"), .text("_x000D_"), .text("a_b_xD83D_c_x")]
    )
  }

  @Test func `cells and rows without references follow the one before`() throws {
    let made = HandMadeWorkbook(
      rows: """
        <row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c>\
        </row><row><c><v>5</v></c></row>
        """
    )
    let sheet = try made.sheet()
    #expect(sheet.texts(ofRow: 0) == ["1", nil, "2"])
    #expect(sheet.isBlank(row: 1) && sheet.isBlank(row: 2))
    #expect(sheet.texts(ofRow: 3) == [nil, nil, "3", "4"])
    #expect(sheet.texts(ofRow: 4) == ["5"])
    #expect(sheet.rowCount == 5 && sheet.columnCount == 4)
  }

  @Test func `rows and cells may come in any order, but not twice`() throws {
    var made = HandMadeWorkbook(
      rows: """
        <row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row>\
        <row r="1"><c r="A1"><v>1</v></c></row>
        """
    )
    let sheet = try made.sheet()
    #expect(sheet.texts(ofRow: 0) == ["1"] && sheet.texts(ofRow: 2) == ["3", "4"])
    made.rows += #"<row r="1"><c r="A1"><v>2</v></c></row>"#
    #expect(isDamaged(made.fault()))
  }

  @Test func `strict files and prefixed elements are read`() throws {
    var made = HandMadeWorkbook(
      rows: #"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#,
      shared: "<si><t>严格</t></si>",
      namespace: HandMadeWorkbook.strict,
      relations: HandMadeWorkbook.strictOffice
    )
    #expect(try made.sheet().texts(ofRow: 0) == ["严格"])
    made.parts["xl/worksheets/anything.xml"] = Array(
      """
      <x:worksheet xmlns:x="\(HandMadeWorkbook.strict)"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c>\
      </x:row></x:sheetData></x:worksheet>
      """.utf8
    )
    #expect(try made.sheet().texts(ofRow: 0) == ["7"])
  }

  @Test func `parts in UTF-16 are read`() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="inlineStr">\
      <is><t>中文</t></is></c></row></sheetData></worksheet>
      """
    var made = HandMadeWorkbook()
    made.parts["xl/worksheets/anything.xml"] =
      [0xFF, 0xFE]
      + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try made.sheet().texts(ofRow: 0) == ["中文"])
  }

  @Test func `merged rectangles are known`() throws {
    let made = HandMadeWorkbook(
      rows: #"<row><c t="inlineStr"><is><t>标题</t></is></c></row>"#,
      behind: #"<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3"/></mergeCells>"#
    )
    let sheet = try made.sheet()
    #expect(
      sheet.merges == [
        CellRange(rows: 0...0, columns: 0...2), CellRange(rows: 2...2, columns: 1...1),
      ]
    )
    #expect(sheet.merges[0].contains(row: 0, column: 2))
  }

  @Test func `a cell that the format does not allow is a fault with its place`() {
    for (cell, expected) in [
      (#"<c r="B2"><v>1</v></c>"#, "a cell \"B2\" in row 1"),
      (#"<c t="s"><v>5</v></c>"#, "a text that is not there in row 1, column 1"),
      (#"<c t="q"><v>5</v></c>"#, "a cell of the type \"q\""),
      (#"<c><v>five</v></c>"#, "a number \"five\" in row 1, column 1"),
      (#"<c t="b"><v>2</v></c>"#, "a truth value \"2\" in row 1, column 1"),
    ] {
      let made = HandMadeWorkbook(rows: #"<row r="1">\#(cell)</row>"#)
      #expect(made.fault() == .damaged(part: "xl/worksheets/anything.xml", detail: expected))
    }
  }
}

/// Whether a fault says that the file is damaged.
func isDamaged(_ fault: WorkbookFault?) -> Bool {
  if case .damaged = fault { return true }
  return false
}
