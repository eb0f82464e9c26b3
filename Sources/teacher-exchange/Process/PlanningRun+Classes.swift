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
    let secondsOfClass = loaded.problem.formerTeachers.isEmpty ? 0.04 : 0.1
    let usual = 0.2 + secondsOfClass * classes / Double(max(1, options.threads))
    return min(usual, 0.2 * options.timeLimit)
  }

  /// The part of the time for classes that is kept for the tables of the final plan.
  private static let shareOfTables = 0.6

  /// A plan that keeps every rule with its class tables, where these are asked for.
  ///
  /// The planner is told which blocks do not fit, and what it plans again is audited again. Once the
  /// time kept for class tables is used up or somebody interrupts, schools still to do are searched
  /// briefly and nothing is planned again. The log has no room for thousands of small programs.
  func finished(
    _ found: PlannedRotation,
    until cancellation: CancellationFlag
  ) throws(CommandFailure) -> (PlannedRotation, AuditedPlan, CountedClasses?) {
    let audited = try audited(found)
    guard makesClasses else { return (found, audited, nil) }
    progress.show(.classes)
    let ends = workLimit == nil ? options.timeLimit - reserve : .infinity
    let facts = session.facts
    let isShort: @Sendable () -> Bool = { facts.seconds > ends || cancellation.isCancelled }
    let keptForTables = Self.shareOfTables * timeForClasses
    let again = ClassReplanner(solver: GLPKSolver(), options: planning).finished(
      found,
      in: loaded.problem,
      isLate: { facts.seconds > ends - keptForTables || cancellation.isCancelled },
      isShort: isShort
    )
    let recounted = again.rotation.plan == found.plan ? audited : try self.audited(again.rotation)
    return (again.rotation, recounted, try counted(again, recounted))
  }

  /// Class tables that the audit has counted, with their figures.
  private func counted(
    _ again: ReplannedRotation,
    _ audited: AuditedPlan
  ) throws(CommandFailure) -> CountedClasses {
    let tables = again.tables
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
    return CountedClasses(
      lines: lines,
      figures: figures,
      misfits: auditor.misfits(ofClasses: lines, in: audited.plan),
      replanning: again.figures
    )
  }
}

/// Class tables that the audit has counted, with their figures.
struct CountedClasses {
  let lines: [ClassLine]
  let figures: [ClassTableFigures]
  /// Schools where blocks do not fit although periods do.
  let misfits: [SchoolMisfits]
  let replanning: PlanRecord.Replanning?
}
