import Staffing

/// The ids of people, schools and subjects that a plan folder's own tables name.
///
/// One table decides for each kind where the folder has it, so that a slip of the pen in another
/// table is a fault as it is beside a scenario.
struct PlanIDs {
  private let input: InputLayer
  // What is wrong with the files is reported when their rows are read.
  private let scratch = LoadingContext()

  /// The ids of a folder.
  init(_ input: InputLayer) {
    self.input = input
  }

  /// Makes the ids known to the reading of the rows.
  func learn(into context: LoadingContext) {
    let assignments = table("assignments.csv", AssignmentColumn.self)
    let offerings = table("offerings.csv", OfferingColumn.self)
    let teaching = ["teaching.csv", "teaching_before.csv"].map {
      table($0, TeachingColumn.self)
    }
    let recruits = table("recruits.csv", PlacementColumn.self)
    let classes = table(PlanFolder.classesFile, TeachingClassColumn.self)
    for id in texts(.teacher, of: assignments) ?? [] { context.addTeacher(id) }
    context.teachersAreKnown = assignments != nil

    let schools =
      texts(.school, of: table("schools.csv", SchoolFigureColumn.self))
      ?? [texts(.from, of: assignments), texts(.to, of: assignments)].flatMap { $0 ?? [] }
      + (texts(.school, of: offerings) ?? [])
      + teaching.flatMap { texts(.school, of: $0) ?? [] }
      + (texts(.school, of: recruits) ?? []) + (texts(.school, of: classes) ?? [])
    for id in schools { context.schools.add(id: id, name: nil) }

    let subjects =
      texts(.subject, of: offerings)
      ?? teaching.flatMap { texts(.subject, of: $0) ?? [] }
      + (texts(.subject, of: recruits) ?? []) + (texts(.subject, of: classes) ?? [])
    for name in subjects { _ = context.subjects.learn(name) }
  }

  private func table<Column: TableColumn>(
    _ name: String,
    _ column: Column.Type
  ) -> TableFile<Column>? {
    guard input.fileNames.contains(name), let text = input.text(of: name, context: scratch) else {
      return nil
    }
    let document = CSVDocument(utf8: text, delimiter: CSVSplitter.comma)
    return TableFile(place: .init(file: name), document: .csv(document), context: scratch)
  }

  private func texts<Column: TableColumn>(
    _ column: Column,
    of table: TableFile<Column>?
  ) -> [String]? {
    table.map { table in
      table.bodyRows.compactMap { RowDecoder(file: table, row: $0).peek(column) }
    }
  }
}
