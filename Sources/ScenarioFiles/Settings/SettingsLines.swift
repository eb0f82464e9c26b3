import Yams

/// Settings as a sheet holds them: every value beside its dotted key.
struct SettingsLines {
  /// A setting.
  struct Line {
    var key: String
    var value: String
  }

  /// The settings in the order of the file.
  private(set) var lines: [Line] = []
  /// The position of the setting that stands at a line of the file, both lines counted from 1.
  private(set) var positions: [Int: Int] = [:]
  private let namesEntries: Bool

  /// Settings of a YAML text; nil when it is not YAML or no map.
  ///
  /// With `namesEntries` the maps of a list stand below it by their `name`, as
  /// `policy.floors.teachers.share`, where each has one.
  init?(yaml: String, namesEntries: Bool = false) {
    self.namesEntries = namesEntries
    guard let node = try? Yams.compose(yaml: yaml) else { return nil }
    guard case .mapping(let mapping) = node else { return nil }
    add(mapping, below: "")
  }

  private mutating func add(_ mapping: Node.Mapping, below path: String) {
    for (key, value) in mapping {
      let name = path.isEmpty ? key.string ?? "" : path + "." + (key.string ?? "")
      // Maps become keys of their own, but for empty ones and lists, which a cell holds whole.
      if case .mapping(let inner) = value, !inner.isEmpty {
        if let line = key.mark?.line { positions[line] = lines.count }
        add(inner, below: name)
      } else if namesEntries, let entries = Self.namedEntries(of: value) {
        for entry in entries { add(entry.members, below: name + "." + entry.name) }
      } else {
        for mark in Self.marks(of: value) + [key.mark?.line].compactMap(\.self) {
          positions[mark] = lines.count
        }
        lines.append(Line(key: name, value: Self.text(of: value)))
      }
    }
  }

  /// The maps of a list by their names, without these; nil where there are none or one has no name.
  private static func namedEntries(
    of value: Node
  ) -> [(name: String, members: Node.Mapping)]? {
    guard case .sequence(let sequence) = value, !sequence.isEmpty else { return nil }
    var entries: [(name: String, members: Node.Mapping)] = []
    for entry in sequence {
      guard case .mapping(var members) = entry, let name = members["name"]?.string else {
        return nil
      }
      members["name"] = nil
      entries.append((name, members))
    }
    return entries
  }

  /// The lines at which a value and its parts begin.
  private static func marks(of value: Node) -> [Int] {
    let own = [value.mark?.line].compactMap(\.self)
    switch value {
    case .sequence(let sequence): return own + sequence.flatMap { marks(of: $0) }
    case .mapping(let mapping):
      return own + mapping.flatMap { marks(of: $0.key) + marks(of: $0.value) }
    default: return own
    }
  }

  /// A value as one line of YAML.
  private static func text(of value: Node) -> String {
    switch value {
    case .scalar(let scalar): return scalar.string
    case .sequence(let sequence):
      return "[" + sequence.map { inner(of: $0) }.joined(separator: ", ") + "]"
    case .mapping(let mapping):
      let members = mapping.map { inner(of: $0.key) + ": " + inner(of: $0.value) }
      return "{" + members.joined(separator: ", ") + "}"
    case .alias: return ""
    }
  }

  /// A part of a list or map; text that YAML would read otherwise is quoted.
  private static func inner(of value: Node) -> String {
    guard case .scalar(let scalar) = value else { return text(of: value) }
    let isPlain =
      !scalar.string.isEmpty
      && scalar.string.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
    if isPlain { return scalar.string }
    let escaped = scalar.string.map { "\"\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    return "\"" + escaped.split(whereSeparator: \.isNewline).joined(separator: " ") + "\""
  }
}
