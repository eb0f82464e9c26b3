import Testing
import TextWidth

@testable import PlanReports

@Suite struct TextTableTests {
  private func table(rows: Int = 3) -> TextTable {
    var table = TextTable(
      header: ["学校 school", "required periods", "uncovered periods", "verdict"],
      alignments: [.leading, .trailing, .trailing, .sentence]
    )
    for row in 0..<rows {
      table.add(
        cells: ["云溪县城关镇第一中心小学 (S0\(row))", "123456", "\(row)", "opens every subject"],
        notes: row == 1 ? ["    a note below"] : []
      )
    }
    return table
  }

  private func lines(_ width: Int?, isColoured: Bool = false) -> [String] {
    table().lines(TextLayout(width: width, isColoured: isColoured))
  }

  @Test(arguments: 34...100)
  func `a table fits the window and keeps every figure`(width: Int) {
    let lines = lines(width)
    #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(lines.joined(separator: "\n"))")
    let text = lines.joined(separator: "\n")
    #expect(text.split(separator: "123456").count == 4)
    #expect(text.contains("云溪"))
    #expect(lines.count { $0 == "    a note below" } == 1)
  }

  @Test func `a window wide enough changes nothing`() {
    let plain = lines(nil)
    #expect(plain.count == 5)
    let widest = plain.map(\.displayWidth).max() ?? 0
    #expect(lines(widest) == plain)
    #expect(lines(widest - 1) != plain)
  }

  @Test func `titles break before names are cut`() {
    let plain = lines(nil)
    let narrower = lines((plain.map(\.displayWidth).max() ?? 0) - 12)
    #expect(narrower.count > plain.count)
    #expect(!narrower.joined().contains("…"))
    #expect(lines(60).joined().contains("…"))
  }

  @Test func `a table too wide for the window comes in parts with the first column`() {
    let parts = lines(34)
    #expect(parts.contains(""))
    #expect(parts.count { $0.contains("云溪") } == 3 * parts.split(separator: "").count)
  }

  @Test func `colours change no word and stand nowhere in plain text`() {
    for width in [nil, 70, 40] {
      let coloured = lines(width, isColoured: true)
      #expect(coloured != lines(width))
      #expect(coloured.map(\.withoutStyles) == lines(width))
    }
    #expect(!lines(nil).joined().contains("\u{1B}"))
  }

  @Test func `a part of a table keeps its header`() {
    let part = table(rows: 9).prefix(2)
    #expect(part.rows.count == 2)
    #expect(part.lines(.plain).count == 4)
  }
}
