/// A text id that cannot be mixed up with the id of something else.
///
/// The source text is kept as it stands in the table: leading zeros count. Ids compare by their
/// UTF-8 bytes, so their order does not depend on the machine's language.
public struct Identifier<Owner>: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The id as the table writes it.
  public let text: String

  /// Wraps the source text.
  public init(_ text: String) {
    self.text = text
  }

  /// Wraps a literal, for tests and built-in tables.
  public init(stringLiteral text: String) {
    self.text = text
  }

  /// The id as the table writes it.
  public var description: String { text }

  /// Orders by UTF-8 bytes.
  public static func < (first: Self, second: Self) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }
}
