import Staffing

/// The rows that rules and terms add before any move is looked at.
struct RowTable: Sendable {
  private(set) var rows: [MoveRow] = []

  /// Adds a row that every plan keeps, and returns its position.
  mutating func addRule(
    _ label: RowLabel,
    lower: Double = -.infinity,
    upper: Double = .infinity
  ) -> Int {
    rows.append(
      MoveRow(
        label: label,
        lower: lower,
        upper: upper,
        penalty: nil,
        level: .staffing,
        countsWhole: false
      )
    )
    return rows.count - 1
  }

  /// Adds a row whose excess or shortfall costs `penalty` a unit, and returns its position.
  mutating func addTerm(
    _ term: TermID,
    _ label: RowLabel,
    lower: Double = -.infinity,
    upper: Double = .infinity,
    penalty: Double,
    countsWhole: Bool = false
  ) -> Int {
    var label = label
    label.term = term
    rows.append(
      MoveRow(
        label: label,
        lower: lower,
        upper: upper,
        penalty: penalty,
        level: term.level,
        countsWhole: countsWhole
      )
    )
    return rows.count - 1
  }
}
