import Foundation

/// Numbers as spreadsheets show them.
enum NumberText {
  /// The shortest text of a number to fifteen digits, which is what spreadsheets keep.
  static func text(of value: Double) -> String {
    let size = value.magnitude
    if size < 1e15, value == value.rounded() { return String(Int(value)) }
    guard size < 1e15 else { return exponential(value) }
    let exact = String(value)
    // Longer texts come from arithmetic: 0.1 + 0.2 shows as 0.3.
    guard exact.utf8.count > 16, let shown = Double(String(format: "%.15g", value)) else {
      return exact
    }
    return String(shown)
  }

  /// A whole number with zeros before it.
  static func padded(_ value: Double, digits: Int) -> String {
    let text = text(of: value.rounded())
    guard value >= 0, value < 1e15, text.utf8.count < digits else { return text }
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }

  private static func exponential(_ value: Double) -> String {
    let parts = String(format: "%.14E", value).split(separator: "E")
    guard parts.count == 2 else { return String(value) }
    var mantissa = parts[0]
    while mantissa.last == "0" { mantissa.removeLast() }
    if mantissa.last == "." { mantissa.removeLast() }
    return mantissa + "E" + parts[1]
  }
}
