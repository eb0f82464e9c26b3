/// What an earlier plan came to at the levels that a plan with the least change holds.
public struct KeptLevels: Sendable, Hashable {
  /// Level 1, weighted; nil where it is not known.
  public var curriculum: Double?
  /// Level 2, weighted; nil where it is not known.
  public var staffing: Double?

  /// Values of levels 1 and 2.
  public init(curriculum: Double?, staffing: Double?) {
    self.curriculum = curriculum
    self.staffing = staffing
  }
}
