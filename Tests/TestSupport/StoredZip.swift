/// Writes zip files whose entries are not packed, from nothing but their names and bytes.
public struct StoredZip {
  /// The file so far, without its list of entries.
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// A file with text entries in this order.
  public init(_ entries: [(name: String, text: String)] = []) {
    for (name, text) in entries { add(name, Array(text.utf8)) }
  }

  /// Adds an entry.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    let offset = UInt32(body.count)
    let facts =
      Self.little(20) + Self.little(0x0800) + [0, 0, 0, 0] + Self.little(0x21)
      + Self.little(Self.checksum(bytes)) + Self.little(UInt32(bytes.count))
      + Self.little(UInt32(bytes.count)) + Self.little(UInt16(name.utf8.count)) + [0, 0]
    body += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + bytes
    directory += [0x50, 0x4B, 1, 2] + Self.little(20) + facts
    directory += [UInt8](repeating: 0, count: 10) + Self.little(offset) + Array(name.utf8)
    count += 1
  }

  /// The whole file.
  public var bytes: [UInt8] {
    body + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(count) + Self.little(count)
      + Self.little(UInt32(directory.count)) + Self.little(UInt32(body.count)) + [0, 0]
  }

  private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  private static func little(_ value: Int) -> [UInt8] { little(UInt16(value)) }

  /// The CRC-32 that zip files carry.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = (sum >> 1) ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }
}
