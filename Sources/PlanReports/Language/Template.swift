/// A sentence with places for values.
///
/// `{name}` stands for the value `name`; `{name|person|people}` for the value followed by the first
/// noun where the value is 1 and by the second otherwise.
struct Template: Sendable, Hashable {
  /// A part of the sentence.
  private enum Part: Hashable {
    case literal(String)
    case value(name: String, nouns: [String])
  }

  private let parts: [Part]

  /// A template from its source text.
  init(_ source: String) {
    var parts: [Part] = []
    var rest = source[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.literal(String(rest[..<open])))
      let inside = rest[rest.index(after: open)..<close]
      let words = inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      parts.append(.value(name: words[0], nouns: Array(words.dropFirst())))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.literal(String(rest)))
    self.parts = parts
  }

  /// The names of the values the sentence needs.
  var placeholders: Set<String> {
    Set(
      parts.compactMap { part in
        if case .value(let name, _) = part { name } else { nil }
      }
    )
  }

  /// The sentence with its values; a value that is not given stays visible as `{name}`.
  func filled(with values: [String: String]) -> String {
    parts.map { part in
      switch part {
      case .literal(let text): return text
      case .value(let name, let nouns):
        guard let value = values[name] else { return "{\(name)}" }
        guard nouns.count == 2 else { return value }
        return "\(value) \(value == "1" ? nouns[0] : nouns[1])"
      }
    }.joined()
  }
}
