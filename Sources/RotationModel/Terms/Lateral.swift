import Staffing

/// `lateral` — moves between schools of the same location and standing.
struct Lateral: MoveTerm {
  static let id = TermID.lateral

  init(_ facts: DistrictFacts, rows: inout RowTable) {}

  func cost(of move: MoveFacts, _ facts: DistrictFacts) -> Double {
    guard let from = move.from else { return 0 }
    let one = facts.problem.schools[from]
    let other = facts.problem.schools[move.to]
    return one.location == other.location && one.standing == other.standing ? 1 : 0
  }
}
