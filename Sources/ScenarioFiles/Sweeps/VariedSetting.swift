/// A key of `scenario.yaml` with the values that a sweep gives it, one after the other.
///
/// It is written `KEY=FIRST:LAST:STEP`, where the last value counts where a step meets it, or
/// `KEY=VALUE,VALUE,…`, where a value is a number, a word, or a list in brackets.
public struct VariedSetting: Sendable, Hashable {
  /// What is wrong with the text of a varied setting.
  public enum Fault: String, Error, Sendable, CaseIterable {
    /// There is no key, or no value behind it.
    case noValues
    /// What looks like a range is not of three plain decimal numbers.
    case notARange
    /// The steps do not lead from the first value towards the last.
    case wrongStep
    /// The range has more steps than any sweep can have.
    case tooManySteps
    /// A value comes twice.
    case repeatedValue
    /// The key is not one that a sweep may vary.
    case fixedKey
  }

  /// Steps that a range may have.
  public static let mostSteps = 1000

  /// The dotted key.
  public let key: String
  /// The values in order; numbers without zeros at their ends.
  public let values: [String]
  /// The text as it was written.
  public let text: String

  /// Reads the text of a varied setting.
  public init(_ text: String) throws(Fault) {
    guard let sign = text.firstIndex(of: "=") else { throw .noValues }
    let key = Self.trimmed(text[..<sign])
    let body = Self.trimmed(text[text.index(after: sign)...])
    guard !key.isEmpty, !body.isEmpty else { throw .noValues }
    guard !["extends", "title"].contains(key) else { throw .fixedKey }
    let isRange = body.contains(":") && !body.contains { "[{\"".contains($0) }
    let values = isRange ? try Self.range(body) : try Self.list(body)
    guard Set(values).count == values.count else { throw .repeatedValue }
    self.key = key
    self.values = values
    self.text = text
  }

  private static func range(_ body: String) throws(Fault) -> [String] {
    let parts = body.split(separator: ":", omittingEmptySubsequences: false).map {
      ExactDecimal(trimmed($0))
    }
    guard parts.count == 3, let first = parts[0], let last = parts[1], let step = parts[2] else {
      throw .notARange
    }
    let isUpward = .zero < step
    guard step != .zero, first == last || (first < last) == isUpward else { throw .wrongStep }
    var values: [String] = []
    var value = first
    while isUpward ? value <= last : last <= value {
      guard values.count < mostSteps else { throw .tooManySteps }
      values.append(value.text)
      value = value + step
    }
    return values
  }

  private static func list(_ body: String) throws(Fault) -> [String] {
    let values = split(body).map(trimmed)
    guard values.allSatisfy({ !$0.isEmpty }) else { throw .noValues }
    return values.map { ExactDecimal($0)?.text ?? $0 }
  }

  /// The parts between commas; those within brackets belong to a value.
  private static func split(_ body: String) -> [Substring] {
    var parts: [Substring] = []
    var start = body.startIndex
    var depth = 0
    for index in body.indices {
      switch body[index] {
      case "[", "{": depth += 1
      case "]", "}": depth -= 1
      case ",", "\u{FF0C}":
        guard depth <= 0 else { continue }
        parts.append(body[start..<index])
        start = body.index(after: index)
      default: break
      }
    }
    return parts + [body[start...]]
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
