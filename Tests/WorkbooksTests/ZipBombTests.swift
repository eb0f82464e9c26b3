import TestSupport
import Testing
import Workbooks

/// Packed entries: what they unpack to is counted, whatever they say of themselves.
@Suite struct ZipBombTests {
  /// A workbook whose sheet is a run of blanks, with the size that the file declares.
  private static let script = """
    import sys, zipfile
    parts = dict(line.split('\\t', 1) for line in open(sys.argv[2], encoding='utf-8').read().split('\\n') if line)
    with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            if name.startswith('xl/worksheets'):
                text = text.replace('<sheetData>', '<sheetData>' + ' ' * int(sys.argv[3]))
            made.writestr(name, text)
    """

  private func packed(blanks: Int) throws -> [UInt8] {
    let sample = HandMadeWorkbook(rows: "<row><c><v>1</v></c></row>")
    let lines = sample.texts.map { "\($0.name)\t\($0.text)" }.joined(separator: "\n")
    let folder = try TemporaryFolder(["parts": lines])
    let path = folder.path(of: "bomb.xlsx")
    try OfficePrograms.python(Self.script, [path, folder.path(of: "parts"), "\(blanks)"])
    return try WorkbookReader.bytes(path: path)
  }

  @Test func `a part that unpacks to a thousand times its size is refused`() throws {
    let bytes = try packed(blanks: 20 << 20)
    #expect(bytes.count < 40_000)
    #expect(throws: WorkbookFault.exceeds(.expansion, most: 200)) {
      try WorkbookReader.read(bytes: bytes)
    }
    var limits = WorkbookLimits()
    limits.expansion = 2000
    #expect(try WorkbookReader.read(bytes: bytes, limits: limits).sheets[0].rowCount == 1)
    limits.partBytes = 10 << 20
    #expect(throws: WorkbookFault.exceeds(.partBytes, most: 10 << 20)) {
      try WorkbookReader.read(bytes: bytes, limits: limits)
    }
  }

  @Test func `a size that the file understates does not help it`() throws {
    var bytes = try packed(blanks: 20 << 20)
    var declared = 0
    for start in 0..<(bytes.count - 30) where bytes[start..<(start + 4)] == [0x50, 0x4B, 1, 2] {
      bytes.replaceSubrange((start + 24)..<(start + 28), with: [1, 0, 0, 0])
      declared += 1
    }
    #expect(declared == 6)
    #expect(throws: WorkbookFault.exceeds(.expansion, most: 200)) {
      try WorkbookReader.read(bytes: bytes)
    }
  }
}
