extension PlanRecord {
  /// What planning schools again came to after their class tables were made.
  public struct Replanning: Sendable, Hashable {
    /// Schools where blocks did not fit although periods did.
    public var schools: Int
    /// Weekly periods without a teacher in the class tables of the plan as it was found.
    public var openPeriodsBefore: Double
    /// The same in those of the plan as it is.
    public var openPeriodsAfter: Double

    /// Figures from their parts.
    public init(schools: Int, openPeriodsBefore: Double, openPeriodsAfter: Double) {
      self.schools = schools
      self.openPeriodsBefore = openPeriodsBefore
      self.openPeriodsAfter = openPeriodsAfter
    }
  }
}
