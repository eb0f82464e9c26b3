/// What the first bytes of a file say about its format.
enum FileSignature {
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let zip: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08],
  ]

  /// Why a file is no zip file at all; nil when it begins as one.
  static func fault(of bytes: UnsafeRawBufferPointer) -> WorkbookFault? {
    if bytes.isEmpty { return .otherFormat(.empty) }
    if zip.contains(where: bytes.starts) { return nil }
    if bytes.starts(with: compoundFile) { return compoundFault(of: bytes) }
    // Binary workbooks before Excel 97 stand in the file without more.
    if bytes[0] == 0x09, bytes.count > 3, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]) {
      return .otherFormat(.xls)
    }
    let head = Array(bytes.prefix(4096))
    guard !head.contains(0) || isUTF16(head) else { return .otherFormat(.unknown) }
    let word = String(decoding: head, as: UTF8.self).lowercased()
    if word.contains("<html") || word.contains("<table") { return .otherFormat(.html) }
    return .otherFormat(word.hasPrefix("%pdf") ? .unknown : .text)
  }

  /// A password wraps the workbook in a compound file, whose directory names an `EncryptedPackage`.
  private static func compoundFault(of bytes: UnsafeRawBufferPointer) -> WorkbookFault {
    if holdsStream("EncryptedPackage", bytes) { return .password }
    if holdsStream("Workbook", bytes) || holdsStream("Book", bytes) { return .otherFormat(.xls) }
    return .otherFormat(holdsStream("WordDocument", bytes) ? .word : .unknown)
  }

  /// Whether a directory entry, which begins at a multiple of 128 bytes, has this name.
  private static func holdsStream(_ name: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var wanted: [UInt8] = []
    for unit in name.utf16 { wanted += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    wanted += [0, 0]
    return stride(from: 512, through: bytes.count - wanted.count, by: 128).contains { start in
      bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  private static func isUTF16(_ head: [UInt8]) -> Bool {
    head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
  }
}
