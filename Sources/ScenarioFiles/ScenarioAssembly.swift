import Staffing

/// Puts the tables and settings of a scenario together.
struct ScenarioAssembly {
  /// The folders, base first.
  let layers: ScenarioLayers
  /// Where diagnostics and names are kept.
  let context: LoadingContext

  /// The scenario, or nil when schools or teachers could not be told apart.
  ///
  /// The tables are read in the order in which they name each other: subjects, schools, people.
  func problem() -> StaffingProblem? {
    let tables = readTables()
    reportUnknownFiles()
    let settings = readSettings()
    TableChecks(
      tables: tables,
      effective: settings.isYearKnown ? Month(septemberOf: settings.schoolYear) : nil,
      context: context
    )
    .run()
    guard !context.hasErrors else { return nil }
    return StaffingProblem(
      title: settings.title,
      schoolYear: settings.schoolYear,
      schools: tables.schools.values,
      classes: tables.classes.values,
      teachers: tables.teachers.values,
      curriculum: tables.curriculumInForce,
      norms: WorkloadNorms(
        overrides: Dictionary(tables.norms.values.map { ($0.key, $0.weeklyPeriods) }) { $1 }
      ),
      preferences: tables.preferences.values,
      decisions: tables.decisions.values,
      travel: tables.travel.values,
      recruits: tables.recruits.values.filter { $0.count > 0 },
      approvedPosts: tables.approvedPosts.values,
      formerTeachers: tables.formerTeachers.values,
      facilities: tables.facilities.values,
      demandOverrides: tables.demand.values,
      shortages: tables.shortages.values,
      policy: settings.policy,
      settings: settings.solve
    )
  }

  private func readTables() -> ScenarioTables {
    var tables = ScenarioTables()
    let curriculum = rows(of: CurriculumColumn.self)
    context.subjectsAreKnown = curriculum.have([.subject]) && context.isBaseComplete
    tables.curriculum = TableRows(curriculum.rows) { $0.curriculumCell() }
    tables.hasCurriculum = curriculum.areReadable && context.isBaseComplete

    let schools = rows(of: SchoolColumn.self, isRequired: true)
    for row in schools.rows {
      guard let id = row.peek(.id) else { continue }
      context.schools.add(id: id, name: row.peek(.name))
    }
    for row in schools.removed {
      guard let id = row.peek(.id), let name = row.peek(.name) else { continue }
      context.schools.addRemoved(id: id, name: name)
    }
    context.schoolsAreKnown = schools.have([.id, .name]) && context.isBaseComplete
    warnIfEmpty(schools)
    tables.schools = TableRows(schools.rows) { $0.school() }

    let teachers = rows(of: TeacherColumn.self, isRequired: true)
    if let place = teachers.files.last?.place, let sheet = place.sheet {
      context.rosterFile = "\(place.file)[\(sheet)]"
    }
    for row in teachers.rows {
      guard let id = row.peek(.id) else { continue }
      context.addTeacher(id)
    }
    context.teachersAreKnown = teachers.have([.id]) && context.isBaseComplete
    warnIfEmpty(teachers)
    tables.teachers = TableRows(teachers.rows) { $0.teacher() }

    tables.demand = read(DemandColumn.self) { $0.demandOverride() }
    tables.shortages = read(ShortageColumn.self) { $0.shortage() }
    let needsClasses = tables.demand.isEmpty && tables.shortages.isEmpty
    let classes = rows(of: ClassColumn.self, isRequired: needsClasses)
    tables.classes = TableRows(classes.rows) { $0.classGroup() }
    tables.hasClasses = classes.areReadable && context.isBaseComplete
    tables.preferences = read(PreferenceColumn.self) { $0.preference() }
    tables.decisions = read(DecisionColumn.self) { $0.decision() }
    tables.travel = read(TravelColumn.self) { $0.travelEntry() }
    tables.recruits = read(RecruitColumn.self) { $0.recruitGroup() }
    tables.approvedPosts = read(PostColumn.self) { $0.approvedPosts() }
    tables.formerTeachers = read(FormerTeacherColumn.self) { $0.formerTeacher() }
    tables.facilities = read(FacilityColumn.self) { $0.facilities() }
    tables.norms = read(WorkloadColumn.self) { $0.norm() }
    return tables
  }

  private func warnIfEmpty<Column>(_ table: LayeredRows<Column>) {
    guard table.rows.isEmpty, table.areReadable, context.isBaseComplete,
      let place = table.files.last?.place
    else { return }
    context.add(Diagnostic(.warning, .emptyTable, at: place))
  }

  private func read<Column, Value>(
    _ column: Column.Type,
    _ decode: (RowDecoder<Column>) -> Value?
  ) -> TableRows<Column, Value> {
    TableRows(rows(of: column).rows, decode)
  }

  /// The rows of a table over all layers.
  private func rows<Column: TableColumn>(
    of column: Column.Type,
    isRequired: Bool = false
  ) -> LayeredRows<Column> {
    var files: [TableFile<Column>] = []
    var areReadable = true
    var isThere = false
    for (index, layer) in layers.all.enumerated() {
      let input = layer.input
      let places = InputTable.all(of: Column.table, in: input)
      guard let table = InputTable.only(of: places, in: input, context: context) else { continue }
      isThere = true
      if let file = file(table, in: input, column, isDelta: index > 0 || !context.isBaseComplete) {
        files.append(file)
      } else {
        areReadable = false
      }
    }
    if isRequired, !isThere, context.isBaseComplete {
      areReadable = false
      if let input = layers.all.last?.input {
        let table = Column.table
        context.add(InputTable.missing(table, fileName: table.fileName, in: input))
      }
    }
    let (rows, removed) = TableReader(context: context).rows(of: files)
    return LayeredRows(rows: rows, removed: removed, files: files, areReadable: areReadable)
  }

  private func file<Column: TableColumn>(
    _ table: InputTable,
    in input: InputLayer,
    _ column: Column.Type,
    isDelta: Bool
  ) -> TableFile<Column>? {
    guard let document = table.cells(in: input, context: context) else { return nil }
    let place = table.place(in: input)
    return TableFile(place: place, document: document, context: context, isDelta: isDelta)
  }

  private func readSettings() -> ScenarioSettings {
    ScenarioSettings(layers.all.map(\.settings))
  }

  private func reportUnknownSheets(of workbook: InputWorkbook?) {
    guard let workbook, let first = workbook.unknownSheets.first else { return }
    let unknown = workbook.unknownSheets
    let tables = (ScenarioTables.names + [InputWorkbook.settings])
      .flatMap { [$0.english] + ($0.chinese.map { [$0] } ?? []) }
    context.add(
      Diagnostic(
        .warning,
        .unknownSheets,
        at: .init(file: workbook.path, sheet: first),
        value: "\(unknown.count)",
        details: unknown,
        suggestion: unknown.lazy.compactMap { NearMatch.word($0, among: tables) }.first
      )
    )
  }

  private func reportUnknownFiles() {
    let known = [
      ScenarioLayers.settingsFile, InputWorkbook.fileName, "expected.json", "readme.md",
      "readme.txt", "license",
    ]
    for layer in layers.all {
      reportUnknownSheets(of: layer.input.workbook)
      let unknown = layer.input.fileNames.filter { name in
        !known.contains(name.lowercased())
          && !ScenarioTables.names.contains { $0.matches(fileName: name) }
      }
      guard let first = unknown.first else { continue }
      let tables =
        ScenarioTables.names.map(\.fileName)
        + [ScenarioLayers.settingsFile, InputWorkbook.fileName]
      context.add(
        Diagnostic(
          .warning,
          .unknownFile,
          at: .init(file: layer.input.path(of: first)),
          value: "\(unknown.count)",
          details: unknown,
          suggestion: unknown.lazy.compactMap { NearMatch.word($0, among: tables) }.first
        )
      )
    }
  }
}
