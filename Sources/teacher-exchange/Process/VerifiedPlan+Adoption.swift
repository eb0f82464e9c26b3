import PlanReports
import ScenarioFiles
import Staffing

extension VerifiedPlan {
  /// What is judged before the plan is adopted.
  func adoptionRequest(accepting gaps: [String: Double]) -> Adoption.Request {
    let tables = stored.tables
    let files = [
      ("offerings.csv", tables.offerings == nil), ("schools.csv", tables.schools == nil),
      ("floors.csv", tables.floors == nil), ("plan.json", stored.record == nil),
      (
        "teaching-classes.csv",
        stored.classes == nil && stored.record?.classTables.isEmpty == false
      ),
    ]
    // The reason is free text, which nothing counts.
    let columns = tables.absentAssignmentColumns.subtracting(["reason"]).sorted()
    return Adoption.Request(
      record: stored.record,
      missing: files.filter(\.1).map(\.0) + columns.map { "assignments.csv \($0)" },
      files: stored.digests,
      inputs: inputs,
      acceptedGaps: gaps
    )
  }
}
