@testable import ScenarioFiles

/// Rewrites the bytes of a table as another office would write the same facts.
///
/// Rows and columns are shuffled; column names and words change language; the text may be tabbed,
/// without BOM, with other line breaks, with title and total rows, full-width digits and aliases.
struct DialectShuffler {
  /// Where the choices come from.
  var numbers: SeededNumbers

  /// The name and bytes of the rewritten file.
  mutating func rewrite<Column: TableColumn>(
    _ bytes: [UInt8],
    _ column: Column.Type
  ) -> (name: String, text: String) {
    let document = CSVDocument(utf8: bytes, delimiter: CSVSplitter.comma)
    let order = Column.allCases.shuffled(using: &numbers)
    var rows = (1..<document.rowCount).map { row in
      order.map { column in
        cell(document.text(row: row, column: column.rawValue) ?? "", column.englishName)
      }
    }
    rows.shuffle(using: &numbers)
    rows.insert(order.map { $0.names.randomElement(using: &numbers) ?? "" }, at: 0)
    if Bool.random(using: &numbers) { rows.insert(["2026年情况表"], at: 0) }
    if Bool.random(using: &numbers) { rows.append(["合计", "\(rows.count)"]) }
    let isTabbed = Bool.random(using: &numbers)
    let delimiter = isTabbed ? "\t" : ","
    let lineBreak = ["\n", "\r\n", "\r"].randomElement(using: &numbers) ?? "\n"
    let text = rows.map { $0.map { quoted($0, delimiter) }.joined(separator: delimiter) }
      .joined(separator: lineBreak)
    let start = Bool.random(using: &numbers) ? "\u{FEFF}" : ""
    return (Column.table.english + (isTabbed ? ".tsv" : ".csv"), start + text)
  }

  private mutating func cell(_ text: String, _ column: String) -> String {
    guard Bool.random(using: &numbers) else { return text }
    switch (column, text) {
    case (_, "yes"): return ["是", "Y", "1", "true", "√"].randomElement(using: &numbers) ?? text
    case (_, "no") where column == "volunteer":
      return ["否", "0", "×"].randomElement(using: &numbers) ?? text
    case ("location", "urban"): return "城区"
    case ("stages", "primary;junior"): return "九年一贯制"
    case ("stages", _): return text.replacing(";", with: "、")
    case ("stage", "junior"): return "初级中学"
    case ("subject", "math"): return "数学"
    case ("other_subjects", _): return text.replacing("pe", with: "体育")
    case ("title", "professor"): return "正高级"
    case ("decision", "stay"): return "留任"
    case ("grade", "7"): return "初一"
    case ("grade", "1"): return "一年级"
    case ("birth", _), ("since", _):
      return text.replacing("-", with: "年") + (text.isEmpty ? "" : "月")
    case ("students", _): return String(text.map { fullWidth($0) })
    case ("exempt", ""): return "无"
    default: return text
    }
  }

  private func fullWidth(_ character: Character) -> Character {
    guard let digit = character.wholeNumberValue else { return character }
    return Unicode.Scalar(0xFF10 + UInt32(digit)).map { Character($0) } ?? character
  }

  private mutating func quoted(_ text: String, _ delimiter: String) -> String {
    let needsQuotes = text.contains(delimiter) || text.contains("\"") || text.contains("\n")
    guard needsQuotes || Int.random(in: 0..<4, using: &numbers) == 0 else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
