public import Staffing

/// A plan folder as it goes into a comparison: what was read.
public struct ComparedPlan: Sendable, Hashable {
  /// The folder as the user named it.
  public var path: String
  /// Teaching and recruits.
  public var plan: Plan
  /// The rows of `assignments.csv`.
  public var assignments: [PlanTables.AssignmentRow]
  /// English names of optional columns that `assignments.csv` does not have.
  public var absentColumns: Set<String>
  /// The rows of `offerings.csv`, or nil when the folder lacks it.
  public var offerings: [PlanTables.OfferingRow]?
  /// The rows of `schools.csv`, or nil when the folder lacks it.
  public var schools: [PlanTables.SchoolRow]?
  /// The rows of `floors.csv`, or nil when the folder lacks it.
  public var floors: [PlanTables.FloorRow]?
  /// `plan.json`, or nil when the folder lacks it.
  public var record: PlanRecord?
  /// Its scenario, or nil when it was not given.
  public var scenario: ComparedScenario?
  /// How it stands to the adopted plans of its register, or nil when it was never adopted.
  public var adoption: AdoptionMark?

  /// A plan from what was read.
  public init(
    path: String,
    plan: Plan,
    assignments: [PlanTables.AssignmentRow],
    absentColumns: Set<String> = [],
    offerings: [PlanTables.OfferingRow]?,
    schools: [PlanTables.SchoolRow]?,
    floors: [PlanTables.FloorRow]?,
    record: PlanRecord?,
    scenario: ComparedScenario? = nil,
    adoption: AdoptionMark? = nil
  ) {
    self.path = path
    self.plan = plan
    self.assignments = assignments
    self.absentColumns = absentColumns
    self.offerings = offerings
    self.schools = schools
    self.floors = floors
    self.record = record
    self.scenario = scenario
    self.adoption = adoption
  }

  /// A plan with the tables that its audit counted, as the plan folder holds them.
  public init(path: String, plan: Plan, tables: PlanTables, record: PlanRecord) {
    self.init(
      path: path,
      plan: plan,
      assignments: tables.assignments,
      offerings: tables.offerings,
      schools: tables.schools,
      floors: tables.floors,
      record: record
    )
  }
}
