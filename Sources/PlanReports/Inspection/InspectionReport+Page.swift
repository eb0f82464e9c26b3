import PlanAudit
import Staffing

extension InspectionReport {
  /// The tables of an inspection as a page's template reads them: indicators of each stage, then
  /// people who move, then people at work.
  func pageTables(_ texts: Texts) -> [[String: Any]] {
    let staff = staffTable(texts)
    return inspection.balances.map {
      Self.values(balanceTable($0, texts), notes: balanceNotes($0, texts))
    } + [
      Self.values(exchangeTable(texts), notes: []), Self.values(staff.table, notes: staff.notes),
    ]
  }

  private static func values(_ table: TextTable, notes: [String]) -> [String: Any] {
    func trimmed(_ text: String) -> String { String(text.drop { $0 == " " }) }
    func cells(_ row: [String]) -> [[String: Any]] {
      row.enumerated().map { column, text in
        PageCell(text: trimmed(text), style: column == 0 ? "" : "n").values
      }
    }
    let rows = table.cells
    return [
      "head": rows.first.map(cells) ?? [],
      "rows": rows.dropFirst().map { ["cells": cells($0)] as [String: Any] },
      "notes": notes.map(trimmed),
    ]
  }
}
