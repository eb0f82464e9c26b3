extension String {
  /// The text as lines of at most `width` terminal columns, broken between words.
  ///
  /// Between Chinese characters a line may end anywhere but before a closing and after an opening
  /// mark. The further lines are indented as the first, and by `hanging` columns more; a word that
  /// is wider than a line is broken.
  public func wrapped(toWidth width: Int, hanging: Int = 0) -> [String] {
    guard shownWidth > width else { return [self] }
    let start = prefix { $0 == " " }.count
    var wrapping = Wrapping(width: max(1, width), indentation: start, hanging)
    for piece in Pieces.of(String(dropFirst(start))) { wrapping.add(piece) }
    return wrapping.lines
  }

  /// The display width without the sequences with which terminals begin and end styles.
  public var shownWidth: Int {
    contains("\u{1B}") ? withoutStyles.displayWidth : displayWidth
  }

  /// The text without the sequences with which terminals begin and end styles.
  public var withoutStyles: String {
    var kept = ""
    var isInSequence = false
    for character in self {
      if character == "\u{1B}" { isInSequence = true }
      if !isInSequence { kept.append(character) }
      if character == "m" { isInSequence = false }
    }
    return kept
  }

  /// The widest part that cannot be broken between words, in terminal columns.
  public var widestPiece: Int { Pieces.of(self).map(\.width).max() ?? 0 }
}

/// Lines that grow piece by piece.
private struct Wrapping {
  let width: Int
  let indentation: String
  private(set) var lines: [String]
  private var used: Int
  private var isAtStart = true

  init(width: Int, indentation: Int, _ hanging: Int) {
    self.width = width
    // A deep indentation must leave room for words.
    let most = min(width / 2, max(0, width - 2))
    self.indentation = String(repeating: " ", count: min(indentation + hanging, most))
    used = min(indentation, most)
    lines = [String(repeating: " ", count: used)]
  }

  mutating func add(_ piece: Pieces.Piece) {
    if used + piece.spaces + piece.width <= width {
      append(String(repeating: " ", count: piece.spaces) + piece.text, piece.spaces + piece.width)
      return
    }
    if !isAtStart { breakLine() }
    if used + piece.width <= width {
      append(piece.text, piece.width)
      return
    }
    for character in piece.text {
      if used + character.displayWidth > width, !isAtStart { breakLine() }
      append(String(character), character.displayWidth)
    }
  }

  private mutating func append(_ text: String, _ columns: Int) {
    lines[lines.count - 1] += text
    used += columns
    if columns > 0 { isAtStart = false }
  }

  private mutating func breakLine() {
    lines.append(indentation)
    used = indentation.count
    isAtStart = true
  }
}

/// The parts of a text between which a line may end.
private enum Pieces {
  /// A part with the spaces before it, which are dropped where a line begins with it.
  struct Piece {
    var text = ""
    var width = 0
    var spaces = 0
  }

  static func of(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece()
    var last: Character?
    var isInSequence = false
    for character in text {
      if character == "\u{1B}" { isInSequence = true }
      if isInSequence {
        // Styles take no room, and lines do not break at them.
        piece.text.append(character)
        if character == "m" { isInSequence = false }
        continue
      }
      if character == " " {
        if !piece.text.isEmpty {
          pieces.append(piece)
          piece = Piece()
        }
        piece.spaces += 1
        last = nil
        continue
      }
      if let last, mayBreak(between: last, and: character) {
        pieces.append(piece)
        piece = Piece()
      }
      piece.text.append(character)
      piece.width += character.displayWidth
      last = character
    }
    return piece.text.isEmpty ? pieces : pieces + [piece]
  }

  private static func mayBreak(between last: Character, and next: Character) -> Bool {
    guard last.displayWidth == 2 || next.displayWidth == 2 else { return false }
    return !opening.contains(last) && !closing.contains(next)
  }

  private static let opening: Set<Character> = ["（", "「", "『", "《", "〈", "【", "“", "‘", "(", "["]
  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "」", "』", "》", "〉", "】", "”", "’", "…", "·",
    ",", ".", ";", ":", "?", "!", ")", "]", "%",
  ]
}
