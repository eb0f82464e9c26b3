import Foundation
import Staffing
import TestSupport

@testable import ScenarioFiles

/// Small scenarios as workbooks.
enum WorkbookScenario {
  /// The sheets of a folder's files, of every table one, with texts only.
  static func sheets(of files: [String: String]) -> [SimpleWorkbook.Sheet] {
    files.sorted { $0.key < $1.key }.compactMap { name, text in
      guard name.hasSuffix(".csv") else { return nil }
      return .init(String(name.dropLast(4)), texts: cells(of: Array(text.utf8)))
    } + [policy(SettingsRows.flattened(files["scenario.yaml"] ?? ""))]
  }

  /// The sheet with the settings.
  static func policy(
    _ rows: [(key: String, value: String)],
    named name: String = "policy"
  ) -> SimpleWorkbook.Sheet {
    .init(name, texts: [["key", "value"]] + rows.map { [$0.key, $0.value] })
  }

  /// The cells of a CSV text, blank rows included.
  static func cells(of bytes: [UInt8], delimiter: UInt8 = CSVSplitter.comma) -> [[String]] {
    let document = CSVDocument(
      utf8: TextEncoding.utf8(from: bytes) ?? [],
      delimiter: delimiter
    )
    return (0..<document.rowCount).map { row in
      (0..<document.cellCount(ofRow: row)).map { document.text(row: row, column: $0) ?? "" }
    }
  }

  /// The small scenario's sheets with some replaced, or added behind; one named nil is removed.
  static func small(
    _ changes: [SimpleWorkbook.Sheet] = [],
    without removed: Set<String> = []
  ) -> SimpleWorkbook {
    var sheets = sheets(of: SmallScenario().files).filter { !removed.contains($0.name) }
    for sheet in changes {
      if let index = sheets.firstIndex(where: { $0.name == sheet.name }) {
        sheets[index] = sheet
      } else {
        sheets.append(sheet)
      }
    }
    return SimpleWorkbook(sheets)
  }

  /// Everything that loading finds.
  static func diagnostics(_ workbook: SimpleWorkbook) throws -> [Diagnostic] {
    try diagnostics(workbook.bytes)
  }

  /// Everything that loading finds in a file named `scenario.xlsx`.
  static func diagnostics(_ bytes: [UInt8]) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "scenario.xlsx")
    return diagnostics(at: folder.path(of: "scenario.xlsx"))
  }

  /// Everything that loading a folder or workbook finds.
  static func diagnostics(at path: String) -> [Diagnostic] {
    do throws(DataFailure) {
      return try ScenarioFolder.load(at: path).diagnostics
    } catch {
      return error.diagnostics
    }
  }

  /// The faults in short: `scenario.xlsx[教师]:3:5 D013`.
  static func findings(_ workbook: SimpleWorkbook) throws -> [String] {
    try diagnostics(workbook).map(\.short)
  }
}
