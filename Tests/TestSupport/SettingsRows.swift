/// The settings of a scenario as rows of a sheet, from `scenario.yaml` as the program writes it.
public enum SettingsRows {
  /// Dotted keys with their values; blocks become paths, lists of maps one value.
  public static func flattened(_ yaml: String) -> [(key: String, value: String)] {
    var rows: [(key: String, value: String)] = []
    var path: [(indentation: Int, name: String)] = []
    for line in yaml.split(separator: "\n") {
      let indentation = line.prefix { $0 == " " }.count
      let text = line.dropFirst(indentation)
      if text.hasPrefix("- ") {
        let key = path.map(\.name).joined(separator: ".")
        if rows.last?.key == key {
          rows[rows.count - 1].value =
            "\(rows[rows.count - 1].value.dropLast()), \(text.dropFirst(2))]"
        } else {
          rows.append((key, "[\(text.dropFirst(2))]"))
        }
        continue
      }
      guard let colon = text.firstIndex(of: ":") else { continue }
      path.removeAll { $0.indentation >= indentation }
      path.append((indentation, String(text[..<colon])))
      var value = String(text[text.index(after: colon)...].drop { $0 == " " })
      if value.isEmpty { continue }
      if value.hasPrefix("\""), value.hasSuffix("\"") {
        value = unquoted(value)
      }
      rows.append((path.map(\.name).joined(separator: "."), value))
    }
    return rows
  }

  private static func unquoted(_ text: String) -> String {
    text.dropFirst().dropLast().replacing("\\n", with: "\n").replacing("\\\"", with: "\"")
      .description
  }
}
