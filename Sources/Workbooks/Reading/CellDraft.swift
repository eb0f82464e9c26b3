/// A cell while its elements are read.
struct CellDraft {
  /// The meaning of the value's text.
  private enum ValueType {
    case number, shared, text, boolean, error, date
  }

  /// What a cell turns out to be.
  enum Result {
    case blank
    case cell(StoredCell)
    case faulty(String)
  }

  /// How a number is shown.
  var format = NumberFormat.plain
  /// Whether the value's element was there.
  var hasValue = false
  /// Whether the value is computed.
  var hasFormula = false
  /// Whether the text stands in the cell itself.
  var isInline = false
  /// The value's text.
  var text = EscapedText()
  private var type = ValueType.number

  /// Forgets the cell before.
  mutating func begin() {
    text.removeAll()
    format = .plain
    hasValue = false
    hasFormula = false
    isInline = false
    type = .number
  }

  /// Takes the type as the file writes it; false when there is no such type.
  mutating func setType(_ name: XMLName) -> Bool {
    if name == "s" {
      type = .shared
    } else if name == "str" || name == "inlineStr" {
      type = .text
    } else if name == "n" {
      type = .number
    } else if name == "b" {
      type = .boolean
    } else if name == "e" {
      type = .error
    } else if name == "d" {
      type = .date
    } else {
      return false
    }
    return true
  }

  /// The cell with its place.
  func stored(row: Int, column: Int, shared: TextPool, _ texts: inout TextPool) -> Result {
    let bytes = text.bytes
    guard hasValue, !bytes.isEmpty else {
      // A formula that gives an empty text says that it is a text; openpyxl writes an empty value.
      guard hasFormula, type != .text || !hasValue else { return .blank }
      return .cell(cell(row, column, .uncomputed, 0))
    }
    switch isInline ? .text : type {
    case .shared:
      guard let position = Self.whole(bytes), position < shared.count else {
        return .faulty("a text that is not there")
      }
      return shared.isEmpty(position)
        ? .blank : .cell(cell(row, column, .sharedText, UInt64(position)))
    case .text:
      return .cell(cell(row, column, .ownText, UInt64(texts.append(text.unescaped()))))
    case .error:
      return .cell(cell(row, column, .error, UInt64(texts.append(bytes))))
    case .boolean:
      let word = String(decoding: bytes, as: UTF8.self)
      guard let value = ["1": 1, "true": 1, "0": 0, "false": 0][word] else {
        return .faulty("a truth value \"\(word)\"")
      }
      return .cell(cell(row, column, .boolean, UInt64(value)))
    case .date:
      // ISO dates are rare; their text is read again where it is asked for.
      guard WorkbookDate(iso: String(decoding: bytes, as: UTF8.self)) != nil else {
        return .faulty("a date \"\(String(decoding: bytes, as: UTF8.self))\"")
      }
      return .cell(cell(row, column, .isoDate, UInt64(texts.append(bytes))))
    case .number:
      guard let value = Self.number(bytes) else {
        return .faulty("a number \"\(String(decoding: bytes, as: UTF8.self))\"")
      }
      return .cell(cell(row, column, .number, value.bitPattern))
    }
  }

  private func cell(
    _ row: Int,
    _ column: Int,
    _ kind: StoredCell.Kind,
    _ payload: UInt64
  ) -> StoredCell {
    StoredCell(
      row: Int32(row),
      column: UInt16(column),
      kind: kind,
      format: format,
      payload: payload
    )
  }

  private static func number(_ bytes: [UInt8]) -> Double? {
    if let whole = whole(bytes) { return Double(whole) }
    let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// A whole number of up to nine digits, without sign or space.
  private static func whole(_ bytes: [UInt8]) -> Int? {
    guard bytes.count <= 9, !bytes.isEmpty else { return nil }
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
