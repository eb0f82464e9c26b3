/// The name of an element without the prefix of its namespace.
struct XMLName {
  /// The bytes, ended by a zero.
  let bytes: UnsafePointer<CChar>

  init(_ qualified: UnsafePointer<CChar>) {
    var name = qualified
    var next = qualified
    while next.pointee != 0 {
      if next.pointee == CChar(UInt8(ascii: ":")) { name = next + 1 }
      next += 1
    }
    bytes = name
  }

  /// Whether the name is the given one.
  @inline(__always)
  static func == (name: Self, text: StaticString) -> Bool {
    var first = UnsafeRawPointer(name.bytes).assumingMemoryBound(to: UInt8.self)
    var second = text.utf8Start
    while first.pointee == second.pointee {
      if first.pointee == 0 { return true }
      first += 1
      second += 1
    }
    return false
  }
}

/// The attributes of an element.
struct XMLAttributes {
  /// Names and values in turn, ended by nil.
  let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The value of the attribute with this name, whatever its namespace.
  subscript(name: StaticString) -> UnsafePointer<CChar>? {
    guard var pair = pairs else { return nil }
    while let key = pair[0] {
      if XMLName(key) == name { return pair[1] }
      pair += 2
    }
    return nil
  }

  /// The value as text.
  func text(_ name: StaticString) -> String? { self[name].map { String(cString: $0) } }

  /// The value as a whole number.
  func whole(_ name: StaticString) -> Int? { text(name).flatMap { Int($0) } }

  /// Whether the value is `1` or `true`.
  func isSet(_ name: StaticString) -> Bool { ["1", "true", "on"].contains(text(name)) }
}

/// What a part of a workbook is read into: told of elements and texts in their order.
class XMLHandler {
  /// What is wrong with what was told; reading stops there.
  private(set) var fault: WorkbookFault?
  /// The part, as faults name it.
  let part: String

  init(part: String) { self.part = part }

  /// An element begins; the outermost has depth 0.
  func begin(_ name: XMLName, _ attributes: XMLAttributes, depth: Int) {}
  /// An element ends.
  func end(_ name: XMLName, depth: Int) {}
  /// A piece of text.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Stops reading; the first fault counts.
  final func stop(_ fault: WorkbookFault) {
    if self.fault == nil { self.fault = fault }
  }

  /// Stops reading at something that the format does not allow.
  final func refuse(_ detail: String) {
    stop(.damaged(part: part, detail: detail))
  }
}
