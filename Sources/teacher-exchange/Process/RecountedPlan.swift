import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing

/// A plan folder beside its scenario, counted again rule by rule and figure by figure.
struct RecountedPlan {
  let loaded: LoadedScenario
  let stored: StoredPlan
  let auditor: PlanAudit
  let audit: Audit
  /// Every figure of the folder that counting contradicts.
  let discrepancies: [Discrepancy]

  /// Reads and counts; warnings go to standard error.
  static func read(
    scenario: String,
    plan: String,
    _ session: Session
  ) throws -> RecountedPlan {
    let loaded = try ScenarioFolder.load(at: scenario)
    session.notice(DiagnosticReport(loaded.diagnostics))
    let stored: StoredPlan
    do {
      stored = try PlanFolder.read(at: plan, for: loaded.problem)
    } catch {
      throw CommandFailure.planFaults(path: plan, error.diagnostics)
    }
    session.notice(DiagnosticReport(stored.diagnostics))
    if let record = stored.record {
      let digests = DigestReport(plan: record.inputs, scenario: loaded.digests)
      StandardStreams.notice(digests.text(in: session.language))
    }
    let auditor = PlanAudit(loaded.problem)
    let audit = auditor.audit(stored.plan)
    let classFaults = stored.classes.map { auditor.faults(ofClasses: $0, in: stored.plan) } ?? []
    return RecountedPlan(
      loaded: loaded,
      stored: stored,
      auditor: auditor,
      audit: audit,
      discrepancies: audit.discrepancies(with: stored) + classFaults
    )
  }

  /// What `verify` says of the plan.
  var report: VerifyReport {
    VerifyReport(audit, discrepancies: discrepancies, of: loaded.problem)
  }

  /// Refuses, with what `verify` says on standard error, a plan that does not hold.
  func requireHolding(_ session: Session) throws(CommandFailure) {
    guard !report.holds else { return }
    StandardStreams.notice(report.text(in: session.language))
    throw .planDoesNotHold
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
