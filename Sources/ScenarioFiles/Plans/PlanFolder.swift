import JSONText
public import Staffing

/// A plan folder: assignments, teaching, figures and the record of how they were found.
public enum PlanFolder {
  /// Every file that a plan folder may hold.
  static let fileNames = [
    "assignments.csv", "teaching.csv", "teaching_before.csv", "offerings.csv", "schools.csv",
    "floors.csv", "recruits.csv", classesFile, pricesFile, recordFile,
  ]
  /// Names that together tell a plan folder.
  static let tellingNames: Set<String> = [recordFile, "assignments.csv"]
  static let recordFile = "plan.json"
  static let classesFile = "teaching-classes.csv"
  static let pricesFile = "prices.csv"

  /// Writes a plan folder whole or not at all.
  ///
  /// What exists at `path` is left alone unless it is an empty folder, or `replacing` is asked for
  /// and it is a plan folder; other files in a replaced plan folder are kept. Without `classes` there
  /// is no table of classes, without `prices` no table of prices.
  public static func write(
    _ plan: Plan,
    tables: PlanTables,
    record: PlanRecord,
    classes: [ClassLine]? = nil,
    prices: [LevelPrices] = [],
    to path: String,
    replacing: Bool = false
  ) throws(PlanFolderError) {
    var files = [
      ("assignments.csv", tables.assignmentsFile),
      ("teaching.csv", plan.teaching.file),
      ("teaching_before.csv", plan.teachingBefore.file),
      ("offerings.csv", tables.offeringsFile),
      ("schools.csv", tables.schoolsFile),
      ("floors.csv", tables.floorsFile),
    ]
    if !plan.recruits.isEmpty { files.append(("recruits.csv", plan.recruits.file)) }
    if let classes { files.append((classesFile, classes.file)) }
    if !prices.isEmpty { files.append((pricesFile, prices.file)) }
    files.append((recordFile, Array((RecordText.json(of: record).text + "\n").utf8)))
    let writer = FolderWriter(
      files: files,
      ownNames: Set(fileNames),
      tellingNames: tellingNames
    )
    try writer.write(to: path, replacing: replacing)
  }
}

extension [TeachingLine] {
  /// `teaching.csv` or `teaching_before.csv`.
  fileprivate var file: [UInt8] {
    var writer = CSVWriter(header: TeachingColumn.header)
    for line in self {
      writer.append([
        line.instructor.description, line.offering.school.text, line.offering.stage.rawValue,
        line.offering.subject.id, CellText.number(line.weeklyPeriods),
        line.qualification.rawValue, CellText.yesNo(line.isItinerant),
      ])
    }
    return writer.bytes
  }
}

extension [ClassLine] {
  /// `teaching-classes.csv`.
  fileprivate var file: [UInt8] {
    var writer = CSVWriter(header: TeachingClassColumn.header)
    for line in self {
      writer.append([
        line.school.text, "\(line.grade)", line.schoolClass, line.subject.id,
        CellText.number(line.weeklyPeriods), line.instructor?.description ?? "",
        line.qualification?.rawValue ?? "",
      ])
    }
    return writer.bytes
  }
}

extension [RecruitPlacement] {
  /// `recruits.csv`.
  fileprivate var file: [UInt8] {
    var writer = CSVWriter(header: PlacementColumn.header)
    for placement in self {
      writer.append([
        placement.stage.rawValue, placement.subject.id, placement.school.text,
        "\(placement.count)",
      ])
    }
    return writer.bytes
  }
}

extension TableColumn {
  /// The English names in order, as a written table begins.
  static var header: [String] { allCases.map(\.englishName) }
}
