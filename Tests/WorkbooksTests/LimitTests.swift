import Testing
import Workbooks

/// Files that ask for too much are refused before they take it.
@Suite struct LimitTests {
  private let sample = HandMadeWorkbook(
    rows:
      #"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c><v>3</v></c></row>"#
  )

  private func limits(_ change: (inout WorkbookLimits) -> Void) -> WorkbookLimits {
    var limits = WorkbookLimits()
    change(&limits)
    return limits
  }

  @Test func `each limit is kept, and reaching it is no fault`() throws {
    let size = sample.bytes.count
    let total = sample.texts.map(\.text.utf8.count).reduce(0, +)
    let largest = try #require(sample.texts.map(\.text.utf8.count).max())
    let cases: [(WorkbookFault.Limit, Int, WritableKeyPath<WorkbookLimits, Int>)] = [
      (.fileBytes, size, \.fileBytes), (.entries, 6, \.entries), (.partBytes, largest, \.partBytes),
      (.totalBytes, total, \.totalBytes), (.depth, 5, \.depth), (.sheets, 1, \.sheets),
      (.rows, 2, \.rows), (.columns, 2, \.columns), (.cells, 3, \.cells),
    ]
    for (limit, needed, path) in cases {
      #expect(sample.fault(limits: limits { $0[keyPath: path] = needed }) == nil, "\(limit)")
      #expect(
        sample.fault(limits: limits { $0[keyPath: path] = needed - 1 })
          == .exceeds(limit, most: needed - 1),
        "\(limit)"
      )
    }
  }

  @Test func `references beyond the format are refused`() {
    for (rows, limit, most) in [
      (#"<row r="1048577"><c><v>1</v></c></row>"#, WorkbookFault.Limit.rows, 1_048_576),
      (#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#, .columns, 16_384),
      (#"<row r="1"><c r="ZZZZ1"><v>1</v></c></row>"#, .columns, 16_384),
    ] {
      #expect(HandMadeWorkbook(rows: rows).fault() == .exceeds(limit, most: most))
    }
    #expect(isDamaged(HandMadeWorkbook(rows: #"<row r="0"/>"#).fault()))
    #expect(isDamaged(HandMadeWorkbook(rows: #"<row r="99999999999999999999"/>"#).fault()))
  }

  @Test func `a sheet that ends in its last corner is read without its blanks`() throws {
    let sheet = try HandMadeWorkbook(
      rows: #"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#
    ).sheet()
    #expect(sheet.rowCount == 1_048_576 && sheet.columnCount == 16_384)
    #expect(sheet.cell(row: 1_048_575, column: 16_383) == .number(1, .plain))
    #expect(sheet.cell(row: 500_000, column: 3) == .blank)
    #expect((0..<sheet.rowCount).count { !sheet.isBlank(row: $0) } == 1)
  }

  @Test func `a document type is refused in every part`() {
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
      <!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet>&b;&c;</worksheet>
      """
    for name in sample.texts.map(\.name) {
      var made = sample
      made.parts[name] = Array(bomb.utf8)
      #expect(made.fault() == .documentType(part: name))
    }
  }

  @Test func `an entity that nothing defines is damage`() {
    #expect(isDamaged(HandMadeWorkbook(rows: "<row><c><v>&x;</v></c></row>").fault()))
  }
}
