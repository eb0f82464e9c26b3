import Staffing

/// The bounds of a row and what lying outside costs: all that a search asks of it.
struct RowBounds: Sendable {
  /// Least activity; −∞ when there is none.
  ///
  /// Of a curved row it is the least that any plan has; nothing enforces it.
  let lower: Double
  /// Greatest activity; +∞ when there is none; the most that any plan has where the row is curved.
  let upper: Double
  /// Cost of each unit of distance, or nil for a hard row.
  let penalty: Double?
  /// The level that the penalty belongs to.
  let level: Level
  /// Whether the distance is rounded up to whole people before it costs.
  let countsWhole: Bool
  /// Whether the row is an exchange floor.
  let isFloor: Bool
  /// What counts as distance in place of the way to the bounds, for a curved row.
  let curve: HeadCurve?
  /// Whether the activity of every plan is a whole number.
  private(set) var isWhole = false

  /// The same bounds where every plan's activity is a whole number.
  var ofWholeActivity: RowBounds {
    var bounds = self
    bounds.isWhole = true
    return bounds
  }

  /// Whether the row is priced and its bound lies between the whole numbers that activities are.
  var isFractional: Bool {
    guard penalty != nil, curve == nil, isWhole else { return false }
    let bound = upper < .infinity ? upper : lower
    return bound != bound.rounded()
  }

  /// How far an activity lies outside the bounds, in whole people where the row counts so; for a
  /// curved row the curve's value.
  func distance(at activity: Double) -> Double {
    if let curve { return curve.value(at: activity) }
    let outside = max(lower - activity, activity - upper)
    guard outside > 1e-9 else { return 0 }
    return countsWhole ? (outside - 1e-9).rounded(.up) : outside
  }
}

/// A row over moves: `lower ≤ Σ coefficient · move ≤ upper`, hard or priced, or a priced curve of
/// the same sum.
struct MoveRow: Sendable {
  /// What the row stands for.
  let label: RowLabel
  let bounds: RowBounds

  init(
    label: RowLabel,
    lower: Double,
    upper: Double,
    penalty: Double?,
    level: Level,
    countsWhole: Bool,
    curve: HeadCurve? = nil
  ) {
    self.label = label
    bounds = RowBounds(
      lower: lower,
      upper: upper,
      penalty: penalty,
      level: level,
      countsWhole: countsWhole,
      isFloor: label.rule == .exchangeFloor,
      curve: curve
    )
  }

  /// Least activity; −∞ when there is none.
  var lower: Double { bounds.lower }
  /// Greatest activity; +∞ when there is none.
  var upper: Double { bounds.upper }
  /// Cost of each unit of distance, or nil for a hard row.
  var penalty: Double? { bounds.penalty }
  /// The level that the penalty belongs to.
  var level: Level { bounds.level }
  /// Whether the distance is rounded up to whole people before it costs.
  var countsWhole: Bool { bounds.countsWhole }
  /// The curve of a curved row.
  var curve: HeadCurve? { bounds.curve }

  /// Whether every plan keeps the row.
  var isHard: Bool { penalty == nil }
}
