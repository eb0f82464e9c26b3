import Staffing

/// The columns of `travel.csv` (路程).
enum TravelColumn: Int, TableColumn {
  case from
  case to
  case minutes

  static let table = TableName(english: "travel", chinese: "路程")
  static let required: Set<Self> = [.from, .to, .minutes]
  static let key: [Self] = [.from, .to]

  var names: [String] {
    switch self {
    case .from: ["from", "起点", "出发学校"]
    case .to: ["to", "终点", "到达学校"]
    case .minutes: ["minutes", "分钟", "路程时间"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .from: .school
    case .to: .school
    default: .text
    }
  }

  var content: CellContent {
    switch self {
    case .from, .to: .school
    case .minutes: .number(0, 10_000)
    }
  }
}

extension RowDecoder<TravelColumn> {
  /// The way of a row, or nil when a cell is faulty.
  func travelEntry() -> TravelEntry? {
    let from = school(.from)
    let to = school(.to)
    let minutes = number(.minutes, in: 0...10_000)
    guard let from, let to, let minutes else { return nil }
    return TravelEntry(from: from, to: to, minutes: minutes)
  }
}
