import Testing
import Workbooks

/// Prints how fast a large sheet is read; clocks inform, they do not judge.
@Suite struct WorkbookSpeedTests {
  @Test func `a sheet of seventy columns is read, and the time is printed`() throws {
    #if DEBUG
      let rows = 500
    #else
      let rows = 20_000
    #endif
    var text = ""
    for row in 1...rows {
      text += "<row r=\"\(row)\">"
      for column in 0..<70 {
        let letters =
          (column < 26 ? "" : String(UnicodeScalar(UInt8(64 + column / 26))))
          + String(UnicodeScalar(UInt8(65 + column % 26)))
        text += "<c r=\"\(letters)\(row)\" s=\"0\""
        text += column % 2 == 0 ? " t=\"s\"><v>\(column)</v></c>" : "><v>\(row * column)</v></c>"
      }
      text += "</row>"
    }
    let made = HandMadeWorkbook(
      rows: text,
      shared: (0..<70).map { "<si><t>文字\($0)</t></si>" }.joined()
    )
    let bytes = made.bytes
    let clock = ContinuousClock()
    var book: Workbook?
    let reading = try clock.measure { book = try WorkbookReader.read(bytes: bytes) }
    let sheet = try #require(book?.sheets[0])
    var letters = 0
    let texts = clock.measure {
      for row in 0..<sheet.rowCount {
        for column in 0..<70 {
          letters += sheet.cell(row: row, column: column).plainText?.utf8.count ?? 0
        }
      }
    }
    print("\(rows) rows of 70 cells: reading \(reading), all texts \(texts)")
    #expect(sheet.rowCount == rows && sheet.columnCount == 70)
    #expect(letters > rows * 70)
  }
}
