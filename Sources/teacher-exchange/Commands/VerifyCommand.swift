import ArgumentParser
import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing

/// `verify SCENARIO PLAN`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recomputes every rule, term and table of a plan by plain counting. 核对方案。",
    discussion: """
      Exit status 4 where a rule is broken or a figure of the plan folder is wrong.

        teacher-exchange verify Scenarios/yunxi-county Plans/a
      """
  )

  @Argument(help: "The scenario folder. 数据文件夹。")
  var scenario: String

  @Argument(help: "The plan folder. 方案文件夹。")
  var plan: String

  @OptionGroup
  var presentation: PresentationOptions

  func run() throws {
    try Session.run(presentation.language, presentation.format) { session in
      let loaded = try ScenarioFolder.load(at: scenario)
      session.notice(DiagnosticReport(loaded.diagnostics))
      let stored = try storedPlan(for: loaded.problem)
      session.notice(DiagnosticReport(stored.diagnostics))
      if let record = stored.record {
        let digests = DigestReport(plan: record.inputs, scenario: loaded.digests)
        StandardStreams.notice(digests.text(in: session.language))
      }
      let auditor = PlanAudit(loaded.problem)
      let audit = auditor.audit(stored.plan)
      let report = VerifyReport(
        audit,
        discrepancies: audit.discrepancies(with: stored)
          + (stored.classes.map { auditor.faults(ofClasses: $0, in: stored.plan) } ?? []),
        of: loaded.problem
      )
      session.result(
        text: { report.text(in: session.language) },
        json: { report.json(in: session.language) }
      )
      return report.holds ? .done : .doesNotHold
    }
  }

  private func storedPlan(for problem: StaffingProblem) throws(CommandFailure) -> StoredPlan {
    do {
      return try PlanFolder.read(at: plan, for: problem)
    } catch {
      throw .planFaults(path: plan, error.diagnostics)
    }
  }
}

extension Audit {
  /// Every wrong figure of a stored plan; nothing is said about files and columns it lacks.
  fileprivate func discrepancies(with stored: StoredPlan) -> [Discrepancy] {
    let tables = stored.tables
    var absent: Set<Discrepancy.File> = []
    if tables.offerings == nil { absent.insert(.offerings) }
    if tables.schools == nil { absent.insert(.schools) }
    if tables.floors == nil { absent.insert(.floors) }
    let stated = PlanTables(
      assignments: tables.assignments,
      offerings: tables.offerings ?? [],
      schools: tables.schools ?? [],
      floors: tables.floors ?? []
    )
    return discrepancies(with: stated, record: stored.record, absent: absent).filter {
      $0.file != .assignments || !tables.absentAssignmentColumns.contains($0.column)
    }
  }
}
