import Staffing
import Yams

/// Reads the sheet with the settings: dotted keys beside their values.
///
/// A value is a plain text, or a list or map as YAML writes them on one line. The same tree results
/// as from `scenario.yaml`, so that the settings are read and checked in one way.
struct SettingsSheet {
  /// The columns of the sheet.
  enum Column: Int, TableColumn {
    case path, value, note

    static let table = InputWorkbook.settings
    static let required: Set<Self> = [.path, .value]
    static let key: [Self] = []

    var names: [String] {
      switch self {
      case .path: ["key", "键", "参数", "项目"]
      case .value: ["value", "值", "取值"]
      case .note: ["note", "说明", "含义", "备注"]
      }
    }
  }

  private let sheet: SheetCells
  private let place: Diagnostic.Place
  private let context: LoadingContext

  init(_ sheet: SheetCells, place: Diagnostic.Place, context: LoadingContext) {
    self.sheet = sheet
    self.place = place
    self.context = context
  }

  /// The top map; nil with the fault reported when the sheet's columns cannot be told.
  func map() -> SettingsMap? {
    guard
      let file = TableFile<Column>(place: place, document: .sheet(sheet), context: context),
      let keyColumn = file.position(of: .path), let valueColumn = file.position(of: .value)
    else { return nil }
    let entries = file.bodyRows.compactMap { entry(RowDecoder(file: file, row: $0)) }
    let source = SettingsSource.sheet(
      place,
      rows: entries.map(\.row),
      keyColumn: keyColumn,
      valueColumn: valueColumn
    )
    var tree = SettingsTree()
    for (path, key, value) in nodes(of: entries) {
      guard let conflict = tree.insert(value, at: path, key: key) else { continue }
      context.add(
        Diagnostic(
          .error,
          .repeatedKey,
          at: source.place(key.mark),
          columnName: file.nameInFile(of: .path),
          value: path.joined(separator: "."),
          details: [source.place(conflict.mark).row.map { "\($0)" } ?? "?"]
        )
      )
    }
    return SettingsMap(
      tree.node,
      path: "",
      keys: SettingsFile.topKeys,
      source: source,
      context: context
    )
  }

  /// A row with a value, as YAML.
  private struct Entry {
    let row: Int
    let key: String
    let yaml: String
  }

  private func entry(_ row: RowDecoder<Column>) -> Entry? {
    guard let key = row.text(.path) else { return nil }
    // A key without value counts as absent, as in YAML.
    guard let value = row.peek(.value), !["~", "null"].contains(value.lowercased()) else {
      return nil
    }
    guard let first = value.first, "[{".contains(first) else {
      return Entry(row: row.row, key: key, yaml: Self.quoted(value))
    }
    let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    do {
      _ = try Yams.compose(yaml: line)
      return Entry(row: row.row, key: key, yaml: line)
    } catch {
      row.report(.badYAML, .value, value: value, details: SettingsFile.problem(error))
      return nil
    }
  }

  /// Paths with the nodes of keys and values.
  ///
  /// One text holds them all, a line each, so that the nodes are marked with their entries.
  private func nodes(of entries: [Entry]) -> [(path: [String], key: Node, value: Node)] {
    let lines = entries.flatMap { ["- " + Self.quoted($0.key), "- " + $0.yaml] }
    guard let list = try? Yams.compose(yaml: lines.joined(separator: "\n")),
      case .sequence(let sequence) = list, sequence.count == entries.count * 2
    else { return [] }
    return entries.indices.map { index in
      let path = TextFolding.halfWidth(entries[index].key).split(
        separator: ".",
        omittingEmptySubsequences: false
      )
      .map { $0.filter { !$0.isWhitespace } }
      return (path, sequence[index * 2], sequence[index * 2 + 1])
    }
  }

  /// A text as YAML that means nothing but the text.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let hexadecimal = String(scalar.value, radix: 16)
        quoted += "\\x" + (hexadecimal.count == 1 ? "0" : "") + hexadecimal
      case "\u{2028}", "\u{2029}", "\u{FEFF}": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
