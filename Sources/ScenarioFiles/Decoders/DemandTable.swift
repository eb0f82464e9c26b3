import Staffing

/// The columns of `demand.csv` (课时需求).
enum DemandColumn: Int, TableColumn {
  case school
  case stage
  case subject
  case weeklyPeriods

  static let table = TableName(english: "demand", chinese: "课时需求")
  static let required: Set<Self> = [.school, .stage, .subject, .weeklyPeriods]
  static let key: [Self] = [.school, .stage, .subject]

  var names: [String] {
    switch self {
    case .school: ["school", "学校代码", "学校标识码"]
    case .stage: ["stage", "学段"]
    case .subject: ["subject", "学科"]
    case .weeklyPeriods: ["weekly_periods", "周课时"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .school: .school
    case .stage: .stage
    case .subject: .subject
    default: .text
    }
  }

  var fallbackNames: [String] { self == .school ? ["学校名称", "单位全称", "单位名称", "学校"] : [] }

  var content: CellContent {
    switch self {
    case .school: .school
    case .stage: .words(Words.stage.choices, several: false)
    case .subject: .words(SubjectNames.list.choices, several: false)
    case .weeklyPeriods: .number(0, 100_000)
    }
  }
}

extension RowDecoder<DemandColumn> {
  /// The demand of a row, or nil when a cell is faulty.
  func demandOverride() -> DemandOverride? {
    let school = school(.school)
    let stage = word(.stage, Words.stage)
    let subject = subject(.subject)
    let periods = number(.weeklyPeriods, in: 0...100_000)
    guard let school, let stage, let subject, let periods else { return nil }
    let offering = Offering(school: school, stage: stage, subject: subject)
    return DemandOverride(offering: offering, weeklyPeriods: periods)
  }
}
