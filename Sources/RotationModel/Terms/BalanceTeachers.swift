import Staffing

/// `balance_teachers` — how unevenly sections have active people and recruits (师生比).
struct BalanceTeachers: MoveTerm {
  static let id = TermID.balanceTeachers
  private let balance: BalanceRows

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    balance = BalanceRows(
      Self.id,
      facts,
      rows: &rows,
      person: { _, _ in true },
      recruit: { _ in true }
    )
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    balance.appendEntries(of: move, facts, to: &entries)
  }
}
