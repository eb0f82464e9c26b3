import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing

extension VerifiedPlan {
  /// The plan for certificates and reports, with its class tables and with the weeks of the folder of
  /// timetables, where one is given.
  func counted(timetables: String?, _ session: Session) throws(CommandFailure) -> CountedPlan {
    CountedPlan(
      stored.plan,
      of: problem,
      audit: audit,
      classes: stored.classes,
      weeks: try weekOutcomes(timetables, session)
    )
  }

  /// What became of the weeks, once they stand up to counting; nil where no folder was given.
  private func weekOutcomes(
    _ timetables: String?,
    _ session: Session
  ) throws(CommandFailure) -> [WeekOutcome]? {
    guard let timetables else { return nil }
    guard let classes = stored.classes else { throw .noClassTables(path: path) }
    let weeks: TimetableFolder.Stored
    do {
      weeks = try TimetableFolder.read(at: timetables, for: problem)
    } catch {
      throw .planFaults(path: timetables, error.diagnostics)
    }
    session.notice(DiagnosticReport(weeks.diagnostics))
    let placed = weeks.outcomes.filter { $0.result == .placed }
    let faults = auditor.faults(
      ofWeeks: weeks.lines,
      classes: classes,
      of: Set(placed.map(\.school)),
      withoutGaps: Set(placed.filter(\.isWithoutGaps).map(\.school))
    )
    guard faults.isEmpty else {
      let report = VerifyReport(audit, discrepancies: faults, of: problem)
      session.notice { report.text(in: session.language, $0) }
      throw .planDoesNotHold
    }
    return weeks.outcomes
  }
}
