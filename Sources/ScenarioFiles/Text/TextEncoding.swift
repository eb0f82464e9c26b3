import Foundation

/// The encodings that office programs write.
enum TextEncoding {
  /// The UTF-8 byte order mark.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  // kCFStringEncodingGB_18030_2000; the value for GBK returns nil on Linux, and this includes it.
  /// GB18030, which includes GBK and GB2312.
  static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

  /// The bytes as UTF-8 without mark: as they are when valid, else decoded from GB18030.
  ///
  /// Nil when neither encoding fits.
  static func utf8(from bytes: [UInt8]) -> [UInt8]? {
    if String(validating: bytes, as: UTF8.self) != nil {
      return bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
    }
    return String(data: Data(bytes), encoding: gb18030).map { Array($0.utf8) }
  }
}
