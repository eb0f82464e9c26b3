public import Staffing

/// Makes a scenario of the rosters that an office keeps in workbooks.
public enum RosterImport {
  /// Reads workbooks in the order given; every fault of all of them is reported in one run.
  ///
  /// Without a school year it is the one whose 1 September comes first after the latest month that
  /// the rosters name; `title` gives the title for it.
  public static func read(
    paths: [String],
    schoolYear: Int? = nil,
    title: (Int) -> String = { "\($0)" }
  ) throws(DataFailure) -> ImportedScenario {
    var reader = RosterReader()
    for path in paths { reader.read(path: path) }
    let context = reader.context
    reader.schools.check(context)
    let year = schoolYear ?? reader.latestMonth.map(firstSeptember)
    if year == nil, !context.hasErrors {
      context.add(Diagnostic(.error, .unknownSchoolYear, at: .init(file: paths.first ?? "")))
    }
    var people = reader.people
    var ids = RosterIDs(context: context, remarks: reader.remarks)
    ids.assign(to: &people, at: reader.schools)
    let draft = ImportDraft(
      reader: reader,
      people: people,
      madeTeacherIDs: ids.made,
      title: title(year ?? 0),
      schoolYear: year ?? 0
    )
    for diagnostic in reader.remarks.diagnostics() { context.add(diagnostic) }
    guard !context.hasErrors else { throw DataFailure(diagnostics: context.sorted) }
    return ImportedScenario(
      files: draft.files,
      summary: draft.summary,
      diagnostics: context.sorted
    )
  }

  /// The school year that begins first after a month.
  static func firstSeptember(after month: Month) -> Int {
    month.month >= 9 ? month.year + 1 : month.year
  }
}
