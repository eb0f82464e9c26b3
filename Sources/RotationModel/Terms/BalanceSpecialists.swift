import Staffing

/// `balance_specialists` — how unevenly sections have people and recruits with the main subject pe,
/// music or art (体育、艺术专任教师).
struct BalanceSpecialists: MoveTerm {
  static let id = TermID.balanceSpecialists
  private let balance: BalanceRows

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    let subjects: Set<Subject> = [.pe, .music, .art]
    balance = BalanceRows(
      Self.id,
      facts,
      rows: &rows,
      person: { teacher, _ in subjects.contains(teacher.subject) },
      recruit: subjects.contains
    )
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    balance.appendEntries(of: move, facts, to: &entries)
  }
}
