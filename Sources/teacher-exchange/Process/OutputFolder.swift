import Foundation
import ScenarioFiles

/// A folder that a command writes whole or not at all.
struct OutputFolder {
  /// What kind of folder it is; only one of the same kind is ever replaced.
  enum Kind {
    case plan
    case scenario
    case delta
    case timetables
    case certificates
    case inspection
    case report
    case sweep

    /// Files by which an existing folder of the kind is known.
    fileprivate var tellingFiles: [String] {
      switch self {
      case .plan: ["plan.json"]
      case .scenario: ["scenario.yaml", "schools.csv"]
      case .delta: ["scenario.yaml"]
      case .timetables: ["timetable.csv", "results.csv"]
      case .certificates: ["district.html", "district.json"]
      case .inspection: InspectionFolder.fileNames
      case .report: [ReportFolder.pageName]
      case .sweep: [SweepFolder.recordName]
      }
    }
  }

  /// The path the user gave.
  let path: String
  /// The kind of folder.
  let kind: Kind

  /// Refuses, before any work, a place that cannot be written to later.
  func check(replacing: Bool) throws(CommandFailure) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else {
        throw .cannotWrite(path: path, reason: String(cString: strerror(ENOTDIR)))
      }
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
      if names?.isEmpty != true {
        guard replacing else { throw .outputExists(path: path) }
        guard let names, kind.tellingFiles.allSatisfy(names.contains) else {
          throw .notReplaceable(path: path, kind)
        }
      }
    }
    try ParentFolder(of: path).check()
  }

  /// Lets the folder be written, and says in a command's terms why it could not be.
  func write(_ write: (String) throws(FolderError) -> Void) throws(CommandFailure) {
    try ParentFolder(of: path).create()
    do {
      try write(path)
    } catch {
      switch error.code {
      case .alreadyExists: throw .outputExists(path: path)
      case .notReplaceable: throw .notReplaceable(path: path, kind)
      case .cannotWrite: throw .cannotWrite(path: path, reason: error.reason)
      }
    }
  }
}
