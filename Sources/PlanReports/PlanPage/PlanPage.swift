public import PlanAudit
public import Staffing

/// What a section head reads first about a plan: one page, with everything in it (方案报告).
///
/// The main figures, charts and the tables of moves and schools are in its HTML, so they are there
/// on paper and without scripts; a script sorts and searches them and opens the details.
public struct PlanPage: Sendable {
  let plan: CountedPlan
  let inspection: Inspection
  /// How the plan was found; nil where the plan folder does not say.
  let record: PlanRecord?
  /// Whether names of people are masked.
  let isMasked: Bool
  let subjects: [SubjectCount]
  let moves: MoveCounts
  /// Rows of everybody who moves, by school, then school, then person.
  let movers: [PlanTables.AssignmentRow]
  /// Positions of schools in the problem.
  let positions: [School.ID: Int]
  /// Names that several schools have.
  private let sharedNames: Set<String>

  /// A page of a counted plan.
  public init(
    _ plan: CountedPlan,
    _ inspection: Inspection,
    record: PlanRecord?,
    isMasked: Bool
  ) {
    self.plan = plan
    self.inspection = inspection
    self.record = record
    self.isMasked = isMasked
    let rows = plan.audit.tables.assignments
    subjects = SubjectCount.all(plan)
    moves = MoveCounts(rows, of: plan.problem)
    movers = rows.filter(\.isMoved).sorted {
      ($0.from, $0.to, $0.teacher) < ($1.from, $1.to, $1.teacher)
    }
    positions = Dictionary(
      zip(plan.problem.schools.map(\.id), plan.problem.schools.indices)
    ) { first, _ in first }
    sharedNames = Set(
      Dictionary(grouping: plan.problem.schools, by: \.name).filter { $1.count > 1 }.keys
    )
  }

  /// Everybody's move as positions of schools.
  var movedBetween: [(from: Int, to: Int)] {
    movers.compactMap { row in
      guard let from = positions[row.from], let to = positions[row.to] else { return nil }
      return (from, to)
    }
  }

  /// A school by its name; with its id where that alone does not tell it.
  func label(_ school: School) -> String {
    if school.name.allSatisfy(\.isWhitespace) { return school.id.text }
    return sharedNames.contains(school.name) ? "\(school.name) (\(school.id))" : school.name
  }

  /// What `report` says once `files` files are written.
  public func summary(in language: Language, output: String, files: Int) -> String {
    let schools = plan.audit.schoolsFullyOpened
    let values = [
      "before": "\(schools.before)", "after": "\(schools.after)", "schools": "\(schools.of)",
      "output": output, "files": "\(files)",
    ]
    return Texts.of(language)(.reportWritten, values)
  }
}
