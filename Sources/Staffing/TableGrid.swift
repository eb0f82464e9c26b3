/// The cells of an input table as they stand in its file, so that what is wrong can be shown there.
public struct TableGrid: Sendable, Hashable {
  /// The table's English name.
  public let english: String
  /// The table's Chinese name.
  public let chinese: String
  /// The file, and the sheet where it is a workbook.
  public let place: Diagnostic.Place
  /// The texts of all rows, title rows and blank ones included; blank cells are empty.
  public let rows: [[String]]
  /// The position of the header row; nil where none was found.
  public let headerRow: Int?
  /// The English names of the columns by position; nil for unknown ones.
  public let columns: [String?]
  /// Where a row or line of the file stands among the rows, both from 1, where that is not the same.
  public let rowOfLine: [Int: Int]

  /// A grid from its parts.
  public init(
    english: String,
    chinese: String,
    place: Diagnostic.Place,
    rows: [[String]],
    headerRow: Int?,
    columns: [String?],
    rowOfLine: [Int: Int] = [:]
  ) {
    self.english = english
    self.chinese = chinese
    self.place = place
    self.rows = rows
    self.headerRow = headerRow
    self.columns = columns
    self.rowOfLine = rowOfLine
  }
}
