public import PlanAudit
public import Staffing

/// A plan with everything that certificates and reports tell of it; the audit counted all of it.
public struct CountedPlan: Sendable {
  let problem: StaffingProblem
  let plan: Plan
  let audit: Audit
  /// The rows of the class tables by school; nil where the plan has none.
  let classes: [School.ID: [ClassLine]]?
  /// What became of the weeks by school; nil where nobody placed any.
  let weeks: [School.ID: WeekOutcome]?
  let teachers: [Teacher.ID: Teacher]
  /// Where everybody belongs under the plan.
  let homes: [Instructor: School.ID]
  let offerings: [School.ID: [PlanTables.OfferingRow]]
  let schoolRows: [School.ID: PlanTables.SchoolRow]
  let curricula: [School.ID: (before: SchoolCurriculum, after: SchoolCurriculum)]

  /// A plan that keeps every rule, with its class tables and weeks as far as there are any.
  public init(
    _ plan: Plan,
    of problem: StaffingProblem,
    audit: Audit,
    classes: [ClassLine]?,
    weeks: [WeekOutcome]?
  ) {
    self.plan = plan
    self.problem = problem
    self.audit = audit
    self.classes = classes.map { Dictionary(grouping: $0, by: \.school) }
    self.weeks = weeks.map { outcomes in
      Dictionary(outcomes.map { ($0.school, $0) }) { first, _ in first }
    }
    teachers = Dictionary(problem.teachers.map { ($0.id, $0) }) { first, _ in first }
    homes = Dictionary(plan.assignments.map { (.teacher($0.teacher), $0.school) }) { first, _ in
      first
    }
    offerings = Dictionary(grouping: audit.tables.offerings, by: \.offering.school)
    schoolRows = Dictionary(audit.tables.schools.map { ($0.school, $0) }) { first, _ in first }
    curricula = Dictionary(
      zip(audit.schoolsBefore, audit.schools).map { ($1.school, ($0, $1)) }
    ) { first, _ in first }
  }

  /// A person's name as it is written for others, masked where asked for; a phrase for people whose
  /// name is not given, never an id.
  func name(of id: Teacher.ID, masked: Bool, _ texts: Texts) -> String {
    let name = teachers[id]?.name ?? ""
    if name.allSatisfy(\.isWhitespace) { return texts(.nameless) }
    return masked ? MaskedName.masked(name) : name
  }

  /// The schools that have anything to teach, by id.
  public var schools: [School.ID] {
    problem.schools.map(\.id).filter { offerings[$0]?.isEmpty == false }
  }
}
