import Foundation
import ScenarioFiles
import Staffing

/// Where the register of adopted plans lies, as seen from a plan folder.
struct AdoptionPlace {
  /// The plan folder as the user named it.
  let plan: String
  /// The folder of the register.
  let folder: String

  /// The register of a plan: in the folder that the user names, else beside the plan.
  init(of plan: String, registry: String?) {
    self.plan = plan
    folder = registry ?? Self.folder(above: plan)
  }

  /// The register's file.
  var path: String { (folder == "." ? "" : folder + "/") + AdoptionFile.name }

  /// The register, or nil where there is none yet.
  func register() throws(CommandFailure) -> AdoptionRegister? {
    do {
      return try AdoptionFile.read(in: folder)
    } catch {
      throw .planFaults(path: folder, error.diagnostics)
    }
  }

  /// The plan folder as seen from the folder of the register.
  var relativePlan: String {
    let from = Self.names(of: folder)
    let to = Self.names(of: plan)
    let common = zip(from, to).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: from.count - common) + to.dropFirst(common)
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }

  private static func folder(above path: String) -> String {
    let names = path.split(separator: "/")
    // Of `.` and `..` the text does not tell what is above.
    guard let last = names.last, last != ".", last != ".." else {
      return URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().path
    }
    let above = names.dropLast().joined(separator: "/")
    if path.hasPrefix("/") { return "/" + above }
    return above.isEmpty ? "." : above
  }

  private static func names(of path: String) -> [String] {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.pathComponents
  }
}
