import Staffing

/// A term of the objective that moves decide: a cost a move, rows that count, or both.
protocol MoveTerm: ModelTerm {
  /// Adds the rows that count, where there are any.
  init(_ facts: DistrictFacts, rows: inout RowTable)
  /// The cost of one move, without weight.
  func cost(of move: MoveFacts, _ facts: DistrictFacts) -> Double
  /// Appends the coefficients of one move in the term's rows.
  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry])
}

extension MoveTerm {
  func cost(of move: MoveFacts, _ facts: DistrictFacts) -> Double { 0 }
  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {}
}
