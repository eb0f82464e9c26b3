import Staffing

/// `upward` — moves from a priority school to one that is not.
struct Upward: MoveTerm {
  static let id = TermID.upward

  init(_ facts: DistrictFacts, rows: inout RowTable) {}

  func cost(of move: MoveFacts, _ facts: DistrictFacts) -> Double {
    guard let from = move.from else { return 0 }
    return facts.isPriority[from] && !facts.isPriority[move.to] ? 1 : 0
  }
}
