import Foundation

/// The files of this repository, found from where this source file lies.
enum Repository {
  /// The top folder.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The scenario of that name.
  static func scenario(_ name: String) -> URL {
    root.appending(path: "Scenarios/\(name)")
  }

  /// Names of all scenarios, in order.
  static var scenarioNames: [String] {
    let folder = root.appending(path: "Scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter {
      FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/scenario.yaml").path)
    }.sorted()
  }

  /// Every file below a folder of the repository whose name ends so, by path from that folder.
  static func files(below path: String, ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: path).path)
      .filter { $0.hasSuffix(ending) }
      .sorted()
  }

  /// The text of a file by its path from the top.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Names of the types declared below a folder of the repository.
  static func declaredTypes(below path: String) throws -> Set<String> {
    var names: Set<String> = []
    for file in try files(below: path, ending: ".swift") {
      let words = try text(of: "\(path)/\(file)").split {
        !$0.isLetter && !$0.isNumber && $0 != "_"
      }
      for (word, next) in zip(words, words.dropFirst())
      where ["struct", "enum", "class", "actor"].contains(word) {
        names.insert(String(next))
      }
    }
    return names
  }
}
