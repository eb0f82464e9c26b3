/// The bytes of a cell's text, in which `_x000D_` stands for a character by its number.
struct EscapedText {
  private(set) var bytes: [UInt8] = []
  private var mayHoldEscapes = false
  private static let underscore = UInt8(ascii: "_")

  /// Forgets the text, not the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    mayHoldEscapes = false
  }

  /// Adds a piece.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: piece)
    if !mayHoldEscapes { mayHoldEscapes = piece.contains(Self.underscore) }
  }

  /// The text with the characters that escapes stand for.
  func unescaped() -> [UInt8] {
    guard mayHoldEscapes else { return bytes }
    var text: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if let scalar = escape(at: position) {
        text.append(contentsOf: String(Character(scalar)).utf8)
        position += 7
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    return text
  }

  /// The character of an escape that begins here; half a surrogate pair is none.
  private func escape(at start: Int) -> Unicode.Scalar? {
    guard start + 6 < bytes.count, bytes[start] == Self.underscore,
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == Self.underscore
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value * 16 + UInt32(digit)
    }
    return Unicode.Scalar(value)
  }
}
