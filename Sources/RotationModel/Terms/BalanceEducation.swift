import Staffing

/// `balance_education` — how unevenly sections have people with more education than required
/// (高于规定学历): primary college or more, junior bachelor or more; blanks do not count.
struct BalanceEducation: MoveTerm {
  static let id = TermID.balanceEducation
  private let balance: BalanceRows

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    balance = BalanceRows(Self.id, facts, rows: &rows) { teacher, stage in
      switch teacher.education {
      case .bachelor, .master, .doctor: true
      case .college: stage == .primary
      case .secondary, nil: false
      }
    }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    balance.appendEntries(of: move, facts, to: &entries)
  }
}
