import TestSupport
import Workbooks

/// A workbook written part by part, for what no program at hand writes.
struct HandMadeWorkbook {
  static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  static let strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships"

  /// What stands in `sheetData`.
  var rows = ""
  /// What follows `sheetData`.
  var behind = ""
  /// The `si` elements.
  var shared = ""
  /// The `numFmt` elements.
  var formats = ""
  /// The `xf` elements of the cells' styles.
  var styles = ""
  /// Attributes of `workbookPr`.
  var properties = ""
  var namespace = transitional
  var relations = office
  /// Parts that replace those above, or come on top.
  var parts: [String: [UInt8]] = [:]

  /// The parts in their order.
  var texts: [(name: String, text: String)] {
    let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    let packages = "http://schemas.openxmlformats.org/package/2006/relationships"
    return [
      (
        "_rels/.rels",
        """
        \(head)<Relationships xmlns="\(packages)"><Relationship Id="rId1" \
        Type="\(relations)/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """
      ),
      (
        "xl/workbook.xml",
        """
        \(head)<workbook xmlns="\(namespace)" xmlns:r="\(relations)"><workbookPr \(properties)/>\
        <sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        \(head)<Relationships xmlns="\(packages)">\
        <Relationship Id="rId1" Type="\(relations)/worksheet" Target="worksheets/anything.xml"/>\
        <Relationship Id="rId2" Type="\(relations)/styles" Target="styles.xml"/>\
        <Relationship Id="rId3" Type="\(relations)/sharedStrings" Target="/xl/sharedStrings.xml"/>\
        </Relationships>
        """
      ),
      (
        "xl/styles.xml",
        """
        \(head)<styleSheet xmlns="\(namespace)"><numFmts>\(formats)</numFmts>\
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/>\(styles)</cellXfs></styleSheet>
        """
      ),
      ("xl/sharedStrings.xml", #"\#(head)<sst xmlns="\#(namespace)">\#(shared)</sst>"#),
      (
        "xl/worksheets/anything.xml",
        """
        \(head)<worksheet xmlns="\(namespace)"><sheetData>\(rows)</sheetData>\(behind)</worksheet>
        """
      ),
    ]
  }

  /// The file.
  var bytes: [UInt8] {
    var zip = StoredZip()
    var left = parts
    for (name, text) in texts { zip.add(name, left.removeValue(forKey: name) ?? Array(text.utf8)) }
    for (name, bytes) in left.sorted(by: { $0.key < $1.key }) { zip.add(name, bytes) }
    return zip.bytes
  }

  /// The only sheet.
  func sheet(limits: WorkbookLimits = WorkbookLimits()) throws -> WorkbookSheet {
    try WorkbookReader.read(bytes: bytes, limits: limits).sheets[0]
  }

  /// The fault of reading it, or nil.
  func fault(limits: WorkbookLimits = WorkbookLimits()) -> WorkbookFault? {
    do throws(WorkbookFault) {
      _ = try WorkbookReader.read(bytes: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}

extension WorkbookSheet {
  /// The cells of a row.
  func cells(ofRow row: Int) -> [WorkbookCell] {
    (0..<cellCount(ofRow: row)).map { cell(row: row, column: $0) }
  }

  /// The texts of a row.
  func texts(ofRow row: Int) -> [String?] { cells(ofRow: row).map(\.plainText) }
}
