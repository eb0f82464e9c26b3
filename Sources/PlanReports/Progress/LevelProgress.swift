import Staffing

/// Where one level stands, as far as it is known.
public struct LevelProgress: Sendable, Hashable {
  /// `curriculum`, `staffing`, `burden` or `blended`.
  public var name: String
  /// Value of the best plan so far, or nil.
  public var value: Double?
  /// Proven lower bound so far, or nil.
  public var bound: Double?
  /// The level's status quo, or nil.
  public var statusQuo: Double?

  /// The state of a level.
  public init(
    _ name: String,
    value: Double? = nil,
    bound: Double? = nil,
    statusQuo: Double? = nil
  ) {
    self.name = name
    self.value = value
    self.bound = bound
    self.statusQuo = statusQuo
  }

  /// The gap that `--gap` is compared with; nil until value, bound and status quo are known.
  public var gap: Double? { figures?.gap }

  /// The achieved share; nil until the figures are known, and where it cannot be said.
  public var achieved: Double? { figures?.achieved }

  /// The state with the best that was known of the level before: the value never rises, the bound
  /// never falls and never lies above the value.
  public func keepingBest(of earlier: LevelProgress?) -> LevelProgress {
    let earlier = earlier?.name == name ? earlier : nil
    var kept = self
    kept.statusQuo = statusQuo ?? earlier?.statusQuo
    kept.value = [value, earlier?.value].compactMap { $0 }.min()
    kept.bound = [bound, earlier?.bound].compactMap { $0 }.max()
    guard let value = kept.value, let bound = kept.bound, bound > value else { return kept }
    // They meet but for the last bits: what was told before stands.
    kept.value = max(value, earlier?.bound ?? value)
    kept.bound = kept.value
    return kept
  }

  private var figures: PlanRecord.LevelFigures? {
    guard let value, let bound, let statusQuo else { return nil }
    return PlanRecord.LevelFigures(
      name: name,
      value: value,
      bound: bound,
      statusQuo: statusQuo,
      seconds: 0
    )
  }
}
