import Staffing

/// The columns of `workload.csv` (工作量).
enum WorkloadColumn: Int, TableColumn {
  case stage
  case subject
  case weeklyPeriods

  static let table = TableName(english: "workload", chinese: "工作量")
  static let required: Set<Self> = [.stage, .subject, .weeklyPeriods]
  static let key: [Self] = [.stage, .subject]

  var names: [String] {
    switch self {
    case .stage: ["stage", "学段"]
    case .subject: ["subject", "学科"]
    case .weeklyPeriods: ["weekly_periods", "周课时", "周标准课时"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .stage: .stage
    case .subject: .subject
    default: .text
    }
  }

  var content: CellContent {
    switch self {
    case .stage: .words(Words.stage.choices, several: false)
    case .subject: .words(SubjectNames.list.choices, several: false)
    case .weeklyPeriods: .number(0.5, 100)
    }
  }
}

extension RowDecoder<WorkloadColumn> {
  /// The norm of a row, or nil when a cell is faulty.
  func norm() -> (key: WorkloadNorms.Key, weeklyPeriods: Double)? {
    let stage = word(.stage, Words.stage)
    let subject = subject(.subject)
    let periods = number(.weeklyPeriods, in: 0.5...100)
    guard let stage, let subject, let periods else { return nil }
    return (WorkloadNorms.Key(stage, subject), periods)
  }
}
