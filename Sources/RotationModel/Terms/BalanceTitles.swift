import Staffing

/// `balance_titles` — how unevenly sections have people with the title first or higher (中级及以上).
struct BalanceTitles: MoveTerm {
  static let id = TermID.balanceTitles
  private let balance: BalanceRows

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    balance = BalanceRows(Self.id, facts, rows: &rows) { teacher, _ in
      teacher.title >= .first
    }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    balance.appendEntries(of: move, facts, to: &entries)
  }
}
