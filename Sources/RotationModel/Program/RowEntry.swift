/// A coefficient of one move in one row.
struct RowEntry: Sendable, Hashable {
  /// Position of the row.
  var row: Int32
  /// What the move adds to the row's activity.
  var coefficient: Double

  init(_ row: Int, _ coefficient: Double) {
    self.row = Int32(row)
    self.coefficient = coefficient
  }
}
