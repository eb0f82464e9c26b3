/// Numbers as people read them.
enum Figures {
  /// The number with at most `places` decimals, without zeros at the end.
  static func short(_ value: Double, places: Int = 1) -> String {
    var text = fixed(value, places: places)
    guard text.contains(".") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text == "-0" ? "0" : text
  }

  /// The number with its sign, `+` for what is above 0.
  static func signed(_ value: Double, places: Int = 1) -> String {
    let text = short(value, places: places)
    return value > 0 && text != "0" ? "+" + text : text
  }

  /// The number with exactly `places` decimals.
  static func fixed(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "–" }
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 9e15 else { return "\(value)" }
    let digits = Int(scaled)
    let sign = value < 0 && digits > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(digits)" }
    let fraction = String(digits % Int(scale))
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(sign)\(digits / Int(scale)).\(zeros)\(fraction)"
  }

  /// A share as a percentage with at most `places` decimals.
  static func percent(_ share: Double, places: Int = 1) -> String {
    "\(short(share * 100, places: places))%"
  }

  /// A gap as a percentage: small gaps keep the digits that tell them from nothing.
  static func gap(_ gap: Double) -> String {
    let percentage = gap * 100
    // Gaps this small are within the tolerance to which figures agree.
    if abs(percentage) < 0.0005 { return "0%" }
    return abs(percentage) < 0.01 ? percent(gap, places: 4) : percent(gap, places: 2)
  }
}
