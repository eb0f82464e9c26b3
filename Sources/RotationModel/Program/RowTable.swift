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

  /// Adds a row that counts a curve of its activity, and returns its position.
  ///
  /// `attainable` holds the activity of every plan.
  mutating func addCurve(
    _ term: TermID,
    _ label: RowLabel,
    _ curve: HeadCurve,
    attainable: ClosedRange<Int>,
    penalty: Double
  ) -> Int {
    var label = label
    label.term = term
    rows.append(
      MoveRow(
        label: label,
        lower: Double(attainable.lowerBound),
        upper: Double(attainable.upperBound),
        penalty: penalty,
        level: term.level,
        countsWhole: false,
        curve: curve
      )
    )
    return rows.count - 1
  }
}
