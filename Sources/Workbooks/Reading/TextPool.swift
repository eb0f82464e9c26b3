/// Texts one behind the other in one buffer.
struct TextPool: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  /// Number of texts.
  var count: Int { ends.count - 1 }

  /// Adds a text and returns its position.
  mutating func append(_ text: [UInt8]) -> Int {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    return ends.count - 2
  }

  /// Whether a text is empty.
  func isEmpty(_ position: Int) -> Bool { ends[position] == ends[position + 1] }

  /// The text at a position.
  subscript(position: Int) -> String {
    bytes.withUnsafeBufferPointer { buffer in
      String(decoding: buffer[ends[position]..<ends[position + 1]], as: UTF8.self)
    }
  }
}
