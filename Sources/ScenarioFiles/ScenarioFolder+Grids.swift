import Foundation
public import Staffing

extension ScenarioFolder {
  /// The cells of a scenario's own tables and settings as they stand, as far as they can be read.
  ///
  /// What it extends is left out; the settings name the base by a path that does not depend on where
  /// they stand. Nothing is reported: ``load(at:)`` tells what is wrong.
  public static func grids(at path: String) -> [TableGrid] {
    let context = LoadingContext()
    guard let input = InputLayer(scenario: path, shown: "", context: context) else { return [] }
    let reader = GridReader(input: input, context: context)
    return [reader.settings()].compactMap(\.self)
      + ScenarioTables.columns.compactMap { reader.grid($0) }
  }
}

/// Reads the tables of one layer as they stand.
private struct GridReader {
  let input: InputLayer
  let context: LoadingContext

  func grid<Column: TableColumn>(_ column: Column.Type) -> TableGrid? {
    guard let table = InputTable.all(of: Column.table, in: input).first,
      let cells = table.cells(in: input, context: context)
    else { return nil }
    return grid(of: cells, at: table.place(in: input), column)
  }

  func settings() -> TableGrid? {
    switch InputTable.settings(in: input).first {
    case .sheet(let sheet, let workbook):
      return grid(of: .sheet(sheet), at: workbook.place(of: sheet), SettingsSheet.Column.self)
    case .file(let name):
      guard let text = input.text(of: name, context: context),
        let settings = SettingsLines(yaml: String(decoding: text, as: UTF8.self))
      else { return nil }
      let columns = [SettingsSheet.Column.path, .value].map(\.englishName)
      return TableGrid(
        english: InputWorkbook.settings.english,
        chinese: InputWorkbook.settings.chinese ?? "",
        place: .init(file: input.path(of: name)),
        rows: [columns] + settings.lines.map { [$0.key, value(of: $0)] },
        headerRow: 0,
        columns: columns,
        rowOfLine: settings.positions.mapValues { $0 + 2 }
      )
    case nil: return nil
    }
  }

  /// A base is named from the scenario's folder, which the copy does not stand in.
  private func value(of line: SettingsLines.Line) -> String {
    guard line.key == "extends", !line.value.hasPrefix("/") else { return line.value }
    return URL(fileURLWithPath: input.folder + "/" + line.value).standardizedFileURL.path
  }

  private func grid<Column: TableColumn>(
    of cells: TableCells,
    at place: Diagnostic.Place,
    _ column: Column.Type
  ) -> TableGrid {
    let rows = (0..<cells.rowCount).map { row in
      (0..<cells.cellCount(ofRow: row)).map { cells.text(row: row, column: $0) ?? "" }
    }
    let header = TableHeader<Column>(in: cells)
    var columns = [String?](repeating: nil, count: rows.map(\.count).max() ?? 0)
    for column in Column.allCases {
      if let position = header?.position(of: column) { columns[position] = column.englishName }
    }
    return TableGrid(
      english: Column.table.english,
      chinese: Column.table.chinese ?? Column.table.english,
      place: place,
      rows: rows,
      headerRow: header?.row,
      columns: columns
    )
  }
}
