import Staffing

/// The columns of `class_teachers.csv` (上年任课).
enum FormerTeacherColumn: Int, TableColumn {
  case school
  case grade
  case schoolClass
  case subject
  case teacher

  static let table = TableName(english: "class_teachers", chinese: "上年任课")
  static let required = Set(allCases)
  // A kindergarten class has two teachers of one subject.
  static let key: [Self] = allCases

  var names: [String] {
    switch self {
    case .school: ["school", "学校代码", "学校标识码"]
    case .grade: ["grade", "年级"]
    case .schoolClass: ["class", "班级", "班号"]
    case .subject: ["subject", "学科", "任教学科"]
    case .teacher: ["teacher", "工号", "教师编号", "任课教师"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .school: .school
    case .grade: .grade
    case .subject: .subject
    default: .text
    }
  }

  var fallbackNames: [String] { self == .school ? ["学校名称", "单位全称", "单位名称", "学校"] : [] }

  var content: CellContent {
    switch self {
    case .school: .school
    case .grade: .grade
    case .subject: .words(SubjectNames.list.choices, several: false)
    case .teacher: .teacher
    default: .text
    }
  }
}

extension RowDecoder<FormerTeacherColumn> {
  /// The row, or nil when a cell is faulty.
  func formerTeacher() -> FormerTeacher? {
    let school = school(.school)
    let grade = grade(.grade)
    let name = text(.schoolClass).map(Self.className)
    let subject = subject(.subject)
    let teacher = teacher(.teacher)
    guard let school, let grade, let name, let subject, let teacher else { return nil }
    return FormerTeacher(
      school: school,
      grade: grade,
      schoolClass: name,
      subject: subject,
      teacher: teacher
    )
  }

  /// `1`, `01`, `1.0`, `1班` and `（1）班` are one class.
  private static func className(_ text: String) -> String {
    let bare = TextFolding.word(text).filter { !"()（）班".contains($0) }
    func whole(_ text: some StringProtocol) -> String? {
      NumberText.number(String(text)).flatMap { Int(exactly: $0) }.map(String.init)
    }
    if let number = whole(bare) { return number }
    return bare.split(separator: "+", omittingEmptySubsequences: false)
      .map { whole($0) ?? String($0) }.joined(separator: "+")
  }
}
