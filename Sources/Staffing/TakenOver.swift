/// How much of an earlier plan a run began with.
///
/// One recruit counts as one assignment.
public struct TakenOver: Sendable, Hashable {
  /// Assignments of the earlier plan.
  public var all: Int
  /// Those of people or schools that the scenario does not have any more, or that are not at work.
  public var gone: Int
  /// Those that the scenario no longer permits.
  public var forbidden: Int

  /// Counts of a plan's assignments.
  public init(all: Int = 0, gone: Int = 0, forbidden: Int = 0) {
    self.all = all
    self.gone = gone
    self.forbidden = forbidden
  }

  /// Assignments that were taken over.
  public var taken: Int { all - gone - forbidden }
}
