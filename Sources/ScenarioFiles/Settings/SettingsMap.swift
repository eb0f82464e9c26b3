import Staffing
import Yams

/// A map of a settings file with typed access to its keys; what is wrong is reported with its line.
///
/// A key with no value counts as absent. Accessors return nil for absent and for faulty values.
struct SettingsMap {
  /// Where the settings come from.
  let source: SettingsSource
  /// The keys above this map, joined by points; empty at the top.
  let path: String
  /// Where diagnostics and names are kept.
  let context: LoadingContext
  private let mapping: Node.Mapping

  /// A map whose unknown keys are reported; nil when the node is blank or no map.
  init?(_ node: Node, path: String, keys: [String], source: SettingsSource, context: LoadingContext)
  {
    self.path = path
    self.source = source
    self.context = context
    guard case .mapping(let mapping) = node else {
      self.mapping = [:]
      let name = path.isEmpty ? ScenarioLayers.settingsFile : path
      if !Self.isBlank(node) { report(.badSetting, node, path: name, details: ["map"]) }
      return nil
    }
    self.mapping = mapping
    for (key, _) in mapping {
      let name = key.string ?? ""
      guard !keys.contains(name) else { continue }
      report(
        .unknownKey,
        key,
        path: path,
        value: name,
        details: keys,
        suggestion: NearMatch.word(name, among: keys)
      )
    }
  }

  /// The node of a key, or nil when it is absent or blank.
  func node(_ key: String) -> Node? {
    mapping[key].flatMap { Self.isBlank($0) ? nil : $0 }
  }

  /// A nested map.
  func map(_ key: String, keys: [String]) -> SettingsMap? {
    node(key).flatMap {
      SettingsMap($0, path: full(key), keys: keys, source: source, context: context)
    }
  }

  /// A text.
  func text(_ key: String) -> String? {
    node(key).flatMap { scalar($0, key, kind: "text") }
  }

  /// A number of a range.
  func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
    guard let node = node(key), let text = scalar(node, key, kind: "number") else { return nil }
    guard let value = NumberText.number(text) else {
      report(.badSetting, node, path: full(key), value: text, details: ["number"])
      return nil
    }
    guard range.contains(value) else {
      let bounds = [range.lowerBound, range.upperBound].map(NumberText.shortest)
      report(.outOfRange, node, path: full(key), value: text, details: bounds)
      return nil
    }
    return value
  }

  /// A whole number of a range.
  func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    guard let node = node(key), let value = number(key, in: bounds) else { return nil }
    guard value == value.rounded() else {
      report(.badSetting, node, path: full(key), value: node.string, details: ["whole"])
      return nil
    }
    return Int(value)
  }

  /// A share from 0 to 1.
  func share(_ key: String) -> Share? {
    number(key, in: 0...1).map { Share($0) }
  }

  /// Yes or no, also as YAML writes them.
  func flag(_ key: String) -> Bool? {
    guard let node = node(key), let text = scalar(node, key, kind: "yes/no") else { return nil }
    if let value = Words.yesNo[text] ?? Words.onOff[text] { return value }
    report(.badSetting, node, path: full(key), value: text, details: ["yes/no"])
    return nil
  }

  /// The value of a word.
  func word<Value>(_ key: String, _ list: WordList<Value>) -> Value? {
    guard let node = node(key), let text = scalar(node, key, kind: "word") else { return nil }
    return value(of: text, node, key, list)
  }

  /// The values of a list of words; one word alone is a list of one.
  func words<Value>(_ key: String, _ list: WordList<Value>) -> [Value]? {
    entries(key)?.compactMap { entry in
      scalar(entry, key, kind: "word").flatMap { value(of: $0, entry, key, list) }
    }
  }

  /// The nodes of a list; a scalar or map alone is a list of one.
  func entries(_ key: String) -> [Node]? {
    guard let node = node(key) else { return nil }
    guard case .sequence(let sequence) = node else { return [node] }
    return Array(sequence)
  }

  /// The text of a scalar node; anything else is reported as not of the kind.
  func scalar(_ node: Node, _ key: String, kind: String) -> String? {
    if case .scalar(let scalar) = node { return scalar.string }
    report(.badSetting, node, path: full(key), details: [kind])
    return nil
  }

  /// The dotted path of a key of this map.
  func full(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  /// Reports a fault at a node.
  func report(
    _ code: DiagnosticCode,
    _ node: Node?,
    path: String,
    value: String? = nil,
    details: [String] = [],
    suggestion: String? = nil
  ) {
    context.add(
      Diagnostic(
        .error,
        code,
        at: source.place(node?.mark),
        columnName: path,
        value: value,
        details: details,
        suggestion: suggestion
      )
    )
  }

  private func value<Value>(
    of text: String,
    _ node: Node,
    _ key: String,
    _ list: WordList<Value>
  ) -> Value? {
    if let value = list[text] { return value }
    report(
      .unknownWord,
      node,
      path: full(key),
      value: text,
      details: list.shownWords,
      suggestion: list.nearMatch(of: text)
    )
    return nil
  }

  private static func isBlank(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    let isPlain = scalar.style == .plain || scalar.style == .any
    return isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
