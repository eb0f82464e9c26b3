@testable import ScenarioFiles

/// Rewrites `scenario.yaml` as another person would write the same settings.
///
/// Maps in braces become blocks, yes and no and the words of lists take their other forms.
struct SettingsDialect {
  /// Where the choices come from.
  var numbers: SeededNumbers

  /// The text in another form; `text` is what the program writes.
  mutating func rewrite(_ text: String) -> String {
    let lines = text.split(separator: "\n").flatMap { line(String($0)) }
    return lines.joined(separator: Bool.random(using: &numbers) ? "\n" : "\r\n") + "\n"
  }

  private mutating func line(_ text: String) -> [String] {
    let text = words(flags(text))
    guard Bool.random(using: &numbers), text.hasSuffix("}"), !text.contains("\""),
      let open = text.firstIndex(of: "{"), let start = text.firstIndex(where: { $0 != " " })
    else { return [text] }
    let inside = text[text.index(after: open)...].dropLast()
    // A map within a map stays as it is.
    guard !inside.isEmpty, !inside.contains("["), !inside.contains("{") else { return [text] }
    let entries = inside.split(separator: ",").map { $0.drop { $0 == " " } }
    let margin = text[..<start]
    if text[start] == "-" {
      return entries.enumerated().map { $0 == 0 ? "\(margin)- \($1)" : "\(margin)  \($1)" }
    }
    return [text[..<open].trimmed + "  # 见下"]
      + entries.shuffled(using: &numbers).map {
        "\(margin)  \($0)"
      }
  }

  private mutating func flags(_ text: String) -> String {
    for (flag, forms) in [
      (": true", ["yes", "是", "on", "1", "True"]), (": false", ["no", "否", "off", "0", "FALSE"]),
    ] where text.contains(flag) {
      return text.replacing(flag, with: ": " + (forms.randomElement(using: &numbers) ?? "yes"))
    }
    return text
  }

  private mutating func words(_ text: String) -> String {
    guard Bool.random(using: &numbers) else { return text }
    for (key, translations) in [
      ("administrators: [", ["deputy": "副校长", "principal": "校长", "middle": "中层"]),
      ("movable_posts: [", ["teacher": "教师", "deputy": "副书记", "principal": "书记"]),
      ("open_subjects: [", ["labour": "劳动", "local": "地方课程"]),
    ] where text.contains(key) {
      return translations.keys.sorted().reduce(text) {
        $0.replacing($1, with: translations[$1] ?? $1)
      }
    }
    return text
  }
}

extension Substring {
  /// The text without the space at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
