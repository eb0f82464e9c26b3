import Staffing

/// `balance_backbone` — how unevenly sections have backbone teachers, county level or higher (骨干教师).
struct BalanceBackbone: MoveTerm {
  static let id = TermID.balanceBackbone
  private let balance: BalanceRows

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    balance = BalanceRows(Self.id, facts, rows: &rows) { teacher, _ in
      switch teacher.backbone {
      case .county, .city, .province, .national: true
      case .none, .school: false
      }
    }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    balance.appendEntries(of: move, facts, to: &entries)
  }
}
