/// A figure of `plan.json` that follows from others, as a plan's folder states it.
///
/// Programs that read a plan may take it as it stands, so an audit counts it again.
public struct DerivedFigure: Hashable, Sendable {
  /// Which figure; the raw value is its key.
  public enum Kind: String, CaseIterable, Sendable {
    /// A level's value minus its bound.
    case absoluteGap = "gap_absolute"
    /// A level's relative gap.
    case gap
    /// What a level mends of what can be mended; null where it has none.
    case achieved
    /// The people that a floor's share is of.
    case base
    /// A floor's share.
    case share
  }

  /// Which figure.
  public let kind: Kind
  /// The level or the floor.
  public let name: String
  /// What is stated; nil for null.
  public let value: Double?

  /// A stated figure.
  public init(_ kind: Kind, of name: String, value: Double?) {
    self.kind = kind
    self.name = name
    self.value = value
  }
}
