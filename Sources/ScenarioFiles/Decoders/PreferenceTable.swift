import Staffing

/// The columns of `preferences.csv` (意向).
enum PreferenceColumn: Int, TableColumn {
  case teacher
  case school
  case rank

  static let table = TableName(english: "preferences", chinese: "意向")
  static let required: Set<Self> = [.teacher, .school, .rank]
  static let key: [Self] = [.teacher, .school]

  var names: [String] {
    switch self {
    case .teacher: ["teacher", "工号", "教师编号", "教师"]
    case .school: ["school", "意向学校", "学校代码", "学校标识码"]
    case .rank: ["rank", "志愿", "志愿序号", "意向顺序"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .school: .school
    default: .text
    }
  }

  var fallbackNames: [String] {
    self == .school ? ["意向学校名称", "学校名称", "单位全称", "单位名称", "学校"] : []
  }

  var content: CellContent {
    switch self {
    case .teacher: .teacher
    case .school: .school
    case .rank: .whole(1, 1000)
    }
  }
}

extension RowDecoder<PreferenceColumn> {
  /// The wish of a row, or nil when a cell is faulty.
  func preference() -> Preference? {
    let teacher = teacher(.teacher)
    let school = school(.school)
    let rank = whole(.rank, in: 1...1000)
    guard let teacher, let school, let rank else { return nil }
    return Preference(teacher: teacher, school: school, rank: rank)
  }
}
