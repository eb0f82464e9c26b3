/// A column of a sheet.
public struct OutputColumn: Sendable, Hashable {
  /// How wide a column is, in characters; Chinese ones count as two.
  public enum Width: Sendable, Hashable {
    /// As wide as its cells, within these limits; longer text breaks into lines.
    case fitting(ClosedRange<Int>)
    /// So wide, whatever its cells hold.
    case fixed(Int)
  }

  /// What people write into empty cells of the column.
  public enum Input: Sendable, Hashable {
    /// Anything; the spreadsheet program guesses.
    case anything
    /// Text that is never taken for a number or a date, such as ids.
    case text
  }

  /// The values a cell may be chosen from.
  public enum Choices: Sendable, Hashable {
    /// A short list.
    case list([String])
    /// So many cells from the first row below the header of a column, both counted from 0; for lists
    /// of any length.
    case cells(sheet: Int, column: Int, rows: Int)
  }

  /// The title in the header row.
  public var title: String
  /// The width.
  public var width: Width
  /// What empty cells take.
  public var input: Input
  /// What may be chosen; nil where anything may be written.
  public var choices: Choices?
  /// Whether other values than the choices are refused.
  public var refusesOthers: Bool
  /// A note on the title; none where it is empty.
  public var note: String
  /// How deep the column lies in an outline that folds columns away; 0 outside of any.
  public var outlineLevel: Int

  /// A column.
  public init(
    _ title: String,
    width: Width = .fitting(6...36),
    input: Input = .anything,
    choices: Choices? = nil,
    refusesOthers: Bool = false,
    note: String = "",
    outlineLevel: Int = 0
  ) {
    self.title = title
    self.width = width
    self.input = input
    self.choices = choices
    self.refusesOthers = refusesOthers
    self.note = note
    self.outlineLevel = outlineLevel
  }
}
