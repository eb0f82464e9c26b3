/// What a colour or bold type stresses; the words say the same without it.
enum Tone: String, CaseIterable, Sendable {
  /// The title of what follows.
  case heading = "1"
  /// A verdict that is as it should be.
  case good = "32"
  /// An error, or a verdict that is not as it should be.
  case bad = "1;31"
  /// A warning, or a verdict that is open.
  case caution = "33"

  /// The sequence with which terminals begin the tone.
  var start: String { "\u{1B}[\(rawValue)m" }

  /// The sequence with which they end every tone.
  static let end = "\u{1B}[0m"
}
