import Staffing

/// The columns of `curriculum.csv` (课程计划).
enum CurriculumColumn: Int, TableColumn {
  case grade
  case subject
  case weeklyPeriods

  static let table = TableName(english: "curriculum", chinese: "课程计划")
  static let required: Set<Self> = [.grade, .subject, .weeklyPeriods]
  static let key: [Self] = [.grade, .subject]

  var names: [String] {
    switch self {
    case .grade: ["grade", "年级"]
    case .subject: ["subject", "学科"]
    case .weeklyPeriods: ["weekly_periods", "周课时", "周课时数"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .grade: .grade
    case .subject: .subject
    default: .text
    }
  }

  var content: CellContent {
    switch self {
    case .grade: .grade
    case .subject: .words(SubjectNames.list.choices, several: false)
    case .weeklyPeriods: .number(0, 100)
    }
  }
}

/// Weekly periods of one subject at one grade.
struct CurriculumCell {
  let grade: Int
  let subject: Subject
  let weeklyPeriods: Double
}

extension RowDecoder<CurriculumColumn> {
  /// A cell of the curriculum; a name the format does not know becomes the district's own subject.
  func curriculumCell() -> CurriculumCell? {
    let grade = grade(.grade)
    let subject = learnedSubject()
    let periods = number(.weeklyPeriods, in: 0...100)
    guard let grade, let subject, let periods else { return nil }
    return CurriculumCell(grade: grade, subject: subject, weeklyPeriods: periods)
  }

  private func learnedSubject() -> Subject? {
    guard let name = text(.subject) else { return nil }
    if let subject = context.subjects.learn(name) { return subject }
    report(.unknownSubject, .subject, value: name, suggestion: nil)
    return nil
  }
}
