import Staffing

/// Reads the files of a plan folder.
struct PlanReader {
  /// The folder.
  let input: InputLayer
  /// Where people work now, as far as the scenario says; a blank `from` is read so.
  let presentSchools: [Teacher.ID: School.ID]
  /// Whether the plan must say where recruits go.
  let placesRecruits: Bool
  /// Where diagnostics and names are kept.
  let context: LoadingContext

  /// Everything that could be read.
  func storedParts() -> (
    plan: Plan, classes: [ClassLine]?, prices: [LevelPrices], tables: StoredTables,
    record: PlanRecord?, derived: [DerivedFigure]
  ) {
    let assignments = file("assignments.csv", AssignmentColumn.self, isRequired: true)
    let rows = assignments.decoded { $0.assignment(presentSchools: presentSchools) }
    let plan = Plan(
      assignments: rows.map { Assignment(teacher: $0.teacher, school: $0.to) },
      teaching: file("teaching.csv", TeachingColumn.self, isRequired: true)
        .decoded { $0.teachingLine() },
      teachingBefore: file("teaching_before.csv", TeachingColumn.self, isRequired: true)
        .decoded { $0.teachingLine() },
      recruits: placements()
    )
    let tables = StoredTables(
      assignments: rows,
      offerings: figures("offerings.csv", OfferingColumn.self) { $0.offeringRow() },
      schools: figures("schools.csv", SchoolFigureColumn.self) { $0.schoolRow() },
      floors: figures("floors.csv", FloorColumn.self) { $0.floorRow() },
      absentAssignmentColumns: Set(
        AssignmentColumn.allCases.filter { assignments.file?.position(of: $0) == nil }
          .map(\.englishName)
      )
    )
    let record = record()
    let classes = classes()
    if classes == nil, record?.record.classTables.isEmpty == false {
      context.add(
        Diagnostic(.warning, .missingPlanFile, at: .init(file: PlanFolder.classesFile))
      )
    }
    return (plan, classes, prices(), tables, record?.record, record?.derived ?? [])
  }

  /// A file with its rows, which are none when it is missing or cannot be read.
  struct RowsOfFile<Column: TableColumn> {
    let file: TableFile<Column>?

    func decoded<Value>(_ decode: (RowDecoder<Column>) -> Value?) -> [Value] {
      guard let file else { return [] }
      return TableReader(context: file.context).rows(of: [file]).rows.compactMap(decode)
    }
  }

  func file<Column: TableColumn>(
    _ name: String,
    _ column: Column.Type,
    isRequired: Bool = false
  ) -> RowsOfFile<Column> {
    guard input.fileNames.contains(name) else {
      let place = Diagnostic.Place(file: name)
      context.add(
        isRequired
          ? Diagnostic(.error, .missingFile, at: place)
          : Diagnostic(.warning, .missingPlanFile, at: place)
      )
      return RowsOfFile(file: nil)
    }
    guard let text = input.text(of: name, context: context) else { return RowsOfFile(file: nil) }
    let document = CSVDocument(utf8: text, delimiter: CSVSplitter.comma)
    return RowsOfFile(
      file: TableFile(place: .init(file: name), document: .csv(document), context: context)
    )
  }

  private func figures<Column: TableColumn, Value>(
    _ name: String,
    _ column: Column.Type,
    _ decode: (RowDecoder<Column>) -> Value?
  ) -> [Value]? {
    let rows = file(name, column)
    return rows.file == nil ? nil : rows.decoded(decode)
  }

  private func classes() -> [ClassLine]? {
    // A plan may do without, which is no reason to warn.
    guard input.fileNames.contains(PlanFolder.classesFile) else { return nil }
    return figures(PlanFolder.classesFile, TeachingClassColumn.self) { $0.classLine() }
  }

  private func prices() -> [LevelPrices] {
    guard input.fileNames.contains(PlanFolder.pricesFile) else { return [] }
    return [LevelPrices](figures(PlanFolder.pricesFile, PriceColumn.self) { $0.priceLine() } ?? [])
  }

  private func placements() -> [RecruitPlacement] {
    // A plan without recruits has no such file, which is no reason to warn.
    if !placesRecruits, !input.fileNames.contains("recruits.csv") { return [] }
    return file("recruits.csv", PlacementColumn.self).decoded { $0.placement() }
      .filter { $0.count > 0 }
  }

  private func record() -> (record: PlanRecord, derived: [DerivedFigure])? {
    let name = PlanFolder.recordFile
    guard input.fileNames.contains(name) else {
      context.add(Diagnostic(.warning, .missingPlanFile, at: .init(file: name)))
      return nil
    }
    guard let text = input.text(of: name, context: context) else { return nil }
    return RecordReader(file: name, context: context).record(text)
  }
}
