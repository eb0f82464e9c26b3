/// A cell that holds something, in sixteen bytes.
struct StoredCell {
  /// What the payload is.
  enum Kind: UInt8 {
    /// Position of a text among those that all sheets share.
    case sharedText
    /// Position of a text of the sheet.
    case ownText
    /// Bits of a number.
    case number
    /// 0 or 1.
    case boolean
    /// Position of an error's text among those of the sheet.
    case error
    /// Position of an ISO date among the texts of the sheet.
    case isoDate
    /// Nothing: a formula without a value.
    case uncomputed
  }

  /// Row from 0.
  var row: Int32
  /// Column from 0.
  var column: UInt16
  /// What the payload is.
  var kind: Kind
  /// How a number is shown.
  var format: NumberFormat = .plain
  /// A position, a truth value or the bits of a number.
  var payload: UInt64

  /// Whether this cell stands before another in reading order.
  func precedes(_ other: Self) -> Bool {
    row == other.row ? column < other.column : row < other.row
  }
}
