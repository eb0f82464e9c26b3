import Staffing

/// A row over moves: `lower ≤ Σ coefficient · move ≤ upper`, hard or priced.
struct MoveRow: Sendable {
  /// What the row stands for.
  let label: RowLabel
  /// Least activity; −∞ when there is none.
  let lower: Double
  /// Greatest activity; +∞ when there is none.
  let upper: Double
  /// Cost of each unit outside the bounds, or nil for a hard row.
  let penalty: Double?
  /// The level that the penalty belongs to.
  let level: Level
  /// Whether the distance is rounded up to whole people before it costs.
  let countsWhole: Bool

  /// Whether every plan keeps the row.
  var isHard: Bool { penalty == nil }
}
