/// A decimal number as it is written, so that steps of 0.025 add up to what a person expects.
struct ExactDecimal: Hashable, Comparable {
  /// The digits with their sign.
  private let digits: Int
  /// How many of them stand behind the point; as few as the number needs.
  private let places: Int

  /// A plain decimal number of at most 15 digits; nil for any other text.
  init?(_ text: String) {
    var body = Substring(TextFolding.halfWidth(text))
    let isNegative = body.first == "-"
    if isNegative || body.first == "+" { body = body.dropFirst() }
    let parts = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let written = parts.joined()
    guard !written.isEmpty, written.count <= 15, parts[0].isEmpty == false || parts.count == 2,
      written.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let value = Int(written)
    else { return nil }
    self.init(digits: isNegative ? -value : value, places: parts.count == 2 ? parts[1].count : 0)
  }

  private init(digits: Int, places: Int) {
    var digits = digits
    var places = places
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    self.digits = digits
    self.places = places
  }

  /// Nothing.
  static let zero = ExactDecimal(digits: 0, places: 0)

  /// The sum.
  static func + (first: Self, second: Self) -> Self {
    let (one, other, places) = aligned(first, second)
    return Self(digits: one + other, places: places)
  }

  static func < (first: Self, second: Self) -> Bool {
    let (one, other, _) = aligned(first, second)
    return one < other
  }

  /// The shortest text of the number.
  var text: String {
    guard places > 0 else { return "\(digits)" }
    let all = "\(digits.magnitude)"
    let padded = String(repeating: "0", count: max(0, places + 1 - all.count)) + all
    return (digits < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The digits of both with equally many places.
  ///
  /// Neither overflows: 15 digits and 15 places make at most 30 digits only for numbers that differ
  /// by more than a range may have steps, and those saturate.
  private static func aligned(_ first: Self, _ second: Self) -> (Int, Int, places: Int) {
    let places = max(first.places, second.places)
    return (first.scaled(to: places), second.scaled(to: places), places)
  }

  private func scaled(to places: Int) -> Int {
    (self.places..<places).reduce(digits) { value, _ in
      let (product, isOver) = value.multipliedReportingOverflow(by: 10)
      return isOver ? (value < 0 ? Int.min / 4 : Int.max / 4) : product
    }
  }
}
