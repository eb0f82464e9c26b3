public import Staffing
public import Workbooks

/// The fix list of a scenario: what is wrong, and the whole of it with the faulty cells marked.
///
/// Corrected there, the workbook can be loaded as it is.
public struct FixWorkbook: Sendable {
  /// What has to be looked at: faults and warnings, by place.
  private let findings: [Diagnostic]
  private let grids: [TableGrid]
  private let tables: [TableShape]

  /// A fix list of what was found in tables as they stand; `tables` tell what columns hold.
  public init(_ diagnostics: [Diagnostic], in grids: [TableGrid], tables: [TableShape]) {
    findings = DiagnosticReport(diagnostics).diagnostics.filter { $0.severity != .note }
    self.tables = tables
    let found = Set(findings.map(\.place.table))
    // What needs work comes first.
    self.grids =
      grids.filter { found.contains($0.place.table) }
      + grids.filter { !found.contains($0.place.table) }
  }

  /// Number of faults and warnings.
  public var count: Int { findings.count }

  /// The workbook in a language.
  public func workbook(in language: Language) -> OutputWorkbook {
    let texts = Texts.of(language)
    return OutputWorkbook(
      title: texts(.fixTitle),
      sheets: [list(texts)] + grids.map { sheet(of: $0, texts) } + missing(texts)
    )
  }

  private func list(_ texts: Texts) -> OutputSheet {
    OutputSheet(
      name: texts(.fixSheet),
      title: texts(.fixTitle),
      notes: [texts(.fixNote)],
      columns: [
        OutputColumn(texts(.fixSeverity)), OutputColumn(texts(.fixTable)),
        OutputColumn(texts(.fixRow)), OutputColumn(texts(.fixColumn)),
        OutputColumn(texts(.fixValue), width: .fitting(8...28)),
        OutputColumn(texts(.fixWrong), width: .fitting(20...60)),
        OutputColumn(texts(.fixWrite), width: .fitting(20...60)),
      ],
      rows: findings.map { finding in
        let index = grids.firstIndex { $0.place.table == finding.place.table }
        let grid = index.map { grids[$0] }
        let row = grid.map { $0.row(of: finding.place) } ?? finding.place.row
        return [
          OutputCell(
            .text(texts(finding.severity == .error ? .fixError : .fixWarning)),
            mark: finding.severity.mark
          ),
          index.map { OutputCell(.link(texts.name(of: grids[$0]), sheet: $0 + 1)) }
            ?? .text(finding.place.shownTable),
          row.map { .whole($0) } ?? .blank, .text(finding.columnName ?? ""),
          .text(finding.value ?? ""), .text(texts.message(of: finding)),
          .text(texts.advice(for: finding)),
        ]
      },
      printing: PrintSettings(isLandscape: true, footer: texts(.bookPage))
    )
  }

  /// A table as it stands, its faulty cells marked, with the lists that help to fill them.
  private func sheet(of grid: TableGrid, _ texts: Texts) -> OutputSheet {
    let width = max(1, grid.rows.map(\.count).max() ?? 1)
    let shape = tables.first { $0.english == grid.english }
    let marks = marks(in: grid, texts)
    var rows = grid.rows.enumerated().map { row, cells in
      (0..<width).map { column in
        let text = column < cells.count ? cells[column] : ""
        var cell = text.isEmpty ? OutputCell.blank : .text(text)
        if let mark = marks[Cell(row: row, column: column)] {
          cell = cell.marked(mark.mark, note: mark.note)
        }
        return cell
      }
    }
    // A header in the first row stays in sight, unless it is below titles or has marks of its own.
    let isPlain = grid.headerRow == 0 && !rows.isEmpty && !marks.keys.contains { $0.row == 0 }
    let header = isPlain ? rows.removeFirst() : nil
    let columns = (0..<width).map { position in
      let name = position < grid.columns.count ? grid.columns[position] : nil
      let content = shape?.columns.first { $0.english == name }?.content
      return OutputColumn(
        header == nil ? "" : grid.rows[0].count > position ? grid.rows[0][position] : "",
        width: .fitting(8...30),
        input: .text,
        choices: content.flatMap(texts.choices(for:)).map { .list($0) }
      )
    }
    return OutputSheet(
      name: texts.name(of: grid),
      columns: columns,
      rows: rows,
      isFiltered: header != nil,
      inputRows: header == nil ? 0 : rows.count + 100
    )
  }

  /// Required tables that are not there, with their headers.
  private func missing(_ texts: Texts) -> [OutputSheet] {
    guard findings.contains(where: { $0.code == .missingFile }) else { return [] }
    return tables.filter { table in
      table.isRequired && !grids.contains { $0.english == table.english }
    }.map { table in
      OutputSheet(
        name: texts.name(of: table),
        columns: table.columns.map {
          OutputColumn(texts.name(of: $0), width: .fitting(10...24), note: texts.note(on: $0))
        }
      )
    }
  }

  private struct Cell: Hashable {
    var row: Int
    var column: Int
  }

  private func marks(
    in grid: TableGrid,
    _ texts: Texts
  ) -> [Cell: (mark: OutputCell.Mark, note: String)] {
    var marks: [Cell: (mark: OutputCell.Mark, note: String)] = [:]
    for finding in findings where finding.place.table == grid.place.table {
      guard let row = grid.row(of: finding.place), grid.rows.indices.contains(row - 1) else {
        continue
      }
      // Settings of a file stand beside their keys, wherever they stood in the line.
      let isSetting = !grid.rowOfLine.isEmpty
      let column = isSetting ? 1 : max(0, (finding.place.column ?? 1) - 1)
      let cell = Cell(row: row - 1, column: column)
      let note = texts.message(of: finding) + "\n" + texts.advice(for: finding)
      let before = marks[cell]
      marks[cell] = (
        finding.severity == .error ? .fault : before?.mark ?? .warning,
        before.map { $0.note + "\n" + note } ?? note
      )
    }
    return marks
  }
}

extension TableGrid {
  /// The row, from 1, at which something of the file stands here; nil for the whole table.
  fileprivate func row(of place: Diagnostic.Place) -> Int? {
    place.row.map { rowOfLine.isEmpty ? $0 : rowOfLine[$0] ?? 1 }
  }
}

extension Diagnostic.Place {
  /// The file, and the sheet where there is one.
  fileprivate var table: Diagnostic.Place { .init(file: file, sheet: sheet) }

  /// The file as people read it, with the sheet where there is one.
  fileprivate var shownTable: String { sheet.map { "\(file)[\($0)]" } ?? file }
}

extension Diagnostic.Severity {
  fileprivate var mark: OutputCell.Mark { self == .error ? .fault : .warning }
}

extension Texts {
  /// A table's name in the language.
  fileprivate func name(of grid: TableGrid) -> String {
    language == .zh ? grid.chinese : grid.english
  }
}
