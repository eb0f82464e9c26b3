import Staffing

/// The columns of `schools.csv` (学校).
enum SchoolColumn: Int, TableColumn {
  case id
  case name
  case stages
  case location
  case standing
  case township
  case cluster
  case parent
  case longitude
  case latitude
  case establishment
  case boarders

  static let table = TableName(english: "schools", chinese: "学校")
  static let required: Set<Self> = [.id, .name, .stages, .location]
  static let key: [Self] = [.id]

  var names: [String] {
    switch self {
    case .id: ["id", "学校代码", "学校标识码"]
    case .name: ["name", "学校名称", "单位全称", "单位名称"]
    case .stages: ["stages", "学段", "学校类型"]
    case .location: ["location", "城乡类型", "城乡分类"]
    case .standing: ["standing", "办学水平"]
    case .township: ["township", "乡镇", "街道", "乡镇街道"]
    case .cluster: ["cluster", "片区", "学区", "教育集团"]
    case .parent: ["parent", "中心校", "总校"]
    case .longitude: ["longitude", "经度"]
    case .latitude: ["latitude", "纬度"]
    case .establishment: ["establishment", "核定编制", "编制数"]
    case .boarders: ["boarders", "寄宿生数"]
    }
  }

  var content: CellContent {
    switch self {
    case .id: .id
    case .stages: .words(Words.stages.choices, several: true)
    case .location: .words(Words.location.choices, several: false)
    case .standing: .words(Words.standing.choices, several: false)
    case .parent: .school
    case .longitude: .number(-180, 180)
    case .latitude: .number(-90, 90)
    case .establishment, .boarders: .whole(0, 100_000)
    default: .text
    }
  }
}

extension RowDecoder<SchoolColumn> {
  /// The school of a row, or nil when a required cell is faulty.
  func school() -> School? {
    let id = identifier(.id)
    let name = text(.name)
    let stages = words(.stages, Words.stages).flatMap(\.self)
    let location = word(.location, Words.location)
    let standing = word(.standing, Words.standing) ?? .ordinary
    let parent = school(.parent)
    let coordinates = coordinates(longitude: .longitude, latitude: .latitude)
    let establishment = whole(.establishment, in: 0...100_000)
    let boarders = whole(.boarders, in: 0...100_000) ?? 0
    guard let id, let name, !stages.isEmpty, let location else { return nil }
    return School(
      id: School.ID(id),
      name: name,
      stages: stages,
      location: location,
      standing: standing,
      township: text(.township),
      cluster: text(.cluster),
      parent: parent,
      coordinates: coordinates,
      establishment: establishment,
      boarders: boarders
    )
  }
}
