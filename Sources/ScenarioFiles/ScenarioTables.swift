import Staffing

/// The values of a table, each with the row it came from.
struct TableRows<Column: TableColumn, Value> {
  /// Values with their rows, in the order of the files.
  private(set) var located: [(row: RowDecoder<Column>, value: Value)] = []
  /// Whether every row could be decoded.
  private(set) var areComplete = true

  /// No rows.
  init() {}

  /// The rows that can be decoded.
  init(_ rows: [RowDecoder<Column>], _ decode: (RowDecoder<Column>) -> Value?) {
    located.reserveCapacity(rows.count)
    for row in rows {
      if let value = decode(row) { located.append((row, value)) }
    }
    areComplete = located.count == rows.count
  }

  /// The values alone.
  var values: [Value] { located.map(\.value) }

  /// Whether there is no value.
  var isEmpty: Bool { located.isEmpty }
}

/// The tables of a scenario as they were read.
struct ScenarioTables {
  /// The tables a scenario folder may hold.
  static let names: [TableName] = [
    SchoolColumn.table, ClassColumn.table, TeacherColumn.table, CurriculumColumn.table,
    WorkloadColumn.table, DemandColumn.table, ShortageColumn.table, TravelColumn.table,
    PreferenceColumn.table, DecisionColumn.table, RecruitColumn.table, PostColumn.table,
  ]

  var schools = TableRows<SchoolColumn, School>()
  var classes = TableRows<ClassColumn, ClassGroup>()
  var teachers = TableRows<TeacherColumn, Teacher>()
  var curriculum = Curriculum.builtIn
  var norms = WorkloadNorms()
  var preferences = TableRows<PreferenceColumn, Preference>()
  var decisions = TableRows<DecisionColumn, Decision>()
  var travel = TableRows<TravelColumn, TravelEntry>()
  var recruits = TableRows<RecruitColumn, RecruitGroup>()
  var approvedPosts = TableRows<PostColumn, ApprovedPosts>()
  var demand = TableRows<DemandColumn, DemandOverride>()
  var shortages = TableRows<ShortageColumn, ShortageRow>()
  /// Whether the curriculum could be read; if not, missing grades mean nothing.
  var hasCurriculum = true
  /// Whether the classes could be read; if not, schools without classes mean nothing.
  var hasClasses = true
}
