public import Staffing

extension ScenarioFolder {
  /// The settings and tables in force of a loaded scenario, for comparing it with another.
  ///
  /// Rows are those that would be written; curriculum and norms have the built-in values as well, so
  /// that a table that only repeats them makes no difference.
  public static func contents(of problem: StaffingProblem) -> ScenarioContents {
    let files = Dictionary(tableFiles(of: problem).map { ($0.name, $0.bytes) }) { first, _ in first
    }
    let text = SettingsText(problem: problem).written()
    let settings = SettingsLines(yaml: text, namesEntries: true)?.lines ?? []
    return ScenarioContents(
      // The preset stands in the policy key by key.
      settings: settings.filter { $0.key != "preset" }.map { .init(key: $0.key, value: $0.value) },
      tables: ScenarioTables.columns.map { table($0, files, problem) }
    )
  }

  private static func table<Column: TableColumn>(
    _ column: Column.Type,
    _ files: [String: [UInt8]],
    _ problem: StaffingProblem
  ) -> ScenarioContents.Table {
    let rows: [[String]] =
      switch Column.table {
      case CurriculumColumn.table: problem.curriculumRows
      case WorkloadColumn.table: problem.normRows
      default: files[Column.table.fileName].map { self.rows(of: $0, Column.header.count) } ?? []
      }
    return ScenarioContents.Table(
      name: Column.table.english,
      columns: Column.header,
      keyColumns: Column.key.map(\.rawValue),
      rows: rows
    )
  }

  /// The cells below the header of a written table.
  private static func rows(of bytes: [UInt8], _ columns: Int) -> [[String]] {
    let body = Array(bytes.dropFirst(TextEncoding.byteOrderMark.count))
    let document = CSVDocument(utf8: body, delimiter: CSVSplitter.comma)
    return (1..<max(1, document.rowCount)).filter { !document.isBlank(row: $0) }.map { row in
      (0..<columns).map { document.text(row: row, column: $0) ?? "" }
    }
  }
}

extension StaffingProblem {
  /// The curriculum in force, built-in grades included.
  fileprivate var curriculumRows: [[String]] {
    curriculum.weeklyPeriods.keys.sorted().flatMap { grade in
      curriculum.subjects(ofGrade: grade).map { subject in
        [
          "\(grade)", subject.id,
          CellText.number(curriculum.periods(grade: grade, subject: subject)),
        ]
      }
    }
  }

  /// The norms in force of every subject that is known or has one of its own.
  fileprivate var normRows: [[String]] {
    let subjects = Set(Subject.known).union(norms.overrides.keys.map(\.subject)).sorted()
    return Stage.allCases.flatMap { stage in
      subjects.map { subject in
        [stage.rawValue, subject.id, CellText.number(norms.weeklyPeriods(stage, subject))]
      }
    }
  }
}
