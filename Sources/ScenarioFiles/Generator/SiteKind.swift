import Staffing

/// The kinds of schools a generated district is mixed from.
enum SiteKind: Int, CaseIterable {
  /// 城区小学.
  case urbanPrimary
  /// 镇区中心小学, which holds the posts of its teaching points.
  case townPrimary
  /// 村完小.
  case villagePrimary
  /// 教学点.
  case teachingPoint
  /// 城区初中.
  case urbanJunior
  /// 镇区初中.
  case townJunior
  /// 九年一贯制学校.
  case nineYear
  /// 城区公办幼儿园.
  case urbanKindergarten
  /// 镇区公办幼儿园.
  case townKindergarten

  /// Stages taught.
  var stages: [Stage] {
    switch self {
    case .urbanPrimary, .townPrimary, .villagePrimary, .teachingPoint: [.primary]
    case .urbanJunior, .townJunior: [.junior]
    case .nineYear: [.primary, .junior]
    case .urbanKindergarten, .townKindergarten: [.kindergarten]
    }
  }

  /// Urban, town or rural.
  var location: School.Location {
    switch self {
    case .urbanPrimary, .urbanJunior, .urbanKindergarten: .urban
    case .townPrimary, .townJunior, .townKindergarten: .town
    case .villagePrimary, .teachingPoint, .nineYear: .rural
    }
  }

  /// Usual number of classes of the kind's main stage.
  var usualClasses: ClosedRange<Int> {
    switch self {
    case .urbanPrimary: 24...40
    case .townPrimary: 12...18
    case .villagePrimary: 6...6
    case .teachingPoint: 2...3
    case .urbanJunior: 24...36
    case .townJunior: 9...13
    case .nineYear: 6...8
    case .urbanKindergarten: 8...10
    case .townKindergarten: 5...6
    }
  }

  /// Number of classes within which the district is brought to its size; nil for a fixed kind.
  var adjustableClasses: ClosedRange<Int>? {
    switch self {
    case .urbanPrimary: 8...54
    case .townPrimary: 6...24
    case .urbanJunior: 9...54
    case .townJunior: 6...24
    default: nil
    }
  }

  /// Usual number of students in a class of a stage.
  func classSize(_ stage: Stage) -> Int {
    switch self {
    case .urbanPrimary: 46
    case .townPrimary: 40
    case .villagePrimary: 22
    case .teachingPoint: 9
    case .urbanJunior: 47
    case .townJunior: 42
    case .nineYear: stage == .primary ? 26 : 28
    case .urbanKindergarten: 30
    case .townKindergarten: 28
    }
  }

  /// Of a thousand schools of the kind, how many are strong and how many weak.
  var standings: (strong: Int, weak: Int) {
    switch self {
    case .urbanPrimary, .urbanJunior, .urbanKindergarten: (350, 0)
    case .townPrimary, .townJunior, .townKindergarten: (0, 120)
    case .villagePrimary: (0, 400)
    case .teachingPoint: (0, 550)
    case .nineYear: (0, 600)
    }
  }
}
