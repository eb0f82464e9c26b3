import Staffing

/// `moves` — people moved.
struct Moves: MoveTerm {
  static let id = TermID.moves

  init(_ facts: DistrictFacts, rows: inout RowTable) {}

  func cost(of move: MoveFacts, _ facts: DistrictFacts) -> Double {
    move.teacher == nil ? 0 : 1
  }
}
