import Staffing

/// `travel` — minutes of movers: from home where known, else from the present school.
struct Travel: MoveTerm {
  static let id = TermID.travel

  init(_ facts: DistrictFacts, rows: inout RowTable) {}

  func cost(of move: MoveFacts, _ facts: DistrictFacts) -> Double {
    move.teacher == nil ? 0 : move.travelMinutes
  }
}
