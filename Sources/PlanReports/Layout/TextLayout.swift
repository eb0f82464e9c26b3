import TextWidth

/// How text is laid out for the place where it is read; files and pipes take it as it comes.
public struct TextLayout: Sendable, Hashable {
  /// Columns of the window that no line may pass, or nil where there is no window.
  public var width: Int?
  /// Whether words and headings are marked with colours and bold type besides what they say.
  public var isColoured: Bool

  /// A layout for a window of so many columns, or for no window.
  public init(width: Int? = nil, isColoured: Bool = false) {
    self.width = width
    self.isColoured = isColoured
  }

  /// Lines as long as they are, without colours.
  public static let plain = TextLayout()

  /// Lines of sentences as text, each broken between words where the window ends.
  public func text(_ lines: [String]) -> String {
    guard let width else { return lines.map { $0 + "\n" }.joined() }
    // Some sentences come with their advice on a line of its own.
    return lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .flatMap { String($0).wrapped(toWidth: width, hanging: 2) }.map { $0 + "\n" }.joined()
  }

  /// The text with a colour or in bold type where the layout has them; it says the same.
  func marked(_ text: String, as tone: Tone) -> String {
    let words = text.drop { $0 == " " }
    guard isColoured, !words.isEmpty else { return text }
    return text.prefix(text.count - words.count) + "\(tone.start)\(words)\(Tone.end)"
  }
}
