import TestSupport
import Testing
import Workbooks

/// Files that are no workbook, whatever their name says.
@Suite struct RefusedFileTests {
  private func fault(_ bytes: [UInt8]) -> WorkbookFault? {
    do throws(WorkbookFault) {
      _ = try WorkbookReader.read(bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  /// A compound file whose directory names one stream.
  private func compoundFile(_ stream: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 504 + 128)
    for unit in stream.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    return bytes + [UInt8](repeating: 0, count: 1024)
  }

  @Test func `a password and the old format are told apart`() {
    #expect(fault(compoundFile("EncryptedPackage")) == .password)
    #expect(fault(compoundFile("Workbook")) == .otherFormat(.xls))
    #expect(fault(compoundFile("Book")) == .otherFormat(.xls))
    #expect(fault(compoundFile("WordDocument")) == .otherFormat(.word))
    #expect(fault(compoundFile("Something")) == .otherFormat(.unknown))
    #expect(fault([0x09, 0x08, 0x10, 0x00]) == .otherFormat(.xls))
    #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .otherFormat(.unknown))
  }

  @Test func `texts and pages are named as such`() {
    #expect(fault([]) == .otherFormat(.empty))
    #expect(fault(Array("id,name\r\n1,王\r\n".utf8)) == .otherFormat(.text))
    #expect(fault(Array("<html><body><table>".utf8)) == .otherFormat(.html))
    #expect(fault(Array("\u{FEFF}<TABLE border=1>".utf8)) == .otherFormat(.html))
    #expect(fault([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1]) == .otherFormat(.unknown))
    #expect(fault(Array("%PDF-1.7\n".utf8)) == .otherFormat(.unknown))
  }

  @Test func `other documents in zip files are named`() {
    let odf = StoredZip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")])
    #expect(fault(odf.bytes) == .otherFormat(.openDocument))
    for (target, format) in [
      ("word/document.xml", WorkbookFault.FileFormat.word), ("ppt/presentation.xml", .presentation),
      ("xl/workbook.bin", .xlsb),
    ] {
      let relations = """
        <Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="\(target)"/>\
        </Relationships>
        """
      let zip = StoredZip([("_rels/.rels", relations), (target, "<document/>")])
      #expect(fault(zip.bytes) == .otherFormat(format))
    }
    #expect(fault(StoredZip([("a.txt", "a")]).bytes) == .otherFormat(.zip))
    #expect(fault(StoredZip().bytes) == .otherFormat(.zip))
  }

  @Test func `a file that is not there is missing, a folder unreadable`() {
    #expect(throws: WorkbookFault.missingFile) {
      try WorkbookReader.read(path: "/nowhere/roster.xlsx")
    }
    #expect(throws: WorkbookFault.unreadableFile) { try WorkbookReader.read(path: "/tmp") }
  }

  @Test func `parts that are missing or cut short are damage that names them`() {
    var made = HandMadeWorkbook(rows: "<row><c><v>1</v></c></row>")
    made.parts["xl/worksheets/anything.xml"] = Array("<worksheet><sheetData>".utf8)
    guard case .damaged("xl/worksheets/anything.xml", let detail)? = made.fault() else {
      Issue.record("no damage")
      return
    }
    #expect(detail.contains("line 1"))
    made.parts["xl/worksheets/anything.xml"] = Array("<html/>".utf8)
    #expect(isDamaged(made.fault()))
    let without = made.texts.filter { !$0.name.contains("worksheets") }
    #expect(
      fault(StoredZip(without).bytes)
        == .damaged(part: "xl/worksheets/anything.xml", detail: "no such part")
    )
    #expect(isDamaged(fault(Array(made.bytes.dropLast(30)))))
  }
}
