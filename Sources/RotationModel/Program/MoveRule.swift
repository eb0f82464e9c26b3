import Staffing

/// A rule that is rows over moves; its coefficients can be told for any single move.
protocol MoveRule: ModelRule {
  /// Adds the rule's rows.
  init(_ facts: DistrictFacts, rows: inout RowTable)
  /// Appends the coefficients of one move.
  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry])
}
