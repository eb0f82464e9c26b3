import Staffing

/// The columns of `classes.csv` (班级).
enum ClassColumn: Int, TableColumn {
  case school
  case grade
  case classes
  case students

  static let table = TableName(english: "classes", chinese: "班级")
  static let required: Set<Self> = [.school, .grade, .classes, .students]
  static let key: [Self] = [.school, .grade]

  var names: [String] {
    switch self {
    case .school: ["school", "学校代码", "学校标识码"]
    case .grade: ["grade", "年级"]
    case .classes: ["classes", "班数", "班级数"]
    case .students: ["students", "学生数", "在校生数"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .school: .school
    case .grade: .grade
    default: .text
    }
  }

  /// 班额 beside a number of classes is the size of a class.
  var fallbackNames: [String] {
    switch self {
    case .school: ["学校名称", "单位全称", "单位名称", "学校"]
    case .classes: ["班额"]
    default: []
    }
  }

  var content: CellContent {
    switch self {
    case .school: .school
    case .grade: .grade
    case .classes: .number(0.5, 1000)
    case .students: .whole(0, 1_000_000)
    }
  }
}

extension RowDecoder<ClassColumn> {
  /// The classes of a row, or nil when a cell is faulty.
  func classGroup() -> ClassGroup? {
    let school = school(.school)
    let grade = grade(.grade)
    let classes = halves()
    let students = whole(.students, in: 0...1_000_000)
    guard let school, let grade, let classes, let students else { return nil }
    return ClassGroup(school: school, grade: grade, classes: classes, students: students)
  }

  private func halves() -> Double? {
    guard let classes = number(.classes, in: 0...10_000) else { return nil }
    guard classes > 0 else {
      report(.outOfRange, .classes, value: text(.classes), details: ["0.5", "10000"])
      return nil
    }
    guard classes * 2 == (classes * 2).rounded() else {
      report(.notHalves, .classes, value: text(.classes))
      return nil
    }
    return classes
  }
}
