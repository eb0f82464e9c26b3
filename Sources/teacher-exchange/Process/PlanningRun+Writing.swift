import PlanAudit
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing

extension PlanningRun {
  /// Writes the folder of a plan that was audited, and says what `plan.json` holds.
  func write(
    _ rotation: PlannedRotation,
    _ audited: AuditedPlan,
    _ classes: CountedClasses?,
    to folder: OutputFolder,
    replacing: Bool
  ) throws(CommandFailure) -> PlanRecord {
    progress.show(.writing)
    let record = record(of: rotation, audited, classes)
    try folder.write { path throws(FolderError) in
      try PlanFolder.write(
        audited.plan,
        tables: audited.audit.tables,
        record: record,
        classes: classes?.lines,
        prices: rotation.prices,
        to: path,
        replacing: replacing
      )
    }
    return record
  }
}
