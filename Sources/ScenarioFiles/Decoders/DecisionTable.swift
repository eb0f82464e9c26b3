import Staffing

/// The columns of `decisions.csv` (决定).
enum DecisionColumn: Int, TableColumn {
  case teacher
  case decision
  case school
  case reason

  static let table = TableName(english: "decisions", chinese: "决定")
  static let required: Set<Self> = [.teacher, .decision]
  static let key: [Self] = [.teacher, .decision, .school]

  var names: [String] {
    switch self {
    case .teacher: ["teacher", "工号", "教师编号", "教师"]
    case .decision: ["decision", "决定"]
    case .school: ["school", "学校代码", "学校标识码"]
    case .reason: ["reason", "原因", "理由"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .school: .school
    case .decision: .decision
    default: .text
    }
  }

  var fallbackNames: [String] { self == .school ? ["学校名称", "单位全称", "单位名称", "学校"] : [] }

  var content: CellContent {
    switch self {
    case .teacher: .teacher
    case .decision: .words(Words.decision.choices, several: false)
    case .school: .school
    default: .text
    }
  }
}

extension RowDecoder<DecisionColumn> {
  /// The decision of a row, or nil when a cell is faulty.
  func decision() -> Decision? {
    let teacher = teacher(.teacher)
    let kind = word(.decision, Words.decision)
    let school = school(.school)
    if kind == .avoid, peek(.school) == nil {
      report(.badDecision, .school, value: peek(.decision), details: ["school"])
      return nil
    }
    guard let teacher, let kind else { return nil }
    return Decision(teacher: teacher, kind: kind, school: school, reason: text(.reason) ?? "")
  }
}
