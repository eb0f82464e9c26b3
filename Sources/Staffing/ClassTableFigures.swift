/// What a school's class table comes to, without saying who teaches.
public struct ClassTableFigures: Sendable, Hashable {
  /// The school.
  public var school: School.ID
  /// Blocks: subjects of classes.
  public var blocks: Int
  /// Blocks that nobody teaches.
  public var openBlocks: Int
  /// Weekly periods of these.
  public var openPeriods: Double
  /// Weekly periods that the plan leaves uncovered at the school, blocks or not.
  public var uncoveredPeriods: Double
  /// Cost of periods and subjects that nobody teaches, weighted as level 1 weighs them.
  public var untaughtCost: Double
  /// No table costs less.
  public var untaughtBound: Double
  /// Weekly periods in other hands than last year's though that person is there.
  public var changedPeriods: Double
  /// No table with the least cost comes below.
  public var changedBound: Double
  /// Different classes and subjects, summed over people.
  public var spread: Int

  /// Figures from their parts.
  public init(
    school: School.ID,
    blocks: Int,
    openBlocks: Int,
    openPeriods: Double,
    uncoveredPeriods: Double,
    untaughtCost: Double,
    untaughtBound: Double,
    changedPeriods: Double,
    changedBound: Double,
    spread: Int
  ) {
    self.school = school
    self.blocks = blocks
    self.openBlocks = openBlocks
    self.openPeriods = openPeriods
    self.uncoveredPeriods = uncoveredPeriods
    self.untaughtCost = untaughtCost
    self.untaughtBound = untaughtBound
    self.changedPeriods = changedPeriods
    self.changedBound = changedBound
    self.spread = spread
  }

  /// Whether no table leaves less untaught.
  public var leavesLeast: Bool { untaughtCost <= untaughtBound + 1e-6 }

  /// Whether no table leaves less untaught, or as little and changes fewer hands.
  public var isProven: Bool { leavesLeast && changedPeriods <= changedBound + 1e-6 }
}
