import Testing

@testable import ScenarioFiles

/// The splitter and what it says about texts that are not RFC 4180.
@Suite struct CSVDocumentTests {
  private func rows(_ text: String, delimiter: Character = ",") -> [[String?]] {
    rows(CSVDocument(utf8: Array(text.utf8), delimiter: delimiter.asciiValue ?? 0))
  }

  private func rows(_ document: CSVDocument) -> [[String?]] {
    (0..<document.rowCount).map { row in
      (0..<document.cellCount(ofRow: row)).map { document.text(row: row, column: $0) }
    }
  }

  private func faults(_ text: String) -> [CSVDocument.Fault] {
    CSVDocument(utf8: Array(text.utf8), delimiter: CSVSplitter.comma).faults
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `rows end with any line break`(lineBreak: String) {
    let text = ["a,b", "c,d"].joined(separator: lineBreak)
    #expect(rows(text) == [["a", "b"], ["c", "d"]])
    #expect(rows(text + lineBreak) == [["a", "b"], ["c", "d"]])
  }

  @Test func `quotes hold delimiters, doubled quotes and line breaks`() {
    #expect(
      rows("\"a,b\",\"say \"\"hi\"\"\"\r\n\"two\r\nlines\",x\n")
        == [["a,b", "say \"hi\""], ["two\r\nlines", "x"]]
    )
  }

  @Test func `a line break inside quotes starts no new row`() {
    let text = "a,b\n\"1\n2\",x\n3,y,\"open"
    #expect(faults(text) == [.init(kind: .unclosedQuote, row: 3, column: 3)])
  }

  @Test func `blank rows count`() {
    let document = CSVDocument(utf8: Array("a\n\n,\nb".utf8), delimiter: CSVSplitter.comma)
    #expect(document.rowCount == 4)
    #expect((0..<4).map(document.isBlank) == [false, true, true, false])
  }

  @Test func `a byte order mark is not part of the first cell`() {
    #expect(rows("\u{FEFF}id,name") == [["id", "name"]])
    #expect(rows("\u{FEFF}\"id\",name") == [["id", "name"]])
  }

  @Test func `tabs separate where they are asked for`() {
    #expect(rows("a,b\tc", delimiter: "\t") == [["a,b", "c"]])
  }

  @Test func `surrounding space of every kind is dropped`() {
    #expect(rows(" a\t,\u{3000}b\u{3000},\u{A0}c,\"  d \"") == [["a", "b", "c", "d"]])
  }

  @Test func `a trailing delimiter makes a blank cell`() {
    #expect(rows("a,\n,b") == [["a", nil], [nil, "b"]])
    #expect(rows("a,") == [["a", nil]])
    #expect(rows("").isEmpty)
  }

  @Test func `text after a closing quote is a fault and the row goes on`() {
    #expect(faults("a,\"b\"c,d") == [.init(kind: .strayQuote, row: 1, column: 2)])
    #expect(rows("a,\"b\"c,d\ne") == [["a", "b", "d"], ["e"]])
  }

  @Test func `a quote inside an unquoted cell is a fault`() {
    #expect(faults("x\na \"b\" c") == [.init(kind: .strayQuote, row: 2, column: 1)])
  }

  @Test func `an unclosed quote does not hide the rows below`() {
    #expect(rows("a,\"b,c\nd,e\n") == [["a", "b", "c"], ["d", "e"]])
  }

  @Test func `GB18030 is read where the bytes are not UTF-8`() {
    let bytes: [UInt8] = [0xD1, 0xA7, 0xD0, 0xA3, 0xB4, 0xFA, 0xC2, 0xEB]
    #expect(TextEncoding.utf8(from: bytes) == Array("学校代码".utf8))
    #expect(TextEncoding.utf8(from: Array("学校".utf8)) == Array("学校".utf8))
    #expect(TextEncoding.utf8(from: [0xFF, 0xFE, 0x00]) == nil)
  }

  @Test func `what the writer writes reads back the same`() {
    let cells = ["a,b", "say \"hi\"", "two\r\nlines", "", "张 三", "-1.5e-07"]
    var writer = CSVWriter(header: ["1", "2", "3", "4", "5", "6"])
    writer.append(cells)
    let document = CSVDocument(utf8: writer.bytes, delimiter: CSVSplitter.comma)
    #expect(document.faults.isEmpty)
    #expect(rows(document)[1] == cells.map { $0.isEmpty ? nil : $0 })
  }
}
