import Foundation
import ScenarioFiles
import Staffing

/// Where a generated scenario is to be written, with the list of its faults beside it.
struct ScenarioPlace {
  private let path: String

  /// A place by the path the user gave.
  init(_ path: String) {
    self.path = path
  }

  /// The list of faults: the folder's name with `.faults.csv` after it.
  var faultsPath: String {
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder + ".faults.csv"
  }

  /// Refuses, before anything is drawn, a place that cannot be written to later.
  func check(replacing: Bool, withFaults: Bool) throws(CommandFailure) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else {
        throw .cannotWrite(path: path, reason: String(cString: strerror(ENOTDIR)))
      }
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
      if names?.isEmpty != true {
        guard replacing else { throw .outputExists(path: path) }
        guard let names, ["scenario.yaml", "schools.csv"].allSatisfy(names.contains) else {
          throw .notAScenarioFolder(path: path)
        }
      }
    }
    if withFaults, !replacing, FileManager.default.fileExists(atPath: faultsPath) {
      throw .outputExists(path: faultsPath)
    }
    try ParentFolder(of: path).check()
  }

  /// Writes a scenario whole or not at all.
  func write(_ problem: StaffingProblem, replacing: Bool) throws(CommandFailure) {
    try ParentFolder(of: path).create()
    do {
      try ScenarioFolder.write(problem, to: path, replacing: replacing)
    } catch {
      throw failure(error)
    }
  }

  /// Writes a scenario with faults and their list.
  func write(_ scenario: DirtyScenario, replacing: Bool) throws(CommandFailure) {
    try ParentFolder(of: path).create()
    do {
      try scenario.write(to: path, replacing: replacing)
    } catch {
      throw failure(error)
    }
    try AtomicFile.write(to: faultsPath) { receive throws(CommandFailure) in
      try receive(scenario.faultsTable)
    }
  }

  private func failure(_ error: FolderError) -> CommandFailure {
    switch error.code {
    case .alreadyExists: .outputExists(path: path)
    case .notReplaceable: .notAScenarioFolder(path: path)
    case .cannotWrite: .cannotWrite(path: path, reason: error.reason)
    }
  }
}
