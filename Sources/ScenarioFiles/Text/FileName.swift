/// Names of files made from ids, which may hold anything.
public enum FileName {
  /// A name that stays in its folder; different ids have different names.
  ///
  /// Letters, digits, `-` and `_` stay as they are, everything else becomes `%` and its bytes in
  /// hexadecimal; long names end with a digest instead.
  public static func safe(_ id: String) -> String {
    var name = ""
    for character in id.unicodeScalars {
      let isPlain =
        character.properties.isAlphabetic || character.properties.numericType != nil
        || character == "-" || character == "_"
      if isPlain, character.value < 0x10000 {
        name.unicodeScalars.append(character)
      } else {
        name += String(character).utf8.map { byte in
          let text = String(byte, radix: 16, uppercase: true)
          return "%" + (text.count == 1 ? "0" + text : text)
        }.joined()
      }
    }
    if name.isEmpty { return "%" }
    guard name.utf8.count > longest else { return name }
    var head = ""
    for character in name where head.utf8.count + character.utf8.count <= longest - 20 {
      head.append(character)
    }
    return head + "%" + Digest.sha256(of: Array(id.utf8)).suffix(16)
  }

  /// Most bytes; systems take 255, and something may be put before and after.
  private static let longest = 180
}
