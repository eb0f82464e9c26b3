/// XML written element by element.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Opens an element; attributes stand after its name.
  mutating func open(_ tag: String) { text += "<\(tag)>\n" }

  /// Closes an element.
  mutating func close(_ tag: String) { text += "</\(tag)>\n" }

  /// Adds an element with text in it.
  mutating func add(_ tag: String, _ content: String) {
    text += "<\(tag)>\(Self.escaped(content))</\(tag)>\n"
  }

  /// Adds an element with elements in it.
  mutating func element(_ tag: String, _ body: (inout Self) -> Void) {
    open(tag)
    body(&self)
    close(tag)
  }

  /// Adds a list that says its own length.
  mutating func list(_ tag: String, count: String, _ length: Int, _ body: (inout Self, Int) -> Void)
  {
    open(tag)
    add(count, "\(length)")
    for position in 0..<length { body(&self, position) }
    close(tag)
  }

  /// Markup as text; control characters, which XML has no way to write, become blanks.
  private static func escaped(_ content: String) -> String {
    var result = ""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      default:
        result.unicodeScalars.append(scalar.value < 32 || scalar.value == 127 ? " " : scalar)
      }
    }
    return result
  }
}
