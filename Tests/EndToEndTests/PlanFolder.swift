import Foundation

/// A plan folder as its reader sees it.
struct PlanFolder {
  let url: URL

  /// The files every plan has.
  static let files = [
    "assignments.csv", "floors.csv", "offerings.csv", "plan.json", "schools.csv", "teaching.csv",
    "teaching_before.csv",
  ]

  /// Names of the files that are there, in order.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }

  /// Whether the folder is there with every file.
  var isWhole: Bool { Set(Self.files).isSubset(of: names) }

  /// The rows of a table by column name.
  func rows(of name: String) throws -> [[String: String]] {
    let lines = try text(of: name).split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  /// The text of a file without its byte order mark.
  func text(of name: String) throws -> String {
    let text = try String(contentsOf: url.appending(path: name), encoding: .utf8)
    return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Changes a file, keeping its byte order mark.
  func rewrite(_ name: String, _ change: (String) -> String) throws {
    try Data(("\u{FEFF}" + change(text(of: name))).utf8).write(to: url.appending(path: name))
  }

  /// Changes the text of `plan.json`.
  func editRecord(_ change: (String) -> String) throws {
    try Data(change(text(of: "plan.json")).utf8).write(to: url.appending(path: "plan.json"))
  }

  /// `plan.json` as an object.
  func record() throws -> [String: Any] {
    let data = try Data(contentsOf: url.appending(path: "plan.json"))
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// Names and values of the levels, in order.
  func levels() throws -> [(name: String, value: Double, gap: Double)] {
    let list = try record()["levels"] as? [[String: Any]] ?? []
    return list.compactMap { level in
      guard let name = level["name"] as? String, let value = level["value"] as? Double,
        let gap = level["gap"] as? Double
      else { return nil }
      return (name, value, gap)
    }
  }

  /// Objects of a list in `plan.json`, by their name.
  func named(_ key: String) throws -> [String: [String: Any]] {
    let list = try record()[key] as? [[String: Any]] ?? []
    return Dictionary(list.map { ($0["name"] as? String ?? "", $0) }) { first, _ in first }
  }
}
