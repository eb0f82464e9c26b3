import Staffing

/// A resident identity number (公民身份号码) by GB 11643, which is read, checked and dropped.
///
/// It has no description: nothing may print it.
struct IdentityNumber: Hashable {
  /// What is wrong with a number.
  enum Fault: String, Error, CaseIterable {
    /// It has neither 18 nor 15 characters.
    case length
    /// It has others than digits, or than X at its end.
    case characters
    /// Its date of birth is no date.
    case birth
    /// Its last digit does not follow from the others.
    case check
    /// Its sequence among those born on a day is 000.
    case sequence
    /// Its last three digits are zeros and do not fit: a spreadsheet kept fifteen digits.
    case rounded
  }

  /// Month of birth.
  let birth: Month
  /// Sex.
  let sex: Teacher.Sex
  /// Whether it begins with the number of a province.
  let hasKnownRegion: Bool
  /// Whether it ends in three zeros, as what a spreadsheet has cut off does; one of 1,100 truly does.
  let endsInZeros: Bool
  /// The number with 18 characters, for telling people apart.
  private let full: [UInt8]

  /// Reads a number; spaces and full-width digits are accepted, and 15 digits as given until 1999.
  init(_ text: String) throws(Fault) {
    var digits = TextFolding.halfWidth(text).uppercased().utf8.filter { byte in
      byte > UInt8(ascii: " ") && byte != UInt8(ascii: "'")
    }
    guard digits.count == 18 || digits.count == 15 else { throw .length }
    let isOld = digits.count == 15
    let body = isOld ? digits[...] : digits.dropLast()
    guard body.allSatisfy(Self.isDigit),
      isOld || digits.last.map({ Self.isDigit($0) || $0 == UInt8(ascii: "X") }) == true
    else { throw .characters }
    if isOld {
      digits.insert(contentsOf: Array("19".utf8), at: 6)
      digits.append(Self.checkDigit(of: digits))
    }
    let isRounded = digits.suffix(3).allSatisfy { $0 == UInt8(ascii: "0") }
    guard let birth = Self.month(of: digits[6..<14]) else { throw isRounded ? .rounded : .birth }
    guard digits[17] == Self.checkDigit(of: digits.prefix(17)) else {
      throw isRounded ? .rounded : .check
    }
    // Nobody has the sequence 000.
    guard !digits[14..<17].allSatisfy({ $0 == UInt8(ascii: "0") }) else {
      throw isRounded ? .rounded : .sequence
    }
    endsInZeros = isRounded
    self.birth = birth
    sex = digits[16] % 2 == 1 ? .male : .female
    hasKnownRegion = Self.provinces.contains(Self.number(digits.prefix(2)))
    full = digits
  }

  /// Whether a text holds something that may be such a number, or what a spreadsheet makes of one.
  static func mayStand(in text: String) -> Bool {
    if NumberText.isScientific(text) { return true }
    guard text.utf8.count >= 15 else { return false }
    var run = 0
    for byte in TextFolding.halfWidth(text).utf8 where byte > UInt8(ascii: " ") {
      run = isDigit(byte) ? run + 1 : 0
      if run >= 15 { return true }
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func number(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func month(of digits: ArraySlice<UInt8>) -> Month? {
    let year = number(digits.prefix(4))
    let month = number(digits.dropFirst(4).prefix(2))
    let day = number(digits.suffix(2))
    guard (1900...2100).contains(year), let found = Month(year: year, month: month) else {
      return nil
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day) ? found : nil
  }

  /// ISO 7064 MOD 11-2 over the first seventeen digits.
  private static func checkDigit(of digits: some Sequence<UInt8>) -> UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
    return Array("10X98765432".utf8)[sum % 11]
  }

  /// GB/T 2260 provinces, and the numbers of residence permits for people of Hong Kong, Macau and
  /// Taiwan.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]
}
