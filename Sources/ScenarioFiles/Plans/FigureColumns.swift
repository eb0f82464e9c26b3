import Staffing

/// The columns of `offerings.csv`.
enum OfferingColumn: Int, TableColumn {
  case school
  case stage
  case subject
  case requiredPeriods
  case covered
  case uncovered
  case opened
  case teachers

  static let table = TableName(english: "offerings", chinese: nil)
  static let required = Set(allCases)
  static let key: [Self] = []

  var names: [String] {
    switch self {
    case .school: ["school"]
    case .stage: ["stage"]
    case .subject: ["subject"]
    case .requiredPeriods: ["required"]
    case .covered: ["covered"]
    case .uncovered: ["uncovered"]
    case .opened: ["opened"]
    case .teachers: ["teachers"]
    }
  }
}

/// The columns of `schools.csv` of a plan.
enum SchoolFigureColumn: Int, TableColumn {
  case school
  case establishment
  case headsBefore
  case headsAfter
  case over
  case vacant
  case leaving
  case arriving
  case backbonePer100Before
  case backbonePer100After
  case seniorPer100Before
  case seniorPer100After
  case coveredBefore
  case coveredAfter
  case opensEverySubject
  case teachesEveryPeriod

  static let table = TableName(english: "schools", chinese: nil)
  static let required: Set<Self> = [
    .school, .establishment, .headsBefore, .headsAfter, .over, .vacant, .leaving, .arriving,
    .opensEverySubject, .teachesEveryPeriod,
  ]
  static let key: [Self] = []

  var names: [String] {
    switch self {
    case .school: ["school"]
    case .establishment: ["establishment"]
    case .headsBefore: ["heads_before"]
    case .headsAfter: ["heads_after"]
    case .over: ["over"]
    case .vacant: ["vacant"]
    case .leaving: ["leaving"]
    case .arriving: ["arriving"]
    case .backbonePer100Before: ["backbone_per_100_before"]
    case .backbonePer100After: ["backbone_per_100_after"]
    case .seniorPer100Before: ["senior_per_100_before"]
    case .seniorPer100After: ["senior_per_100_after"]
    case .coveredBefore: ["covered_before"]
    case .coveredAfter: ["covered_after"]
    case .opensEverySubject: ["opens_every_subject"]
    case .teachesEveryPeriod: ["teaches_every_period"]
    }
  }
}

/// The columns of `floors.csv`.
enum FloorColumn: Int, TableColumn {
  case name
  case population
  case base
  case share
  case requiredPeople
  case moved
  case met

  static let table = TableName(english: "floors", chinese: nil)
  static let required = Set(allCases)
  static let key: [Self] = []

  var names: [String] {
    switch self {
    case .name: ["name"]
    case .population: ["population"]
    case .base: ["base"]
    case .share: ["share"]
    case .requiredPeople: ["required"]
    case .moved: ["moved"]
    case .met: ["met"]
    }
  }
}
