import Foundation

extension PlanFolder {
  /// Whether a path is missing the files by which a plan folder is known, as a killed run leaves it.
  public static func isPartial(at path: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return !tellingNames.isSubset(of: names)
  }

  /// Removes the files of a plan folder, whole or not, and the folder where nothing else is in it.
  ///
  /// Folders that a killed run left beside it, half written, go with it.
  public static func removeRemains(at path: String) {
    let place = URL(fileURLWithPath: path)
    let parent = place.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    let partial = names.filter {
      $0.hasPrefix(".\(place.lastPathComponent).") && $0.hasSuffix(".partial")
    }
    for name in [place.lastPathComponent] + partial {
      let folder = parent.appending(path: name)
      for file in fileNames { unlink(folder.appending(path: file).path) }
      rmdir(folder.path)
    }
  }
}
