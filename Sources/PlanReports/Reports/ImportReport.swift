import JSONText
public import Staffing

/// What `import` says: what was taken from the rosters, what was made, what is still to be filled in.
///
/// It names schools, sheets and columns, but no people.
public struct ImportReport: Sendable {
  private let summary: ImportSummary
  private let diagnostics: DiagnosticReport
  private let output: String

  /// A report of rosters that became a scenario.
  public init(_ summary: ImportSummary, diagnostics: [Diagnostic], output: String) {
    self.summary = summary
    self.diagnostics = DiagnosticReport(diagnostics)
    self.output = output
  }

  /// The report as text; the diagnostics print on their own.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    var lines = [
      texts.heading(summary.title),
      texts(
        .importTitle,
        [
          "people": "\(summary.people)", "schools": "\(summary.schools)",
          "year": "\(summary.schoolYear)",
        ]
      ),
    ]
    lines += summary.sheets.map { "  " + line(of: $0, texts) }
    lines.append(
      texts(
        .importIDs,
        ["people": "\(summary.madeTeacherIDs)", "schools": "\(summary.madeSchoolIDs)"]
      )
    )
    lines += section(texts.heading(.importLeftOutTitle), leftOut(texts))
    lines += section(
      texts.heading(.importColumnsTitle),
      summary.columnsUsed.map { line(of: $0, texts) }
    )
    if !summary.columnsUnused.isEmpty {
      lines += ["", texts(.importUnusedTitle, ["names": texts.list(summary.columnsUnused)])]
    }
    lines += section(texts.heading(.importGapsTitle), gaps(isRequired: true, texts))
    lines += section(texts.heading(.importGapsOptional), gaps(isRequired: false, texts))
    lines += ["", texts(.importWritten, ["output": output])]
    return texts.text(lines)
  }

  /// The report as JSON, diagnostics included.
  public func json(in language: Language) -> String {
    JSONValue.object([
      ("title", .string(summary.title)),
      ("school_year", .int(summary.schoolYear)),
      ("output", .string(output)),
      ("people", .int(summary.people)),
      ("schools", .int(summary.schools)),
      ("made_teacher_ids", .int(summary.madeTeacherIDs)),
      ("made_school_ids", .int(summary.madeSchoolIDs)),
      ("sheets", .array(summary.sheets.map(Self.json))),
      (
        "left_out",
        .object([
          ("without_certificate", .int(summary.peopleWithoutCertificate)),
          ("without_subject", .int(summary.peopleWithoutSubject)),
          ("units", .array(summary.unitsLeftOut.map(Self.json))),
        ])
      ),
      ("columns_used", .array(summary.columnsUsed.map(Self.json))),
      ("columns_unused", .strings(summary.columnsUnused)),
      ("to_fill", .array(summary.gaps.map(Self.json))),
      ("diagnostics", diagnostics.json(Texts.of(language))),
    ]).text + "\n"
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0 }
  }

  private func line(of sheet: ImportSummary.Sheet, _ texts: Texts) -> String {
    let phrase: Phrase =
      switch sheet.skipped {
      case nil: .importSheet
      case .hidden: .importSheetHidden
      case .noRoster: .importSheetNoRoster
      }
    return texts(
      phrase,
      ["file": sheet.file, "sheet": sheet.name, "people": "\(sheet.people)"]
    )
  }

  private func leftOut(_ texts: Texts) -> [String] {
    let counts: [(Phrase, Int)] = [
      (.importNoCertificate, summary.peopleWithoutCertificate),
      (.importNoSubject, summary.peopleWithoutSubject),
    ]
    return summary.unitsLeftOut.map { unit in
      texts(
        .importUnit,
        ["unit": unit.name, "type": unit.type, "people": "\(unit.people)"]
      )
    } + counts.filter { $0.1 > 0 }.map { texts($0.0, ["people": "\($0.1)"]) }
  }

  private func line(of column: ImportSummary.Column, _ texts: Texts) -> String {
    guard let table = column.table, let name = column.column else {
      return texts(.importColumnChecked, ["name": column.name])
    }
    return texts(.importColumn, ["name": column.name, "table": table, "column": name])
  }

  /// The gaps of one kind; columns that are blank in as many rows share a line.
  private func gaps(isRequired: Bool, _ texts: Texts) -> [String] {
    var lines: [ImportSummary.Gap] = []
    for gap in summary.gaps where gap.isRequired == isRequired {
      if let same = lines.firstIndex(where: { $0.table == gap.table && $0.rows == gap.rows }) {
        lines[same].columns += gap.columns
      } else {
        lines.append(gap)
      }
    }
    return lines.map { gap in
      let values = ["table": gap.table, "columns": texts.list(gap.columns)]
      guard let rows = gap.rows else { return texts(.importGapTable, values) }
      return texts(.importGap, values.merging(["rows": "\(rows)"]) { $1 })
    }
  }

  private static func json(_ sheet: ImportSummary.Sheet) -> JSONValue {
    .object([
      ("file", .string(sheet.file)), ("sheet", .string(sheet.name)),
      ("people", .int(sheet.people)), ("skipped", .optional(sheet.skipped?.rawValue)),
    ])
  }

  private static func json(_ unit: ImportSummary.Unit) -> JSONValue {
    .object([
      ("name", .string(unit.name)), ("type", .string(unit.type)), ("people", .int(unit.people)),
    ])
  }

  private static func json(_ column: ImportSummary.Column) -> JSONValue {
    .object([
      ("name", .string(column.name)), ("table", .optional(column.table)),
      ("column", .optional(column.column)),
    ])
  }

  private static func json(_ gap: ImportSummary.Gap) -> JSONValue {
    .object([
      ("table", .string(gap.table)), ("columns", .strings(gap.columns)),
      ("rows", .optional(gap.rows)), ("required", .bool(gap.isRequired)),
    ])
  }
}
