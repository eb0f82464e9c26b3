extension TextTable {
  /// The table as a page's template reads it, its header first, with notes below it.
  func pageValues(notes: [String] = []) -> [String: Any] {
    func trimmed(_ text: String) -> String { String(text.drop { $0 == " " }) }
    func values(_ row: [String]) -> [[String: Any]] {
      row.enumerated().map { column, text in
        PageCell(text: trimmed(text), style: column == 0 ? "" : "n").values
      }
    }
    let rows = cells
    return [
      "head": rows.first.map(values) ?? [],
      "rows": rows.dropFirst().map { ["cells": values($0)] as [String: Any] },
      "notes": notes.map(trimmed),
    ]
  }
}
