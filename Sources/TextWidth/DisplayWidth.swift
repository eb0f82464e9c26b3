extension String {
  /// The number of terminal columns the text takes: Chinese characters take two.
  public var displayWidth: Int {
    reduce(0) { $0 + $1.displayWidth }
  }

  /// The text cut to at most `width` terminal columns; a cut text ends in `…`.
  public func cut(toWidth width: Int) -> String {
    guard displayWidth > width else { return self }
    var kept = ""
    var used = 1
    for character in self {
      used += character.displayWidth
      if used > width { break }
      kept.append(character)
    }
    return width > 0 ? kept + "…" : ""
  }
}

extension Character {
  /// The number of terminal columns the character takes.
  public var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if Self.wideRanges.contains(where: { $0.contains(scalar.value) }) { return 2 }
    let showsAsEmoji =
      scalar.properties.isEmojiPresentation || unicodeScalars.contains { $0.value == 0xFE0F }
    return showsAsEmoji ? 2 : 1
  }

  /// Scalars that East Asian terminals draw over two columns.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E,
    0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
