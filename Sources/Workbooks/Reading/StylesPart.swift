/// The part that says how cells show numbers.
final class StylesPart: XMLHandler {
  /// The formats by the styles' positions.
  private(set) var formats: [NumberFormat] = []
  private var custom: [Int: NumberFormat] = [:]
  private var isInCellStyles = false

  override func begin(_ name: XMLName, _ attributes: XMLAttributes, depth: Int) {
    if depth == 1 { isInCellStyles = name == "cellXfs" }
    guard depth == 2 else { return }
    if name == "numFmt", let id = attributes.whole("numFmtId"),
      let code = attributes.text("formatCode")
    {
      custom[id] = NumberFormat(code: code)
    } else if isInCellStyles, name == "xf" {
      let id = attributes.whole("numFmtId") ?? 0
      formats.append(custom[id] ?? NumberFormat(builtIn: id))
    }
  }
}
