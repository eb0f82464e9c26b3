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
      curriculum: tables.curriculum,
      norms: tables.norms,
      preferences: tables.preferences.values,
      decisions: tables.decisions.values,
      travel: tables.travel.values,
      recruits: tables.recruits.values.filter { $0.count > 0 },
      approvedPosts: tables.approvedPosts.values,
      demandOverrides: tables.demand.values,
      shortages: tables.shortages.values,
      policy: settings.policy,
      settings: settings.solve
    )
  }

  private func readTables() -> ScenarioTables {
    var tables = ScenarioTables()
    var cells: [Int: [Subject: Double]] = [:]
    let curriculum = rows(of: CurriculumColumn.self)
    for row in curriculum.rows {
      guard let cell = row.curriculumCell() else { continue }
      cells[cell.grade, default: [:]][cell.subject] = cell.weeklyPeriods
    }
    context.subjectsAreKnown = curriculum.areReadable
    tables.curriculum = Curriculum.builtIn.replacingGrades(with: Curriculum(cells))
    tables.hasCurriculum = curriculum.areReadable

    let schools = rows(of: SchoolColumn.self, isRequired: true)
    for row in schools.rows {
      guard let id = row.peek(.id) else { continue }
      context.schools.add(id: id, name: row.peek(.name))
    }
    context.schoolsAreKnown = schools.areReadable
    tables.schools = TableRows(schools.rows) { $0.school() }

    let teachers = rows(of: TeacherColumn.self, isRequired: true)
    for row in teachers.rows {
      guard let id = row.peek(.id) else { continue }
      context.addTeacher(id)
    }
    context.teachersAreKnown = teachers.areReadable
    tables.teachers = TableRows(teachers.rows) { $0.teacher() }

    tables.demand = read(DemandColumn.self) { $0.demandOverride() }
    tables.shortages = read(ShortageColumn.self) { $0.shortage() }
    let needsClasses = tables.demand.isEmpty && tables.shortages.isEmpty
    let classes = rows(of: ClassColumn.self, isRequired: needsClasses)
    tables.classes = TableRows(classes.rows) { $0.classGroup() }
    tables.hasClasses = classes.areReadable
    tables.preferences = read(PreferenceColumn.self) { $0.preference() }
    tables.decisions = read(DecisionColumn.self) { $0.decision() }
    tables.travel = read(TravelColumn.self) { $0.travelEntry() }
    tables.recruits = read(RecruitColumn.self) { $0.recruitGroup() }
    tables.approvedPosts = read(PostColumn.self) { $0.approvedPosts() }
    var norms: [WorkloadNorms.Key: Double] = [:]
    for row in rows(of: WorkloadColumn.self).rows {
      if let norm = row.norm() { norms[norm.key] = norm.weeklyPeriods }
    }
    tables.norms = WorkloadNorms(overrides: norms)
    return tables
  }

  private func read<Column, Value>(
    _ column: Column.Type,
    _ decode: (RowDecoder<Column>) -> Value?
  ) -> TableRows<Column, Value> {
    TableRows(rows(of: column).rows, decode)
  }

  /// The rows of a table over all layers, and whether every file of it could be read.
  private func rows<Column: TableColumn>(
    of column: Column.Type,
    isRequired: Bool = false
  ) -> (rows: [RowDecoder<Column>], areReadable: Bool) {
    var files: [TableFile<Column>] = []
    var areReadable = true
    var isThere = false
    for layer in layers.all {
      let input = layer.input
      let names = input.fileNames.filter(Column.table.matches)
      guard let name = names.first else { continue }
      isThere = true
      for other in names.dropFirst() {
        context.add(
          Diagnostic(.error, .repeatedFile, at: .init(file: input.path(of: other)), details: [name])
        )
      }
      if let file = file(name, in: input, column) {
        files.append(file)
      } else {
        areReadable = false
      }
    }
    if isRequired, !isThere {
      areReadable = false
      let path = layers.all.last?.input.path(of: Column.table.fileName) ?? ""
      context.add(Diagnostic(.error, .missingFile, at: .init(file: path)))
    }
    return (TableReader(context: context).rows(of: files), areReadable)
  }

  private func file<Column: TableColumn>(
    _ name: String,
    in input: InputLayer,
    _ column: Column.Type
  ) -> TableFile<Column>? {
    guard let text = input.text(of: name, context: context) else { return nil }
    let isTabbed = name.lowercased().hasSuffix(".tsv")
    let document = CSVDocument(
      utf8: text,
      delimiter: isTabbed ? CSVSplitter.tab : CSVSplitter.comma
    )
    return TableFile(path: input.path(of: name), document: document, context: context)
  }

  private func readSettings() -> ScenarioSettings {
    ScenarioSettings(layers.all.map(\.settings))
  }

  private func reportUnknownFiles() {
    let known = ["scenario.yaml", "expected.json", "readme.md", "readme.txt", "license"]
    for layer in layers.all {
      let unknown = layer.input.fileNames.filter { name in
        !known.contains(name.lowercased())
          && !ScenarioTables.names.contains { $0.matches(fileName: name) }
      }
      guard let first = unknown.first else { continue }
      let tables = ScenarioTables.names.map(\.fileName) + [ScenarioLayers.settingsFile]
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
