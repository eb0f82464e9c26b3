import Staffing

/// R9 — Moved people of a floor's population are at least its share of the base, rounded up:
/// `Σ_{t in population} moved[t] ≥ ⌈share · base⌉`.
///
/// Hard floors only; soft ones are the term `floor_shortfall`. A floor of moved people has the
/// moving right-hand side `share · moved`, which needs no rounding because the left side is whole.
struct ExchangeFloors: MoveRule {
  static let id = RuleID.exchangeFloor
  private let floors: FloorRows

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    floors = FloorRows(facts, enforcement: .hard) { floor, lower in
      rows.addRule(
        RowLabel(rule: Self.id, school: floor.school, floor: floor.floor.name),
        lower: lower
      )
    }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    floors.appendEntries(of: move, to: &entries)
  }
}
