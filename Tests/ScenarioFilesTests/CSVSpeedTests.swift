import Testing

@testable import ScenarioFiles

/// Prints how fast a large table splits; clocks inform, they do not judge.
@Suite struct CSVSpeedTests {
  @Test func `a large table splits, and the time is printed`() {
    var writer = CSVWriter(header: ["id", "name", "school", "since", "stage", "note", "n", "x"])
    #if DEBUG
      let rows = 5_000
    #else
      let rows = 100_000
    #endif
    for row in 0..<rows {
      writer.append([
        "T\(1_000_000 + row)", "教师\(row)", "S\(row % 997)", "2019-09", "primary",
        row % 10 == 0 ? "quoted, with \"quotes\"\r\nand a line" : "a plain note of some length",
        "\(row)", "0.25",
      ])
    }
    let clock = ContinuousClock()
    var document: CSVDocument?
    let splitting = clock.measure {
      document = CSVDocument(utf8: writer.bytes, delimiter: CSVSplitter.comma)
    }
    var letters = 0
    let texts = clock.measure {
      for row in 0..<(document?.rowCount ?? 0) {
        for column in 0..<8 {
          letters += document?.text(row: row, column: column)?.utf8.count ?? 0
        }
      }
    }
    print("\(rows) rows of 8 cells: splitting \(splitting), all texts \(texts)")
    #expect(document?.rowCount == rows + 1)
    #expect(document?.faults.isEmpty == true)
    #expect(letters > rows)
  }
}
