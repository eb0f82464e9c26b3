import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing

/// A stored plan, read with its scenario and recounted.
struct VerifiedPlan {
  /// The plan folder as the user named it.
  let path: String
  /// The scenario.
  let problem: StaffingProblem
  /// Digests of the scenario's files by name.
  let inputs: [String: String]
  /// The plan as its folder holds it.
  let stored: StoredPlan
  /// What recounts it.
  let auditor: PlanAudit
  /// What it found.
  let audit: Audit
  /// Every rule, term and figure.
  let report: VerifyReport

  /// Reads both folders; what is odd about them is told on standard error.
  init(_ named: PlanArguments, _ work: LongWork) throws {
    let session = work.session
    let loaded = try work.load(named.scenario)
    work.progress.show(.loadingPlan)
    let stored = try Self.storedPlan(at: named.plan, for: loaded.problem)
    work.progress.end()
    session.notice(DiagnosticReport(stored.diagnostics))
    if let record = stored.record {
      let digests = DigestReport(plan: record.inputs, scenario: loaded.digests)
      session.notice { digests.text(in: session.language, $0) }
    }
    work.progress.show(.auditing)
    let auditor = PlanAudit(loaded.problem)
    let audit = auditor.audit(stored.plan)
    path = named.plan
    problem = loaded.problem
    inputs = loaded.digests
    self.stored = stored
    self.auditor = auditor
    self.audit = audit
    report = VerifyReport(
      audit,
      discrepancies: audit.discrepancies(with: stored)
        + auditor.classFaults(of: stored, audit),
      of: loaded.problem
    )
    work.progress.end()
  }

  /// Refuses, with what `verify` says on standard error, a plan that does not hold.
  func requireHolding(_ session: Session) throws(CommandFailure) {
    guard !report.holds else { return }
    session.notice { report.text(in: session.language, $0) }
    throw .planDoesNotHold
  }

  private static func storedPlan(
    at path: String,
    for problem: StaffingProblem
  ) throws(CommandFailure) -> StoredPlan {
    do {
      return try PlanFolder.read(at: path, for: problem)
    } catch {
      throw .planFaults(path: path, error.diagnostics)
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
    let derived = stored.record.map { discrepancies(with: stored.derived, record: $0) } ?? []
    return discrepancies(with: stated, record: stored.record, absent: absent).filter {
      $0.file != .assignments || !tables.absentAssignmentColumns.contains($0.column)
    } + derived
  }
}

extension PlanAudit {
  /// What is wrong with a stored plan's class tables, and with what `plan.json` says of them.
  fileprivate func classFaults(of stored: StoredPlan, _ audit: Audit) -> [Discrepancy] {
    guard let lines = stored.classes else { return [] }
    let faults = faults(ofClasses: lines, in: stored.plan)
    guard faults.isEmpty, let figures = stored.record?.classTables, !figures.isEmpty else {
      return faults
    }
    return self.faults(ofClassTables: figures, lines: lines, in: stored.plan, audit)
  }
}
