import Staffing

/// `floor_shortfall` — people short of a soft floor.
///
/// A soft floor of moved people has a right-hand side that moves with the plan, so its distance
/// is rounded up to whole people before it costs.
struct FloorShortfall: MoveTerm {
  static let id = TermID.floorShortfall
  private let floors: FloorRows

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    let weight = facts.problem.policy.weight(of: Self.id)
    floors = FloorRows(facts, enforcement: .soft) { floor, lower in
      rows.addTerm(
        Self.id,
        RowLabel(school: floor.school, floor: floor.floor.name),
        lower: lower,
        penalty: weight,
        countsWhole: true
      )
    }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    floors.appendEntries(of: move, to: &entries)
  }
}
