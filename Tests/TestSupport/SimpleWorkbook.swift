/// A workbook of plain cells, written without any program.
public struct SimpleWorkbook {
  /// What a cell holds.
  public enum Cell: Sendable {
    /// A text; an empty one is a blank cell.
    case text(String)
    /// A number as it is written.
    case number(String)
    /// A number that is shown as a date.
    case date(serial: Int)
    /// A number that is shown as a percentage.
    case percent(String)
    /// True or false.
    case boolean(Bool)
    /// The error of a formula.
    case error(String)
    /// A formula without a value.
    case formula(String)
  }

  /// One sheet.
  public struct Sheet: Sendable {
    /// The name on the tab.
    public var name: String
    /// The cells.
    public var rows: [[Cell]]
    /// Whether the tab is hidden.
    public var isHidden = false

    /// A sheet of cells.
    public init(_ name: String, _ rows: [[Cell]], isHidden: Bool = false) {
      self.name = name
      self.rows = rows
      self.isHidden = isHidden
    }

    /// A sheet of texts.
    public init(_ name: String, texts: [[String]]) {
      self.init(name, texts.map { $0.map { .text($0) } })
    }
  }

  /// The sheets.
  public var sheets: [Sheet]

  /// A workbook of sheets.
  public init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// The parts of the file.
  public var parts: [(name: String, text: String)] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let numbered = sheets.enumerated().map { (number: $0 + 1, sheet: $1) }
    let list = numbered.map { number, sheet in
      let state = sheet.isHidden ? #" state="hidden""# : ""
      return
        #"<sheet name="\#(Self.escaped(sheet.name))" sheetId="\#(number)"\#(state) r:id="s\#(number)"/>"#
    }
    let references = numbered.map { number, _ in
      #"<Relationship Id="s\#(number)" Type="\#(office)/worksheet" Target="sheet\#(number).xml"/>"#
    }
    return [
      (
        "_rels/.rels",
        #"<Relationships><Relationship Id="r" Type="\#(office)/officeDocument" Target="xl/book.xml"/></Relationships>"#
      ),
      (
        "xl/book.xml",
        #"<workbook xmlns:r="\#(office)"><sheets>\#(list.joined())</sheets></workbook>"#
      ),
      (
        "xl/_rels/book.xml.rels",
        #"<Relationships>\#(references.joined())<Relationship Id="y" Type="\#(office)/styles" Target="styles.xml"/></Relationships>"#
      ),
      (
        "xl/styles.xml",
        #"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>"#
      ),
    ]
      + numbered.map { number, sheet in
        let rows = sheet.rows.map { "<row>" + $0.map(Self.element).joined() + "</row>" }
        return (
          "xl/sheet\(number).xml",
          "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>"
        )
      }
  }

  /// The file.
  public var bytes: [UInt8] { StoredZip(parts).bytes }

  private static func element(_ cell: Cell) -> String {
    switch cell {
    case .text(""): "<c/>"
    case .text(let text): #"<c t="inlineStr"><is><t>\#(escaped(text))</t></is></c>"#
    case .number(let text): "<c><v>\(text)</v></c>"
    case .date(let serial): #"<c s="1"><v>\#(serial)</v></c>"#
    case .percent(let text): #"<c s="2"><v>\#(text)</v></c>"#
    case .boolean(let value): #"<c t="b"><v>\#(value ? 1 : 0)</v></c>"#
    case .error(let text): #"<c t="e"><v>\#(text)</v></c>"#
    case .formula(let text): "<c><f>\(escaped(text))</f></c>"
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\r": escaped += "&#13;"
      case _ where scalar.value < 0x20 && !"\t\n".unicodeScalars.contains(scalar):
        escaped += "_x00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16) + "_"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
