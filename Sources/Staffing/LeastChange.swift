extension PlanRecord {
  /// How many people a plan places otherwise than the earlier plan it was made from.
  ///
  /// Only people whom both plans have count; recruits do not.
  public struct LeastChange: Sendable, Hashable {
    /// People who are at another school than in the earlier plan.
    public var people: Int
    /// How many it is at least in any plan as good at levels 1 and 2 (proven).
    public var bound: Int
    /// Of them, people who may not be where the earlier plan has them any more.
    public var forced: Int

    /// Figures from their parts.
    public init(people: Int, bound: Int, forced: Int) {
      self.people = people
      self.bound = bound
      self.forced = forced
    }
  }
}
