/// Text as a cell can hold it.
enum CellText {
  /// Most UTF-16 units of a cell.
  static let longest = 32_767

  /// The text without characters that XML forbids, lines ending in a line feed, cut with `…` where a
  /// cell cannot hold it.
  static func fitting(_ text: String) -> String {
    let clean = clean(text)
    guard clean.utf16.count > longest else { return clean }
    return prefix(of: clean, units: longest - 1) + "…"
  }

  /// The text without characters that XML forbids; lines end in a line feed.
  static func clean(_ text: String) -> String {
    // Most text is clean, and short enough for its bytes to be looked at.
    let isPlain = text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F && $0 != 0xEF) || $0 == 0x0A }
    if isPlain { return text }
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0D: scalars.append("\n")
      case 0x0A where isAfterReturn: continue
      case 0x09, 0x0A: scalars.append(scalar)
      case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The longest beginning within so many UTF-16 units that cuts no character in two.
  static func prefix(of text: String, units: Int) -> String {
    guard text.utf16.count > units else { return text }
    var kept = ""
    var used = 0
    for character in text {
      let length = String(character).utf16.count
      guard used + length <= units else { break }
      used += length
      kept.append(character)
    }
    return kept
  }

  /// Whether a spreadsheet program would read the text as something else once somebody edits it.
  static func isMistakable(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "=+-@\t\n".unicodeScalars.contains(first) { return true }
    let numbers = "0123456789.,:/-+%eE ".unicodeScalars
    return text.utf8.contains { (0x30...0x39).contains($0) }
      && text.unicodeScalars.allSatisfy(numbers.contains)
  }
}
