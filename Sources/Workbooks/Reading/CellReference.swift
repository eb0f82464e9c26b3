/// The place of a cell: `B3` is row 2 and column 1, counted from 0.
struct CellReference: Hashable {
  let row: Int
  let column: Int

  /// Reads letters and digits; nil for anything else.
  init?(utf8 text: some Sequence<UInt8>) {
    var row = 0
    var column = 0
    var letters = 0
    var digits = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0 && letters < 4:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        letters += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where digits == 0 && letters < 4:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
        letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0 && digits < 9:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      default: return nil
      }
    }
    guard digits > 0, row > 0 else { return nil }
    self.row = row - 1
    self.column = column - 1
  }
}
