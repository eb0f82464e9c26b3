/// What a cell shows.
public enum WorkbookCell: Hashable, Sendable {
  /// Nothing, or an empty text.
  case blank
  /// A text, as it is typed; also the text that a formula gave.
  case text(String)
  /// A number that is no date, with how it is shown.
  case number(Double, NumberForm)
  /// A number that the cell's format shows as a date.
  case date(WorkbookDate)
  /// True or false.
  case boolean(Bool)
  /// An error that a formula gave, as `#N/A`.
  case error(String)
  /// A formula that was never computed: its program stored no value.
  case uncomputed

  /// How a cell shows a number.
  public enum NumberForm: Hashable, Sendable {
    /// As a number.
    case plain
    /// As a percentage; the number is the share, 0.15 for 15 %.
    case percent
    /// As a time of day; the number is the part of a day.
    case time
    /// With zeros before it up to this many digits, as ids are.
    case padded(digits: Int)
  }

  /// The text that a CSV file of the sheet would hold, or nil for a blank cell.
  ///
  /// Whole numbers have no point; from sixteen digits on, of which spreadsheets keep fifteen, they
  /// are written with an exponent. Percentages are shares, dates ISO 8601, booleans `yes` and `no`.
  /// An error is its own text; nil stands for a formula that was never computed, too.
  public var plainText: String? {
    switch self {
    case .blank, .uncomputed: nil
    case .text(let text): text.isEmpty ? nil : text
    case .number(let value, .padded(let digits)): NumberText.padded(value, digits: digits)
    case .number(let value, _): NumberText.text(of: value)
    case .date(let date): date.description
    case .boolean(let value): value ? "yes" : "no"
    case .error(let text): text
    }
  }
}
