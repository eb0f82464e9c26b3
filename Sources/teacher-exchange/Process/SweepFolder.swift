import Foundation
import PlanReports
import ScenarioFiles

/// The folder of a sweep: a folder for every combination, and what they come to together.
struct SweepFolder {
  /// The file by which such a folder is known.
  static let recordName = "sweep.json"

  /// The path the user gave.
  let path: String

  /// Refuses, before any work, a place that cannot be written to or that is no sweep's.
  func check() throws(CommandFailure) {
    try OutputFolder(path: path, kind: .sweep).check(replacing: true)
  }

  /// The scenario of a combination.
  func scenario(of name: String) -> OutputFolder {
    OutputFolder(path: "\(path)/\(name)/scenario", kind: .scenario)
  }

  /// The plan of a combination.
  func plan(of name: String) -> OutputFolder {
    OutputFolder(path: "\(path)/\(name)/plan", kind: .plan)
  }

  /// The file that says why a combination has no plan.
  func result(of name: String) -> String { "\(path)/\(name)/\(UnplannedFile.name)" }

  /// Removes what an interrupted run or an earlier result left where a plan is to stand.
  func clearPlan(of name: String) {
    PlanFolder.removeRemains(at: plan(of: name).path)
  }

  /// Removes the file that says why there is no plan.
  func clearResult(of name: String) {
    unlink(result(of: name))
  }

  /// Writes the table, the record and the page.
  func write(_ report: SweepReport, in language: Language) throws(CommandFailure) {
    try AtomicFile.write(CSVFile.bytes(of: report.rows), to: path + "/sweep.csv")
    try AtomicFile.write(Array(report.page(in: language).utf8), to: path + "/sweep.html")
    try AtomicFile.write(Array(report.json.utf8), to: path + "/" + Self.recordName)
  }
}
