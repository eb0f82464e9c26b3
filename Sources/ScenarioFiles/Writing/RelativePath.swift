import Foundation

/// Paths as a scenario names its base.
enum RelativePath {
  /// The way from a folder, which need not exist yet, to a file or folder.
  ///
  /// Links are followed first, for `..` leads out of the folder that a link stands for.
  static func text(to target: String, from folder: String) -> String {
    let goal = steps(of: target)
    let start = steps(of: folder)
    let shared = zip(start, goal).prefix { $0 == $1 }.count
    let way = Array(repeating: "..", count: start.count - shared) + goal[shared...]
    return way.isEmpty ? "." : way.joined(separator: "/")
  }

  /// The folders from the root; of what does not exist, those that are there without links.
  private static func steps(of path: String) -> [String] {
    var existing = URL(fileURLWithPath: path).standardizedFileURL
    var missing: [String] = []
    while !FileManager.default.fileExists(atPath: existing.path), existing.path != "/" {
      missing.insert(existing.lastPathComponent, at: 0)
      existing.deleteLastPathComponent()
    }
    let real = existing.resolvingSymlinksInPath().standardizedFileURL
    return real.pathComponents.filter { $0 != "/" } + missing
  }
}
