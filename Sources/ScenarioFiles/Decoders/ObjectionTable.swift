import Staffing

/// The columns of a list of objections (异议).
enum ObjectionColumn: Int, TableColumn {
  case teacher
  case wants
  case school
  case granted
  case reason

  static let table = TableName(english: "objections", chinese: "异议")
  static let required: Set<Self> = [.teacher, .wants]
  static let key: [Self] = [.teacher, .wants, .school]

  var names: [String] {
    switch self {
    case .teacher: ["teacher", "工号", "教师编号", "教师"]
    case .wants: ["wants", "诉求", "要求"]
    case .school: ["school", "学校代码", "学校标识码"]
    case .granted: ["granted", "是否同意", "同意"]
    case .reason: ["reason", "原因", "理由"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .school: .school
    case .wants: .decision
    default: .text
    }
  }

  var fallbackNames: [String] { self == .school ? ["学校名称", "单位全称", "单位名称", "学校"] : [] }

  var content: CellContent {
    switch self {
    case .teacher: .teacher
    case .wants: .words(Words.wish.choices, several: false)
    case .school: .school
    case .granted: .yesNo
    case .reason: .text
    }
  }
}

extension RowDecoder<ObjectionColumn> {
  /// The objection of a row, or nil when a cell is faulty.
  func objection() -> Objection? {
    let teacher = teacher(.teacher)
    let kind = word(.wants, Words.wish)
    let school = school(.school)
    let isGranted = flag(.granted)
    if let kind, kind != .stay, peek(.school) == nil {
      report(.badDecision, .school, value: peek(.wants), details: ["school"])
      return nil
    }
    guard let teacher, let kind else { return nil }
    let wish: Objection.Wish
    switch (kind, school) {
    case (.avoid, let school?): wish = .avoid(school)
    case (.move, let school?): wish = .move(school)
    case (.stay, _): wish = .stay
    default: return nil
    }
    return Objection(
      teacher: teacher,
      wish: wish,
      reason: text(.reason) ?? "",
      isGranted: isGranted
    )
  }
}
