/// A JSON value whose objects keep the order of their keys, so the same answer has the same bytes.
public enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// A string, or null for nil.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A whole number, or null for nil.
  static func optional(_ number: Int?) -> JSONValue { number.map { .int($0) } ?? .null }

  /// A number, or null for nil.
  static func optional(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }

  /// An array of strings.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// The value as text, one member a line, two spaces a level.
  public var text: String {
    var text = ""
    write(to: &text, indentation: 0)
    return text
  }
}

extension JSONValue {
  private var isScalar: Bool {
    switch self {
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private func write(to text: inout String, indentation: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += "\(value)"
    // JSON knows no infinities; a figure that is none is written as null.
    case .number(let value): text += value.isFinite ? "\(value == 0 ? 0 : value)" : "null"
    case .string(let value): text += Self.quoted(value)
    case .array(let items):
      // Lists of plain values stay on one line, lists of objects get one line each member.
      let isFlat = items.allSatisfy(\.isScalar)
      Self.write(items, between: "[", "]", isFlat: isFlat, indentation, to: &text) {
        $0.write(to: &$1, indentation: indentation + 2)
      }
    case .object(let members):
      let isFlat = indentation >= 4 && members.allSatisfy(\.1.isScalar)
      Self.write(members, between: "{", "}", isFlat: isFlat, indentation, to: &text) {
        $1 += "\(Self.quoted($0.0)): "
        $0.1.write(to: &$1, indentation: indentation + 2)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item],
    between open: String,
    _ close: String,
    isFlat: Bool,
    _ indentation: Int,
    to text: inout String,
    writeItem: (Item, inout String) -> Void
  ) {
    let line = "\n" + String(repeating: " ", count: indentation)
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += isFlat ? ", " : "," }
      if !isFlat { text += line + "  " }
      writeItem(item, &text)
    }
    if !isFlat, !items.isEmpty { text += line }
    text += close
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
