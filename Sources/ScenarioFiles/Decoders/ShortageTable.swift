import Staffing

/// The columns of `shortages.csv` (学科余缺).
enum ShortageColumn: Int, TableColumn {
  case school
  case stage
  case subject
  case needed
  case present

  static let table = TableName(english: "shortages", chinese: "学科余缺")
  static let required: Set<Self> = [.school, .stage, .subject, .needed, .present]
  static let key: [Self] = [.school, .stage, .subject]

  var names: [String] {
    switch self {
    case .school: ["school", "学校代码", "学校标识码"]
    case .stage: ["stage", "学段"]
    case .subject: ["subject", "学科"]
    case .needed: ["needed", "应配"]
    case .present: ["present", "实有"]
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
    case .needed, .present: .number(0, 100_000)
    }
  }
}

extension RowDecoder<ShortageColumn> {
  /// The shortage of a row, or nil when a cell is faulty.
  func shortage() -> ShortageRow? {
    let school = school(.school)
    let stage = word(.stage, Words.stage)
    let subject = subject(.subject)
    let needed = number(.needed, in: 0...100_000)
    let present = number(.present, in: 0...100_000)
    guard let school, let stage, let subject, let needed, let present else { return nil }
    let offering = Offering(school: school, stage: stage, subject: subject)
    return ShortageRow(offering: offering, needed: needed, present: present)
  }
}
