import Staffing
import Workbooks

/// A workbook of a scenario: one sheet a table, and one with the settings.
struct InputWorkbook {
  /// The name that a workbook in a scenario folder has.
  static let fileName = "scenario.xlsx"
  /// The sheet with the settings.
  static let settings = TableName(english: "policy", chinese: "政策")

  /// The workbook's path as diagnostics and digests name it.
  let path: String
  private let sheets: [WorkbookSheet]

  /// Reads a workbook, or nil with the fault reported; the digest is noted.
  init?(file: String, path: String, context: LoadingContext) {
    self.path = path
    do throws(WorkbookFault) {
      let bytes = try WorkbookReader.bytes(path: file)
      context.digests[path] = Digest.sha256(of: bytes)
      sheets = try WorkbookReader.read(bytes: bytes).sheets
    } catch {
      context.add(Diagnostic(error, at: .init(file: path)))
      return nil
    }
  }

  /// The sheets with a table, in the order of their tabs; hidden ones count.
  func sheets(of table: TableName) -> [SheetCells] {
    sheets.filter { table.matches(sheetName: $0.name) }.map(SheetCells.init)
  }

  /// The sheet with a table that may stand in a workbook of its own, or nil with the fault reported.
  ///
  /// It bears the table's name, or it is the only one that shows anything beside explanations.
  func sheet(of table: TableName, context: LoadingContext) -> SheetCells? {
    let named = sheets(of: table)
    let found = named.isEmpty ? shown.map(SheetCells.init) : named
    switch (found.count, named.count) {
    case (1, _): return found[0]
    case (_, 0): context.add(missing(table))
    default:
      context.add(
        Diagnostic(
          .error,
          .repeatedFile,
          at: place(of: named[1]),
          details: ["\(path)[\(named[0].name)]"]
        )
      )
    }
    return nil
  }

  /// What says that no sheet holds a table.
  func missing(_ table: TableName) -> Diagnostic {
    Diagnostic(
      .error,
      .missingFile,
      at: .init(file: path),
      details: ["sheet", table.english] + (table.chinese.map { [$0] } ?? [])
    )
  }

  /// The sheets that show something beside explanations.
  private var shown: [WorkbookSheet] {
    sheets.filter {
      !$0.isHidden && $0.rowCount > 0 && !Self.explanations.contains(TextFolding.name($0.name))
    }
  }

  /// The place of a sheet.
  func place(of sheet: SheetCells) -> Diagnostic.Place { .init(file: path, sheet: sheet.name) }

  /// Names of the sheets that are no part of the format.
  ///
  /// Blank sheets, hidden ones such as the lists behind a column, and explanations are left out.
  var unknownSheets: [String] {
    let tables = ScenarioTables.names + [Self.settings]
    return shown.map(\.name).filter { name in
      !tables.contains { $0.matches(sheetName: name) }
    }
  }

  private static let explanations: Set<String> = [
    "说明", "填表说明", "使用说明", "改错清单", "explanations", "readme", "notes", "fixes",
  ]
}

extension Diagnostic {
  /// What a fault of a workbook means for whoever wrote it.
  init(_ fault: WorkbookFault, at place: Place) {
    switch fault {
    case .unreadableFile: self.init(.error, .unreadableFile, at: place)
    case .missingFile: self.init(.error, .missingFile, at: place)
    case .password: self.init(.error, .lockedWorkbook, at: place)
    case .otherFormat(let format):
      self.init(.error, .notAWorkbook, at: place, details: [format.rawValue])
    case .damaged(let part, let detail):
      self.init(.error, .damagedWorkbook, at: place, details: [part ?? "zip", detail])
    case .documentType(let part):
      self.init(.error, .damagedWorkbook, at: place, details: ["documentType", part])
    case .exceeds(let limit, let most):
      self.init(.error, .oversizedWorkbook, at: place, details: [limit.rawValue, "\(most)"])
    }
  }
}
