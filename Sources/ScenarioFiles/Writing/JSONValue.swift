import Foundation

/// A JSON value whose objects keep the order of their keys when written.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([Member])

  /// A key with its value.
  struct Member: Equatable {
    var key: String
    var value: JSONValue

    init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A number, or null for nil.
  static func optional(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

  /// A whole number.
  static func whole(_ value: Int) -> JSONValue { .number(Double(value)) }

  /// The value of a key of an object.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The value as text: two levels spread over lines, deeper ones on one line each.
  func written(indent: Int = 0) -> String {
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    // JSON has no infinities.
    case .number(let value): return value.isFinite ? NumberText.shortest(value) : "null"
    case .text(let text): return Self.quoted(text)
    case .list(let values):
      return Self.block("[", "]", values.map { $0.written(indent: indent + 1) }, indent)
    case .object(let members):
      let lines = members.map { member in
        Self.quoted(member.key) + ": " + member.value.written(indent: indent + 1)
      }
      return Self.block("{", "}", lines, indent)
    }
  }

  private static func block(_ open: String, _ close: String, _ lines: [String], _ indent: Int)
    -> String
  {
    guard !lines.isEmpty else { return open + close }
    guard indent < 2 else { return open + lines.joined(separator: ", ") + close }
    let margin = String(repeating: "  ", count: indent)
    let inner = lines.map { margin + "  " + $0 }.joined(separator: ",\n")
    return open + "\n" + inner + "\n" + margin + close
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}

extension JSONValue: Decodable {
  /// Reads any JSON value; the keys of objects come in alphabetical order.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .list(values)
    } else {
      let members = try container.decode([String: JSONValue].self)
      self = .object(members.sorted { $0.key < $1.key }.map { Member($0.key, $0.value) })
    }
  }
}
