import Foundation
import PlanAudit
import ScenarioFiles
import Staffing

/// Where a plan folder is to be written.
struct OutputPlace {
  private let path: String

  /// A place by the path the user gave.
  init(_ path: String) {
    self.path = path
  }

  /// Refuses, before any planning, a place that cannot be written to later.
  func check(replacing: Bool) throws(CommandFailure) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else {
        throw .cannotWrite(path: path, reason: String(cString: strerror(ENOTDIR)))
      }
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
      if names?.isEmpty != true {
        guard replacing else { throw .outputExists(path: path) }
        guard names?.contains("plan.json") == true else { throw .notAPlanFolder(path: path) }
      }
    }
    try ParentFolder(of: path).check()
  }

  /// Writes the plan folder whole or not at all.
  func write(
    _ audited: AuditedPlan,
    _ record: PlanRecord,
    replacing: Bool
  ) throws(CommandFailure) {
    try ParentFolder(of: path).create()
    do {
      try PlanFolder.write(
        audited.plan,
        tables: audited.audit.tables,
        record: record,
        to: path,
        replacing: replacing
      )
    } catch {
      switch error.code {
      case .alreadyExists: throw .outputExists(path: path)
      case .notReplaceable: throw .notAPlanFolder(path: path)
      case .cannotWrite: throw .cannotWrite(path: path, reason: error.reason)
      }
    }
  }
}
