import JSONText

/// `scenario.yaml` of a delta as text: what it extends and the keys that differ, each on its line.
struct DeltaText {
  /// The lines of the file.
  private(set) var lines: [String] = []
  /// The setting that a line stands for, both counted from 0; of a map the first one in it.
  private(set) var settings: [Int?] = []

  /// The text of a delta whose base is named by `base`.
  init(_ delta: ScenarioDelta, base: String) {
    if let title = delta.title { add("title: \(Self.quoted(title))", nil) }
    add("extends: \(Self.quoted(base))", nil)
    let entries = delta.settings.enumerated().map { index, setting in
      Entry(path: Self.path(of: setting.key), value: setting.value, index: index)
    }
    add(entries, depth: 0)
  }

  /// The file.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// A setting while the maps it stands in are written.
  private struct Entry {
    var path: [String]
    let value: String
    let index: Int
  }

  /// The steps of a key; a floor's name keeps its points, for no key below it has any.
  private static func path(of key: String) -> [String] {
    let steps = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard steps.count > 4, steps[0] == "policy", steps[1] == "floors" else { return steps }
    return [
      "policy", "floors", steps[2..<(steps.count - 1)].joined(separator: "."), steps.last ?? "",
    ]
  }

  private mutating func add(_ entries: [Entry], depth: Int, isFloors: Bool = false) {
    let indent = String(repeating: "  ", count: depth)
    for (name, members) in Self.grouped(entries) {
      for entry in members where entry.path.count == 1 {
        add("\(indent)\(Self.plain(name)): \(Self.value(entry.value))", entry.index)
      }
      let inner = members.filter { $0.path.count > 1 }
      guard let first = inner.first else { continue }
      // A floor is an entry of a list, so that no name of one can be taken for a key.
      if isFloors {
        add("\(indent)- name: \(Self.quoted(name))", first.index)
      } else {
        add("\(indent)\(Self.plain(name)):", first.index)
      }
      let below = inner.map { entry in
        Entry(path: Array(entry.path.dropFirst()), value: entry.value, index: entry.index)
      }
      add(below, depth: depth + 1, isFloors: depth == 1 && name == "floors")
    }
  }

  /// The entries by their first step, in the order in which the steps first come.
  private static func grouped(_ entries: [Entry]) -> [(name: String, members: [Entry])] {
    var groups: [(name: String, members: [Entry])] = []
    for entry in entries {
      if let index = groups.firstIndex(where: { $0.name == entry.path[0] }) {
        groups[index].members.append(entry)
      } else {
        groups.append((entry.path[0], [entry]))
      }
    }
    return groups
  }

  private mutating func add(_ line: String, _ setting: Int?) {
    lines.append(line)
    settings.append(setting)
  }

  /// A list or map stays as it is; any other text that YAML would read otherwise is quoted.
  private static func value(_ text: String) -> String {
    guard let first = text.first, "[{".contains(first) else { return plain(text) }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func plain(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && !["null", "Null", "NULL", ".", "-", "--", "---"].contains(text)
      && text.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
    return isPlain ? text : quoted(text)
  }

  /// A text in double quotes; JSON's escapes are YAML's too.
  private static func quoted(_ text: String) -> String { JSONValue.string(text).text }
}
