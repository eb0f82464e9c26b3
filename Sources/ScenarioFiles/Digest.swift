import COpenSSL

/// Digests by which a plan can be told to belong to its inputs.
enum Digest {
  /// `sha256:` and the digest in hexadecimal.
  static func sha256(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = SHA256(bytes, bytes.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return "sha256:" + String(decoding: text, as: UTF8.self)
  }
}
