/// Names of the sheets of one workbook, as spreadsheet programs take them.
///
/// A name has 1 to 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at either end, is not
/// `History`, and differs from every other by more than the case of its letters. Nor has it any
/// `#`, at which libxlsxwriter would end the address of a link.
struct SheetNames {
  private var taken: Set<String> = ["history"]

  /// A name as near as may be to the one wished for.
  mutating func name(_ wish: String) -> String {
    let plain = Self.plain(wish)
    var name = Self.cut(plain, to: Self.longest)
    var number = 2
    while name.isEmpty || !taken.insert(Self.key(name)).inserted {
      let end = plain.isEmpty ? "\(number - 1)" : " (\(number))"
      name = Self.cut(plain, to: Self.longest - end.utf16.count) + end
      number += 1
    }
    return name
  }

  private static let longest = 31

  private static func key(_ name: String) -> String { name.lowercased() }

  /// The name without what no name may hold.
  private static func plain(_ wish: String) -> String {
    let scalars = CellText.clean(wish).unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "[", "(": "("
      case "]", ")": ")"
      case ":", "*", "?", "/", "\\", "#", "\n", "\t": "_"
      default: scalar
      }
    }
    return trimmed(String(String.UnicodeScalarView(scalars)))
  }

  private static func trimmed(_ name: String) -> String {
    var rest = name[...]
    while let first = rest.first, first == "'" || first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last == "'" || last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// The longest beginning within so many UTF-16 units that cuts no character in two.
  private static func cut(_ name: String, to units: Int) -> String {
    trimmed(CellText.prefix(of: name, units: units))
  }
}
