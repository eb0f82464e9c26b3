import Staffing

/// The columns of `facilities.csv` (办学条件).
enum FacilityColumn: Int, TableColumn {
  case school
  case stage
  case teachingArea
  case sportsArea
  case equipmentValue
  case multimediaRooms
  case computers
  case books

  static let table = TableName(english: "facilities", chinese: "办学条件")
  static let required: Set<Self> = [.school]
  static let key: [Self] = [.school, .stage]

  var names: [String] {
    switch self {
    case .school: ["school", "学校代码", "学校标识码"]
    case .stage: ["stage", "学段"]
    case .teachingArea: ["teaching_area", "教学及辅助用房面积", "教学及辅助用房"]
    case .sportsArea: ["sports_area", "体育运动场馆面积", "体育场馆面积"]
    case .equipmentValue: ["equipment_value", "教学仪器设备值", "教学仪器设备资产值"]
    case .multimediaRooms: ["multimedia_rooms", "网络多媒体教室数", "网络多媒体教室"]
    case .computers: ["computers", "计算机台数", "计算机数"]
    case .books: ["books", "图书册数", "图书"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .school: .school
    case .stage: .stage
    default: .text
    }
  }

  var fallbackNames: [String] { self == .school ? ["学校名称", "单位全称", "单位名称", "学校"] : [] }

  var content: CellContent {
    switch self {
    case .school: .school
    case .stage: .words(Words.stage.choices, several: false)
    case .teachingArea, .sportsArea, .equipmentValue, .multimediaRooms, .computers, .books:
      .number(0, 1e12)
    }
  }
}

extension RowDecoder<FacilityColumn> {
  /// The facilities of a row, or nil when a cell is faulty.
  func facilities() -> Facilities? {
    let school = school(.school)
    let isStageGiven = peek(.stage) != nil
    let stage = word(.stage, Words.stage)
    let amounts = FacilityColumn.allCases.dropFirst(2).map { column in
      (given: peek(column) != nil, value: number(column, in: 0...1e12))
    }
    guard let school, isStageGiven == (stage != nil),
      amounts.allSatisfy({ $0.given == ($0.value != nil) })
    else { return nil }
    return Facilities(
      school: school,
      stage: stage,
      teachingArea: amounts[0].value,
      sportsArea: amounts[1].value,
      equipmentYuan: amounts[2].value.map { $0 * yuan },
      multimediaRooms: amounts[3].value,
      computers: amounts[4].value,
      books: amounts[5].value
    )
  }

  /// Yuan of the unit in which the column counts: the yearly statistics of schools count equipment
  /// in units of 10,000 yuan (万元) and say so in the column's name.
  private var yuan: Double {
    file.nameInFile(of: .equipmentValue).contains("万") ? 10_000 : 1
  }
}
