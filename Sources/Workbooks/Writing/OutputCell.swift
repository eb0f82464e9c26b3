/// A cell: a value with what tells it from its neighbours.
public struct OutputCell: Sendable, Hashable {
  /// What a cell holds.
  ///
  /// Text is never read as a formula, a number or a date.
  public enum Value: Sendable, Hashable {
    case blank
    case text(String)
    case whole(Int)
    /// A number shown with at most so many decimals.
    case decimal(Double, places: Int)
    /// A number shown with its sign, `+` above 0, and at most so many decimals.
    case signed(Double, places: Int)
    /// A share shown as a percentage with so many decimals.
    case percent(Double, places: Int)
    /// A calendar month.
    case month(year: Int, month: Int)
    /// A calendar day.
    case day(year: Int, month: Int, day: Int)
    /// Text that leads to another sheet, counted from 0.
    case link(String, sheet: Int)
  }

  /// What tells a cell from its neighbours.
  public enum Mark: Sendable, Hashable {
    case none
    /// Something that must be put right.
    case fault
    /// Something to look at.
    case warning
    /// Part of a total.
    case total
    /// Part of a heading among the rows.
    case heading
  }

  /// What the cell holds.
  public var value: Value
  /// How it stands out.
  public var mark: Mark
  /// A note that shows beside the cell; none where it is empty.
  public var note: String

  /// A cell.
  public init(_ value: Value, mark: Mark = .none, note: String = "") {
    self.value = value
    self.mark = mark
    self.note = note
  }

  /// An empty cell.
  public static let blank = OutputCell(.blank)

  /// A cell of text.
  public static func text(_ text: String) -> OutputCell { OutputCell(.text(text)) }

  /// A cell with a whole number.
  public static func whole(_ number: Int) -> OutputCell { OutputCell(.whole(number)) }

  /// A cell with a number of at most so many decimals.
  public static func decimal(_ number: Double, places: Int = 1) -> OutputCell {
    OutputCell(.decimal(number, places: places))
  }

  /// A cell with a signed number of at most so many decimals.
  public static func signed(_ number: Double, places: Int = 1) -> OutputCell {
    OutputCell(.signed(number, places: places))
  }

  /// A cell with a percentage; blank where there is nothing to take a share of.
  public static func percent(_ share: Double?, places: Int = 1) -> OutputCell {
    share.map { OutputCell(.percent($0, places: places)) } ?? .blank
  }

  /// The same cell with another mark.
  public func marked(_ mark: Mark, note: String = "") -> OutputCell {
    OutputCell(value, mark: mark, note: note.isEmpty ? self.note : note)
  }
}
