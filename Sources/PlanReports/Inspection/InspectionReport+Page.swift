import PlanAudit
import Staffing

extension InspectionReport {
  /// The tables of an inspection as a page's template reads them: indicators of each stage, then
  /// people who move, then people at work.
  func pageTables(_ texts: Texts) -> [[String: Any]] {
    let staff = staffTable(texts)
    return inspection.balances.map {
      balanceTable($0, texts).pageValues(notes: balanceNotes($0, texts))
    } + [
      exchangeTable(texts).pageValues(), staff.table.pageValues(notes: staff.notes),
    ]
  }
}
