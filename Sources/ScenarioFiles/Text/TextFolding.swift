/// Texts brought to one form, so that the ways people type a word compare equal.
enum TextFolding {
  /// The slice without surrounding space, tabs, line breaks, no-break and full-width spaces.
  static func trimmed(
    _ slice: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var slice = slice
    while let first = slice.first {
      if isASCIISpace(first) {
        slice = slice.dropFirst()
      } else if slice.starts(with: fullWidthSpace) {
        slice = slice.dropFirst(3)
      } else if slice.starts(with: noBreakSpace) {
        slice = slice.dropFirst(2)
      } else {
        break
      }
    }
    while let last = slice.last {
      if isASCIISpace(last) {
        slice = slice.dropLast()
      } else if slice.count >= 3, slice.suffix(3).elementsEqual(fullWidthSpace) {
        slice = slice.dropLast(3)
      } else if slice.count >= 2, slice.suffix(2).elementsEqual(noBreakSpace) {
        slice = slice.dropLast(2)
      } else {
        break
      }
    }
    return slice
  }

  /// The text with full-width letters, digits and signs (`０`, `（`, `．`) as ASCII.
  static func halfWidth(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        folded.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000, 0xA0:
        folded.append(" ")
      default:
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// A word for comparison: half width, lower case, simplified characters, no space.
  static func word(_ text: String) -> String {
    let word = String(halfWidth(text).lowercased().filter { !$0.isWhitespace })
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return word }
    return SimplifiedCharacters.simplified(word)
  }

  /// A column name or key for comparison: a word without remarks in parentheses and separators.
  static func name(_ text: String) -> String {
    var depth = 0
    var kept = ""
    for character in word(text) {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "_", "-", "*", ":": continue
      default: if depth == 0 { kept.append(character) }
      }
    }
    return kept
  }

  /// The entries of a cell that holds a list.
  static func list(_ text: String) -> [String] {
    text.split { separators.contains($0) }
      .map { halfWidthTrimmed(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// Whether a text holds a sign that separates the entries of lists.
  static func holdsSeparator(_ text: String) -> Bool {
    text.contains { separators.contains($0) }
  }

  private static let separators: Set<Character> = [";", "；", "、", ",", "，", "/", "／", "|", "｜"]
  private static let fullWidthSpace: [UInt8] = [0xE3, 0x80, 0x80]
  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  private static func isASCIISpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func halfWidthTrimmed(_ text: String) -> String {
    let folded = halfWidth(text)
    let start = folded.firstIndex { !$0.isWhitespace } ?? folded.endIndex
    let end = folded.lastIndex { !$0.isWhitespace }.map { folded.index(after: $0) }
    return String(folded[start..<(end ?? start)])
  }
}
