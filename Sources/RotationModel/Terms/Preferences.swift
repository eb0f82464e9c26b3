import Staffing

/// `preference` — movers: 0, 0.5, 1 for the first three wishes, 1.5 for any other school.
struct Preferences: MoveTerm {
  static let id = TermID.preference

  init(_ facts: DistrictFacts, rows: inout RowTable) {}

  func cost(of move: MoveFacts, _ facts: DistrictFacts) -> Double {
    guard let teacher = move.teacher else { return 0 }
    switch facts.wishes[teacher]?[move.to] {
    case 1: return 0
    case 2: return 0.5
    case 3: return 1
    default: return 1.5
    }
  }
}
