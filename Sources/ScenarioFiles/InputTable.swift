import Staffing

/// Where one table of a layer stands: a CSV file or a sheet.
enum InputTable {
  case file(String)
  case sheet(SheetCells, of: InputWorkbook)

  /// Every place of a table in a layer, files first; more than one is a fault.
  static func all(of table: TableName, in input: InputLayer) -> [InputTable] {
    let files = input.fileNames.filter(table.matches(fileName:)).map(InputTable.file)
    return files + sheets(of: table, in: input)
  }

  /// Every place of the settings in a layer.
  static func settings(in input: InputLayer) -> [InputTable] {
    let files = input.fileNames.filter { $0 == ScenarioLayers.settingsFile }.map(InputTable.file)
    return files + sheets(of: InputWorkbook.settings, in: input)
  }

  private static func sheets(of table: TableName, in input: InputLayer) -> [InputTable] {
    guard let workbook = input.workbook else { return [] }
    return workbook.sheets(of: table).map { .sheet($0, of: workbook) }
  }

  /// The place as diagnostics name it.
  func place(in input: InputLayer) -> Diagnostic.Place {
    switch self {
    case .file(let name): .init(file: input.path(of: name))
    case .sheet(let sheet, let workbook): workbook.place(of: sheet)
    }
  }

  /// The cells, or nil with the fault reported.
  func cells(in input: InputLayer, context: LoadingContext) -> TableCells? {
    switch self {
    case .sheet(let sheet, _): return .sheet(sheet)
    case .file(let name):
      guard let text = input.text(of: name, context: context) else { return nil }
      let isTabbed = name.lowercased().hasSuffix(".tsv")
      let delimiter = isTabbed ? CSVSplitter.tab : CSVSplitter.comma
      return .csv(CSVDocument(utf8: text, delimiter: delimiter))
    }
  }

  /// The place as another's fault names it.
  var name: String {
    switch self {
    case .file(let name): name
    case .sheet(let sheet, let workbook): "\(workbook.path)[\(sheet.name)]"
    }
  }

  /// The first place, with a fault reported for each other one.
  static func only(
    of tables: [InputTable],
    in input: InputLayer,
    context: LoadingContext
  ) -> InputTable? {
    for other in tables.dropFirst() {
      context.add(
        Diagnostic(.error, .repeatedFile, at: other.place(in: input), details: [tables[0].name])
      )
    }
    return tables.first
  }

  /// What says that a table is missing: its file, or its sheet where there is a workbook.
  static func missing(_ table: TableName, fileName: String, in input: InputLayer) -> Diagnostic {
    guard let workbook = input.workbook else {
      return Diagnostic(.error, .missingFile, at: .init(file: input.path(of: fileName)))
    }
    return workbook.missing(table)
  }
}
