/// How a cell's style shows numbers, in one byte.
struct NumberFormat: Hashable, Sendable {
  private let code: UInt8

  static let plain = Self(code: 0)
  static let percent = Self(code: 1)
  static let date = Self(code: 2)
  static let time = Self(code: 3)
  /// Built-in formats that are dates in one language's Excel and times in another's.
  static let dateOrTime = Self(code: 4)

  /// Zeros before the number up to this many digits.
  static func padded(digits: Int) -> Self { Self(code: UInt8(100 + min(digits, 100))) }

  /// The format of a built-in id, with the meanings of Chinese and Japanese programs.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 45...47: self = .time
    case 32...35, 55, 56: self = .dateOrTime
    default: self = .plain
    }
  }

  /// The format of a code such as `yyyy"年"m"月"`.
  init(code text: String) {
    var letters: [Character] = []
    var characters = text.lowercased().makeIterator()
    var isQuoted = false
    var depth = 0
    scan: while let character = characters.next() {
      switch character {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: break
      case "\\", "_", "*": _ = characters.next()
      case "[": depth += 1
      case "]": depth = max(0, depth - 1)
      // Only the format of positive numbers counts.
      case ";" where depth == 0: break scan
      default: if depth == 0 { letters.append(character) }
      }
    }
    var shown = String(letters).filter { !$0.isWhitespace }
    for marker in ["am/pm", "a/p", "上午/下午", "general", "g/通用格式"] {
      while let range = shown.firstRange(of: marker) { shown.removeSubrange(range) }
    }
    self = Self(letters: shown)
  }

  private init(letters: String) {
    let isClock = letters.contains { "hs".contains($0) }
    if letters.contains(where: { "yd年月日".contains($0) }) || (letters.contains("m") && !isClock) {
      self = .date
    } else if isClock {
      self = .time
    } else if letters.contains("%") {
      self = .percent
    } else if letters.count > 1, letters.allSatisfy({ $0 == "0" }) {
      self = .padded(digits: letters.count)
    } else {
      self = .plain
    }
  }

  private init(code: UInt8) { self.code = code }

  /// What a cell of this format shows for a number.
  func cell(of value: Double, is1904: Bool) -> WorkbookCell {
    let isDate = self == .date || (self == .dateOrTime && value >= 1)
    if isDate {
      // A number that is no day is shown as ####; the number itself says more.
      return WorkbookDate(serial: value, is1904: is1904).map { .date($0) } ?? .number(value, .plain)
    }
    if self == .percent { return .number(value, .percent) }
    if self == .time || self == .dateOrTime { return .number(value, .time) }
    return .number(value, code >= 100 ? .padded(digits: Int(code) - 100) : .plain)
  }
}
