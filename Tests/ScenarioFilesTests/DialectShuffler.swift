import Foundation
import Staffing

@testable import ScenarioFiles

/// Rewrites the bytes of a table as another office would write the same facts.
///
/// Rows and columns are shuffled; column names, words, numbers and months take any of their forms;
/// the file is UTF-8 or GB18030, with or without BOM, with any line break, by comma or tab, under an
/// English or Chinese name, with title, total and blank rows and with a column of the office's own.
struct DialectShuffler {
  /// Where the choices come from.
  private var numbers: SeededNumbers
  private var cells: CellDialect

  /// A shuffler for one district, whose school names may stand for ids where they are unique.
  init(seed: UInt64, schools: [School]) {
    numbers = SeededNumbers(seed: seed)
    let named = Dictionary(grouping: schools) { TextFolding.word($0.name) }
    let ids = Set(schools.map(\.id.text))
    let unique = named.values.filter { $0.count == 1 && !ids.contains($0[0].name) }.map { $0[0] }
    cells = CellDialect(
      numbers: SeededNumbers(seed: seed ^ 0x5EED),
      schoolNames: Dictionary(unique.map { ($0.id.text, $0.name) }) { first, _ in first }
    )
  }

  /// The name and bytes of the rewritten file.
  mutating func rewrite<Column: TableColumn>(
    _ bytes: [UInt8],
    _ column: Column.Type
  ) -> (name: String, bytes: [UInt8]) {
    let document = CSVDocument(utf8: bytes, delimiter: CSVSplitter.comma)
    let order = Column.allCases.shuffled(using: &numbers)
    var rows = (1..<document.rowCount).map { row in
      order.map { column in
        let text = document.text(row: row, column: column.rawValue) ?? ""
        return cells.padded(cells.cell(text, column.englishName, of: Column.table.english))
      }
    }
    rows.shuffle(using: &numbers)
    let header = order.map { column in
      cells.header((column.names + column.fallbackNames).randomElement(using: &numbers) ?? "")
    }
    rows.insert(header, at: 0)
    addOwnColumn(to: &rows)
    addTotals(to: &rows, order)
    addTitles(to: &rows)
    let isTabbed = chance()
    let text = joined(rows, delimiter: isTabbed ? "\t" : ",")
    let name = chance() ? Column.table.english : Column.table.chinese ?? ""
    return (name + pick(isTabbed ? [".tsv", ".TSV"] : [".csv", ".Csv"]), encoded(text))
  }

  /// The text in one of the encodings.
  mutating func encoded(_ text: String) -> [UInt8] {
    if chance(), let data = text.data(using: String.Encoding(rawValue: 0x8000_0632)) {
      // GB18030 that happens to be valid UTF-8 is read as UTF-8, by the format's own rule.
      let bytes = [UInt8](data)
      if String(validating: bytes, as: UTF8.self) == nil { return bytes }
    }
    return (chance() ? TextEncoding.byteOrderMark : []) + Array(text.utf8)
  }

  private mutating func addOwnColumn(to rows: inout [[String]]) {
    guard chance() else { return }
    let position = Int.random(in: 0...rows[0].count, using: &numbers)
    for index in rows.indices {
      let text = index == 0 ? "本校备注" : pick(["", "x", "见附件, \"1\"", "合计无误"])
      rows[index].insert(text, at: position)
    }
  }

  private mutating func addTotals<Column: TableColumn>(
    to rows: inout [[String]],
    _ order: [Column]
  ) {
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      let word = pick(["合计", "总计", "小计", "Total", "合 计", "總計", "合计：", "小计（校）"])
      let required = order.indices.filter { Column.required.contains(order[$0]) }
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: rows.append([word, "", "\(rows.count)"])
      case 1: rows.append(["", word, "12"])
      case 2: rows.append(["全区合计"])
      default:
        // In the place of a value that every row must have, behind a district's name.
        var row = order.map { _ in "" }
        row[0] = "云溪区"
        row[required.last ?? 0] = word
        if row[0] == word || rows[0].count == order.count { rows.append(row) }
      }
    }
  }

  private mutating func addTitles(to rows: inout [[String]]) {
    let texts = ["2026年情况表", "填报单位：教育局", "（本表一式两份）", "2026-09-01", "第 1 页"]
    for _ in 0..<Int.random(in: 0...5, using: &numbers) {
      rows.insert([pick(["", texts[0]]), pick(texts), pick(["", "12"])], at: 0)
    }
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      rows.insert(pick2([], ["", "", " "]), at: Int.random(in: 0...rows.count, using: &numbers))
    }
  }

  private mutating func joined(_ rows: [[String]], delimiter: String) -> String {
    let lineBreak = pick(["\n", "\r\n", "\r"])
    var lines: [String] = []
    for row in rows {
      lines.append(row.map { quoted($0, delimiter) }.joined(separator: delimiter))
    }
    return lines.joined(separator: lineBreak) + pick(["", lineBreak])
  }

  private mutating func quoted(_ text: String, _ delimiter: String) -> String {
    let needsQuotes =
      text.contains(delimiter) || text.contains { "\"\n\r\r\n".contains($0) }
    guard needsQuotes || Int.random(in: 0..<4, using: &numbers) == 0 else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private mutating func chance() -> Bool { Bool.random(using: &numbers) }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &numbers) ?? ""
  }

  private mutating func pick2(_ first: [String], _ second: [String]) -> [String] {
    chance() ? first : second
  }
}
