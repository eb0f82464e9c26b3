import ClassTimetables
import GLPKSolver
import LinearModel
import PlanAudit
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing

extension PlanningRun {
  /// Seconds that are kept for class tables: what they usually take, but little of a short limit.
  var timeForClasses: Double {
    guard makesClasses else { return 0 }
    let classes = loaded.problem.classes.reduce(0) { $0 + $1.classes }
    // Where classes have a history they are no longer alike.
    let secondsOfClass = loaded.problem.formerTeachers.isEmpty ? 0.02 : 0.06
    let usual = 0.2 + secondsOfClass * classes / Double(max(1, options.threads))
    return min(usual, 0.2 * options.timeLimit)
  }

  /// Class tables that the audit has counted, with their figures; nil where none are asked for.
  ///
  /// Once the time kept for them is used up or somebody interrupts, schools still to do are searched
  /// briefly. The log has no room for thousands of small programs.
  func classTables(
    of audited: AuditedPlan,
    until cancellation: CancellationFlag
  ) throws(CommandFailure) -> (lines: [ClassLine], figures: [ClassTableFigures])? {
    guard makesClasses else { return nil }
    progress.show(.classes)
    let ends = workLimit == nil ? options.timeLimit - reserve : .infinity
    let facts = session.facts
    let tables = ClassPlanner(
      solver: GLPKSolver(),
      threads: options.threads,
      seed: options.seed
    ).tables(of: audited.plan, in: loaded.problem) {
      facts.seconds > ends || cancellation.isCancelled
    }
    let lines = tables.flatMap(\.table.lines)
    let auditor = PlanAudit(loaded.problem)
    let faults = auditor.faults(ofClasses: lines, in: audited.plan)
    if let first = faults.first {
      let values = ["key": first.key, "column": first.column, "stated": first.found]
      throw .defect(session.texts(.classTableWrong, values))
    }
    let costs = auditor.costs(ofClasses: lines, in: audited.plan)
    for (school, table) in tables {
      try compare("untaught, \(school)", table.untaught.value, costs[school]?.untaught)
      try compare("changed, \(school)", table.changed.value, costs[school]?.changed)
    }
    var uncovered: [School.ID: Double] = [:]
    for row in audited.audit.tables.offerings {
      uncovered[row.offering.school, default: 0] += row.uncovered
    }
    let figures = tables.map { school, table in
      ClassTableFigures(
        school: school,
        blocks: table.lines.count,
        openBlocks: table.lines.count { $0.instructor == nil },
        openPeriods: table.openPeriods,
        uncoveredPeriods: uncovered[school] ?? 0,
        untaughtCost: table.untaught.value,
        untaughtBound: table.untaught.bound,
        changedPeriods: table.changed.value,
        changedBound: table.changed.bound,
        spread: table.spread
      )
    }
    return (lines, figures)
  }
}
