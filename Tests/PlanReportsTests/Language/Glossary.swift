import Foundation

/// The glossary of the documentation as it is read here: its rows, and the words in them.
struct Glossary {
  /// A row of one of its tables.
  struct Row {
    /// The English terms, separated by commas.
    let english: [String]
    /// The Chinese terms, separated by commas.
    let chinese: [String]
    /// Words of the tables in the meaning with the Chinese ones after them: `` `primary` 小学 ``.
    let words: [String: String]
  }

  let rows: [Row]

  init() throws {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Sources/Staffing/Documentation.docc/Glossary.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    rows = text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 4, !cells[1].hasPrefix("---"), cells[1] != "English" else { return nil }
      func terms(_ cell: String) -> [String] {
        cell.split(whereSeparator: { ",、".contains($0) })
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
      let words = cells[3].matches(of: /`(\w+)` (\p{Script=Han}+)/)
      return Row(
        english: terms(cells[1]),
        chinese: terms(cells[2]),
        words: Dictionary(words.map { (String($0.1), String($0.2)) }) { first, _ in first }
      )
    }
  }

  /// The row of an English term.
  func row(_ english: String) -> Row? {
    rows.first { $0.english.contains(english) }
  }
}
