import Staffing

/// The values of a table, each with the row it came from.
struct TableRows<Column: TableColumn, Value> {
  /// Values with their rows, in the order of the files.
  private(set) var located: [(row: RowDecoder<Column>, value: Value)] = []
  /// The values alone.
  private(set) var values: [Value] = []
  /// Rows that could not be decoded, or whose key an earlier one has; what else is wrong with them
  /// is told all the same.
  private(set) var faulty: [RowDecoder<Column>] = []
  /// Whether every row could be decoded, and none was there twice.
  var areComplete: Bool { faulty.isEmpty }

  /// No rows.
  init() {}

  /// The rows that can be decoded; a repeat of a key is decoded for its faults, but not kept.
  init(_ rows: [RowDecoder<Column>], _ decode: (RowDecoder<Column>) -> Value?) {
    located.reserveCapacity(rows.count)
    for row in rows {
      if let value = decode(row), !row.isRepeat {
        located.append((row, value))
      } else {
        faulty.append(row)
      }
    }
    values = located.map(\.value)
  }

  /// Whether there is no value.
  var isEmpty: Bool { located.isEmpty }
}

/// The rows of a table over all folders of a scenario.
struct LayeredRows<Column: TableColumn> {
  /// The rows that hold.
  let rows: [RowDecoder<Column>]
  /// The rows of the base that the scenario removes.
  let removed: [RowDecoder<Column>]
  /// The files that could be read.
  let files: [TableFile<Column>]
  /// Whether every file could be read, and a required one is there.
  let areReadable: Bool

  /// Whether the columns could be read for every row; if not, a fault was reported.
  func have(_ columns: [Column]) -> Bool {
    areReadable && files.allSatisfy { $0.missing.isDisjoint(with: columns) }
  }
}

/// The tables of a scenario as they were read.
struct ScenarioTables {
  /// The columns of the tables that a scenario may hold.
  static let columns: [any TableColumn.Type] = [
    SchoolColumn.self, ClassColumn.self, TeacherColumn.self, CurriculumColumn.self,
    WorkloadColumn.self, DemandColumn.self, ShortageColumn.self, TravelColumn.self,
    PreferenceColumn.self, DecisionColumn.self, RecruitColumn.self, PostColumn.self,
    FormerTeacherColumn.self, FacilityColumn.self,
  ]
  /// The names of those tables.
  static let names: [TableName] = columns.map { $0.table }
  /// The tables that planning needs, unless other tables say what the third does.
  static let required = [SchoolColumn.table, ClassColumn.table, TeacherColumn.table]

  var schools = TableRows<SchoolColumn, School>()
  var classes = TableRows<ClassColumn, ClassGroup>()
  var teachers = TableRows<TeacherColumn, Teacher>()
  var curriculum = TableRows<CurriculumColumn, CurriculumCell>()
  var norms = TableRows<WorkloadColumn, (key: WorkloadNorms.Key, weeklyPeriods: Double)>()
  var preferences = TableRows<PreferenceColumn, Preference>()
  var decisions = TableRows<DecisionColumn, Decision>()
  var travel = TableRows<TravelColumn, TravelEntry>()
  var recruits = TableRows<RecruitColumn, RecruitGroup>()
  var approvedPosts = TableRows<PostColumn, ApprovedPosts>()
  var formerTeachers = TableRows<FormerTeacherColumn, FormerTeacher>()
  var facilities = TableRows<FacilityColumn, Facilities>()
  var demand = TableRows<DemandColumn, DemandOverride>()
  var shortages = TableRows<ShortageColumn, ShortageRow>()
  /// Whether the curriculum could be read; if not, missing grades mean nothing.
  var hasCurriculum = true
  /// Whether the classes could be read; if not, schools without classes mean nothing.
  var hasClasses = true

  /// The built-in plan with the grades of `curriculum.csv` on top.
  var curriculumInForce: Curriculum {
    var grades: [Int: [Subject: Double]] = [:]
    for cell in curriculum.values {
      grades[cell.grade, default: [:]][cell.subject] = cell.weeklyPeriods
    }
    return Curriculum.builtIn.replacingGrades(with: Curriculum(grades))
  }
}
