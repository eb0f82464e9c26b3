/// The part with the texts that all sheets share.
///
/// The runs of a rich text are joined; how a text is pronounced is left out.
final class SharedTextPart: XMLHandler {
  /// The texts by their positions.
  private(set) var texts = TextPool()
  private var current = EscapedText()
  private var isText = false
  private var phoneticDepth: Int?

  override func begin(_ name: XMLName, _ attributes: XMLAttributes, depth: Int) {
    if depth == 1, name == "si" {
      current.removeAll()
    } else if name == "rPh" {
      phoneticDepth = phoneticDepth ?? depth
    } else if name == "t", phoneticDepth == nil {
      isText = true
    }
  }

  override func end(_ name: XMLName, depth: Int) {
    if depth == 1, name == "si" { _ = texts.append(current.unescaped()) }
    if depth == phoneticDepth { phoneticDepth = nil }
    if name == "t" { isText = false }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isText { current.append(bytes) }
  }
}
