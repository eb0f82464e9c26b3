/// A JSON value whose objects keep the order of their keys, so the same answer has the same bytes.
///
/// The one way in which this program writes JSON, and reads it back.
public enum JSONValue: Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A number; what is not finite is written as null.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Members in order.
  case object([(String, JSONValue)])

  /// A string, or null for nil.
  public static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A whole number, or null for nil.
  public static func optional(_ number: Int?) -> JSONValue { number.map { .int($0) } ?? .null }

  /// A number, or null for nil.
  public static func optional(_ number: Double?) -> JSONValue {
    number.map { .number($0) } ?? .null
  }

  /// An array of strings.
  public static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// The value of a key of an object; nil for other values and unknown keys.
  public subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == key }?.1
  }

  /// Whether the value is null.
  public var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  /// The value as text, one member a line, two spaces a level.
  public var text: String {
    var text = ""
    write(to: &text, indentation: 0)
    return text
  }

  /// The value as text on one line.
  public var line: String {
    var text = ""
    write(to: &text, indentation: nil)
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

  /// Writes the value with its members below it, or on one line where there is no indentation.
  private func write(to text: inout String, indentation: Int?) {
    let below = indentation.map { $0 + 2 }
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += "\(value)"
    // JSON knows no infinities; a figure that is none is written as null.
    case .number(let value): text += value.isFinite ? Self.shortest(value) : "null"
    case .string(let value): text += Self.quoted(value)
    case .array(let items):
      // Lists of plain values stay on one line, lists of objects get one line each member.
      let isFlat = below == nil || items.allSatisfy(\.isScalar)
      Self.write(items, between: "[", "]", isFlat: isFlat, indentation ?? 0, to: &text) {
        $0.write(to: &$1, indentation: below)
      }
    case .object(let members):
      let isFlat = indentation.map { $0 >= 4 && members.allSatisfy(\.1.isScalar) } ?? true
      Self.write(members, between: "{", "}", isFlat: isFlat, indentation ?? 0, to: &text) {
        $1 += "\(Self.quoted($0.0)): "
        $0.1.write(to: &$1, indentation: below)
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

  /// The shortest text that reads back as the same number; whole numbers without a point.
  private static func shortest(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
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

extension JSONValue: Decodable {
  /// Reads any JSON value; every number comes as `number`, the keys of objects in alphabetical
  /// order.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .array(values)
    } else {
      let members = try container.decode([String: JSONValue].self)
      self = .object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
  }
}
