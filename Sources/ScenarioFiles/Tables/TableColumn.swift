import Staffing

/// The columns of one table: an enumeration with one case a column.
///
/// The raw values count from 0 without gaps; readers use them as positions.
protocol TableColumn: RawRepresentable<Int>, CaseIterable, Hashable, Sendable {
  /// The table.
  static var table: TableName { get }
  /// Columns that must be there and whose cells must not be blank.
  static var required: Set<Self> { get }
  /// Columns that together name a row; empty where rows have no key.
  static var key: [Self] { get }
  /// The English name first, then Chinese names and aliases.
  var names: [String] { get }
  /// Names that are taken only where none of `names` stands in the header.
  ///
  /// Tables often have a school's code and name side by side; then the code counts.
  var fallbackNames: [String] { get }
  /// What the cells of a key column hold, so that equal keys in different words compare equal.
  var keyKind: KeyKind { get }
  /// What its cells hold, as templates tell it.
  var content: CellContent { get }
}

/// How the cells of a key column compare.
enum KeyKind {
  case text
  case school
  case stage
  case subject
  case grade
  case decision
  case post
}

extension TableColumn {
  /// The English name.
  var englishName: String { names.first ?? "" }

  /// Most columns have none.
  var fallbackNames: [String] { [] }

  /// Most key columns are plain text.
  var keyKind: KeyKind { .text }

  /// Many columns hold any text.
  var content: CellContent { .text }
}

/// A table of a scenario or plan folder by its file name.
struct TableName: Hashable, Sendable {
  /// File name without extension.
  let english: String
  /// The Chinese name of the table, also accepted as a file name.
  let chinese: String?

  /// Whether a file name, extension included, holds this table.
  func matches(fileName: String) -> Bool {
    let parts = fileName.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1] == "csv" || parts[1] == "tsv" else { return false }
    return parts[0] == english || chinese.map { parts[0] == $0 } == true
  }

  /// Whether a sheet of this name holds this table; a remark in parentheses does not count.
  func matches(sheetName: String) -> Bool {
    let name = TextFolding.name(sheetName)
    return name == TextFolding.name(english) || chinese.map { name == TextFolding.name($0) } == true
  }

  /// The file name that is written and asked for.
  var fileName: String { english + ".csv" }
}
