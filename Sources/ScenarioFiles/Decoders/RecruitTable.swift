import Staffing

/// The columns of `recruits.csv` (新招聘).
enum RecruitColumn: Int, TableColumn {
  case stage
  case subject
  case count

  static let table = TableName(english: "recruits", chinese: "新招聘")
  static let required: Set<Self> = [.stage, .subject, .count]
  static let key: [Self] = [.stage, .subject]

  var names: [String] {
    switch self {
    case .stage: ["stage", "学段"]
    case .subject: ["subject", "学科"]
    case .count: ["count", "人数", "招聘人数"]
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
    case .count: .whole(0, 100_000)
    }
  }
}

extension RowDecoder<RecruitColumn> {
  /// The new posts of a row, or nil when a cell is faulty.
  func recruitGroup() -> RecruitGroup? {
    let stage = word(.stage, Words.stage)
    let subject = subject(.subject)
    let count = whole(.count, in: 0...100_000)
    guard let stage, let subject, let count else { return nil }
    return RecruitGroup(stage: stage, subject: subject, count: count)
  }
}
