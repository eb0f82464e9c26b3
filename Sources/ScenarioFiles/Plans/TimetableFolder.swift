public import Staffing

/// A folder of timetables: the weeks, what became of each school, and the files of the program that
/// placed them.
public enum TimetableFolder {
  /// Timetables as they were read back.
  public struct Stored: Sendable {
    /// The weeks of the schools that have one.
    public let lines: [WeekLine]
    /// What became of each school; obstacles are not kept.
    public let outcomes: [WeekOutcome]
    /// Warnings and notes by file, row, column.
    public let diagnostics: [Diagnostic]
  }

  static let weeksFile = "timetable.csv"
  static let outcomesFile = "results.csv"

  /// Writes timetables whole or not at all, with other files beside them.
  ///
  /// What exists at `path` is left alone unless it is an empty folder, or `replacing` is asked for and
  /// it is a folder of timetables; other files in it are kept.
  public static func write(
    _ lines: [WeekLine],
    outcomes: [WeekOutcome],
    beside files: [(name: String, text: String)],
    to path: String,
    replacing: Bool
  ) throws(FolderError) {
    let written =
      [(weeksFile, lines.file), (outcomesFile, outcomes.file)]
      + files.map { ($0.name, Array($0.text.utf8)) }
    let writer = FolderWriter(
      files: written,
      ownNames: Set(written.map(\.0)),
      tellingNames: [weeksFile, outcomesFile]
    )
    try writer.write(to: path, replacing: replacing)
  }

  /// Reads timetables of a scenario; whether they are right is for the audit.
  public static func read(
    at path: String,
    for problem: StaffingProblem
  ) throws(DataFailure) -> Stored {
    let context = LoadingContext(of: problem)
    let reader = PlanReader(
      input: try PlanFolder.layer(at: path, context),
      presentSchools: [:],
      placesRecruits: false,
      context: context
    )
    let lines = reader.file(weeksFile, WeekColumn.self, isRequired: true).decoded { $0.weekLine() }
    let outcomes = reader.file(outcomesFile, WeekResultColumn.self, isRequired: true)
      .decoded { $0.outcome() }
    guard !context.hasErrors else { throw DataFailure(diagnostics: context.sorted) }
    return Stored(lines: lines, outcomes: outcomes, diagnostics: context.sorted)
  }
}

/// The columns of `timetable.csv`.
enum WeekColumn: Int, TableColumn {
  case school
  case grade
  case schoolClass
  case day
  case period
  case subject
  case teacher

  static let table = TableName(english: "timetable", chinese: nil)
  static let required: Set<Self> = [.school, .grade, .schoolClass, .day, .period, .subject]
  static let key: [Self] = [.school, .grade, .schoolClass, .day, .period]

  var names: [String] {
    switch self {
    case .school: ["school"]
    case .grade: ["grade"]
    case .schoolClass: ["class"]
    case .day: ["day"]
    case .period: ["period"]
    case .subject: ["subject"]
    case .teacher: ["teacher"]
    }
  }
}

/// The columns of `results.csv`.
enum WeekResultColumn: Int, TableColumn {
  case school
  case result
  case withoutGaps

  static let table = TableName(english: "results", chinese: nil)
  static let required: Set<Self> = [.school, .result]
  static let key: [Self] = [.school]

  var names: [String] {
    switch self {
    case .school: ["school"]
    case .result: ["result"]
    case .withoutGaps: ["without_gaps"]
    }
  }
}

extension RowDecoder<WeekColumn> {
  /// The row, or nil when a cell is faulty; a blank teacher stays one.
  fileprivate func weekLine() -> WeekLine? {
    let school = school(.school)
    let grade = grade(.grade)
    let name = text(.schoolClass)
    let day = whole(.day, in: 1...7)
    let period = whole(.period, in: 1...15)
    let subject = subject(.subject)
    let isOpen = peek(.teacher) == nil
    let instructor = isOpen ? nil : instructor(.teacher)
    guard let school, let grade, let name, let day, let period, let subject,
      isOpen || instructor != nil
    else { return nil }
    return WeekLine(
      school: school,
      grade: grade,
      schoolClass: name,
      day: day,
      period: period,
      subject: subject,
      instructor: instructor
    )
  }
}

extension RowDecoder<WeekResultColumn> {
  /// The row, or nil when a cell is faulty.
  fileprivate func outcome() -> WeekOutcome? {
    let school = school(.school)
    let result = word(.result, WordList.ofCases(WeekResult.self))
    guard let school, let result else { return nil }
    let isWithoutGaps = peek(.withoutGaps) == nil ? false : flag(.withoutGaps) ?? false
    return WeekOutcome(school: school, result: result, isWithoutGaps: isWithoutGaps)
  }
}

extension [WeekLine] {
  /// `timetable.csv`.
  fileprivate var file: [UInt8] {
    var writer = CSVWriter(header: WeekColumn.header)
    for line in self {
      writer.append([
        line.school.text, "\(line.grade)", line.schoolClass, "\(line.day)", "\(line.period)",
        line.subject.id, line.instructor?.description ?? "",
      ])
    }
    return writer.bytes
  }
}

extension [WeekOutcome] {
  /// `results.csv`.
  fileprivate var file: [UInt8] {
    var writer = CSVWriter(header: WeekResultColumn.header)
    for outcome in self {
      writer.append([
        outcome.school.text, outcome.result.rawValue,
        outcome.result == .placed ? CellText.yesNo(outcome.isWithoutGaps) : "",
      ])
    }
    return writer.bytes
  }
}
