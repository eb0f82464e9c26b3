public import Staffing

/// A plan folder as it was read back.
public struct StoredPlan: Sendable {
  /// Assignments, teaching and recruits.
  public let plan: Plan
  /// The class tables, or nil when the folder has none.
  public let classes: [ClassLine]?
  /// The prices that prove the bounds of its levels; empty when the folder has none.
  public let prices: [LevelPrices]
  /// The tables of figures, as far as the folder has them.
  public let tables: StoredTables
  /// `plan.json`, or nil when the folder has none that can be read.
  public let record: PlanRecord?
  /// The figures of `plan.json` that follow from others, as far as it states them.
  public let derived: [DerivedFigure]
  /// Warnings and notes by file, row, column.
  public let diagnostics: [Diagnostic]
  /// `sha256:…` of every file that was read, by name.
  public let digests: [String: String]
}

/// The tables of a plan folder as they were read back, row by row.
public struct StoredTables: Sendable, Hashable {
  /// The rows of `assignments.csv`; a blank or missing `from` is the present school.
  public let assignments: [PlanTables.AssignmentRow]
  /// The rows of `offerings.csv`, or nil when the folder lacks it.
  public let offerings: [PlanTables.OfferingRow]?
  /// The rows of `schools.csv`, or nil when the folder lacks it.
  public let schools: [PlanTables.SchoolRow]?
  /// The rows of `floors.csv`, or nil when the folder lacks it.
  public let floors: [PlanTables.FloorRow]?
  /// English names of optional columns that `assignments.csv` does not have.
  public let absentAssignmentColumns: Set<String>

  /// All four tables, or nil when the folder lacks one.
  public var complete: PlanTables? {
    guard let offerings, let schools, let floors else { return nil }
    return PlanTables(
      assignments: assignments,
      offerings: offerings,
      schools: schools,
      floors: floors
    )
  }
}
