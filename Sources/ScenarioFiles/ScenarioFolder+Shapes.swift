public import Staffing

extension ScenarioFolder {
  /// Every table that a scenario may hold, the required ones first.
  public static var tables: [TableShape] { ScenarioTables.columns.map { shape($0) } }

  /// The sheet or rows with the settings: English and Chinese name.
  public static var settingsNames: WordChoice {
    let table = InputWorkbook.settings
    return WordChoice(english: table.english, chinese: table.chinese ?? table.english)
  }

  /// The settings of a scenario that gives none, as dotted keys with their values.
  public static var standardSettings: [(key: String, value: String)] {
    let standard = StaffingProblem(
      schoolYear: ScenarioSettings.standardYear,
      schools: [],
      classes: [],
      teachers: [],
      policy: Presets.policy(Presets.standard)
    )
    let text = SettingsText(problem: standard).written()
    let settings = SettingsLines(yaml: text)?.lines ?? []
    return settings.map { ($0.key, $0.value) }
  }

  private static func shape<Column: TableColumn>(_ column: Column.Type) -> TableShape {
    TableShape(
      english: Column.table.english,
      chinese: Column.table.chinese ?? Column.table.english,
      isRequired: ScenarioTables.required.contains(Column.table),
      columns: Column.allCases.map { column in
        ColumnShape(
          english: column.englishName,
          chinese: column.names.first { !$0.utf8.allSatisfy { $0 < 0x80 } } ?? column.englishName,
          isRequired: Column.required.contains(column),
          content: column.content
        )
      }
    )
  }
}
