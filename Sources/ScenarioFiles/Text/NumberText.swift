import Staffing

/// Numbers and months as people type them.
enum NumberText {
  /// A plain or scientific decimal number; nil for anything else, infinities included.
  static func number(_ text: String) -> Double? {
    let folded = TextFolding.halfWidth(text)
    guard let first = folded.utf8.first else { return nil }
    let allowed = folded.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard allowed, first != UInt8(ascii: "e"), first != UInt8(ascii: "E") else { return nil }
    guard let value = Double(folded), value.isFinite else { return nil }
    return value
  }

  /// Whether a text id has the form that spreadsheets give to long numbers: `3.20102E+17`.
  static func isScientific(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let exponent = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return false
    }
    let mantissa = bytes[..<exponent]
    var power = bytes[bytes.index(after: exponent)...]
    let hasPlus = power.first == UInt8(ascii: "+")
    if hasPlus { power = power.dropFirst() }
    let point = UInt8(ascii: ".")
    return !mantissa.isEmpty && !power.isEmpty && power.allSatisfy(isDigit)
      && mantissa.allSatisfy { isDigit($0) || $0 == point }
      && (hasPlus || mantissa.contains(point))
  }

  /// A month in any form of the scenario format; days and times of day are read and dropped.
  static func month(_ text: String) -> Month? {
    var parts: [Int] = []
    var current: Int?
    var digits = 0
    var folded = TextFolding.halfWidth(text)
    if folded.contains("年") { folded.removeAll(where: \.isWhitespace) }
    // A time of day, as databases append it, follows a space or T.
    let date = folded.prefix { $0 != " " && $0 != "T" }
    guard folded.dropFirst(date.count + 1).allSatisfy({ $0.isNumber || ":.Z".contains($0) }) else {
      return nil
    }
    for character in date {
      if let digit = character.wholeNumberValue, character.isASCII {
        guard digits < 8 else { return nil }
        current = (current ?? 0) * 10 + digit
        digits += 1
      } else if "-/.年月日".contains(character), let value = current {
        parts.append(value)
        current = nil
        digits = 0
      } else {
        return nil
      }
    }
    if let value = current { parts.append(value) }
    if parts.count == 1, digits == 6 { parts = [parts[0] / 100, parts[0] % 100] }
    if parts.count == 1, digits == 8 {
      parts = [parts[0] / 10000, parts[0] / 100 % 100, parts[0] % 100]
    }
    guard (2...3).contains(parts.count), (1900...2200).contains(parts[0]) else { return nil }
    if parts.count == 3, !(1...31).contains(parts[2]) { return nil }
    return Month(year: parts[0], month: parts[1])
  }

  /// The shortest text that reads back as the same number; whole numbers without a point.
  static func shortest(_ value: Double) -> String {
    if value == value.rounded(), abs(value) <= 9_007_199_254_740_992 { return String(Int(value)) }
    return String(value)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
