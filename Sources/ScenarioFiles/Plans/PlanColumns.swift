import Staffing

/// The columns of `assignments.csv`.
enum AssignmentColumn: Int, TableColumn {
  case teacher
  case name
  case from
  case to
  case moved
  case form
  case category
  case travelMinutes
  case preferenceRank
  case reason

  static let table = TableName(english: "assignments", chinese: nil)
  static let required: Set<Self> = [.teacher, .to]
  static let key: [Self] = []

  var names: [String] {
    switch self {
    case .teacher: ["teacher"]
    case .name: ["name"]
    case .from: ["from"]
    case .to: ["to"]
    case .moved: ["moved"]
    case .form: ["form"]
    case .category: ["category"]
    case .travelMinutes: ["travel_minutes"]
    case .preferenceRank: ["preference_rank"]
    case .reason: ["reason"]
    }
  }
}

/// The columns of `teaching.csv` and `teaching_before.csv`.
enum TeachingColumn: Int, TableColumn {
  case teacher
  case school
  case stage
  case subject
  case weeklyPeriods
  case qualification
  case itinerant

  static let table = TableName(english: "teaching", chinese: nil)
  static let required = Set(allCases)
  static let key: [Self] = []

  var names: [String] {
    switch self {
    case .teacher: ["teacher"]
    case .school: ["school"]
    case .stage: ["stage"]
    case .subject: ["subject"]
    case .weeklyPeriods: ["weekly_periods"]
    case .qualification: ["qualification"]
    case .itinerant: ["itinerant"]
    }
  }
}

/// The columns of `teaching-classes.csv`.
enum TeachingClassColumn: Int, TableColumn {
  case school
  case grade
  case schoolClass
  case subject
  case weeklyPeriods
  case teacher
  case qualification

  static let table = TableName(english: "teaching-classes", chinese: nil)
  static let required: Set<Self> = [.school, .grade, .schoolClass, .subject, .weeklyPeriods]
  static let key: [Self] = []

  var names: [String] {
    switch self {
    case .school: ["school"]
    case .grade: ["grade"]
    case .schoolClass: ["class"]
    case .subject: ["subject"]
    case .weeklyPeriods: ["weekly_periods"]
    case .teacher: ["teacher"]
    case .qualification: ["qualification"]
    }
  }
}

/// The columns of `recruits.csv` of a plan.
enum PlacementColumn: Int, TableColumn {
  case stage
  case subject
  case school
  case count

  static let table = TableName(english: "recruits", chinese: nil)
  static let required = Set(allCases)
  static let key: [Self] = []

  var names: [String] {
    switch self {
    case .stage: ["stage"]
    case .subject: ["subject"]
    case .school: ["school"]
    case .count: ["count"]
    }
  }
}

/// The columns of `prices.csv` of a plan.
enum PriceColumn: Int, TableColumn {
  case level
  case priced
  case school
  case stage
  case subject
  case floor
  case number
  case price

  static let table = TableName(english: "prices", chinese: nil)
  static let required: Set<Self> = [.level, .priced, .price]
  static let key: [Self] = []

  var names: [String] {
    switch self {
    case .level: ["level"]
    case .priced: ["priced"]
    case .school: ["school"]
    case .stage: ["stage"]
    case .subject: ["subject"]
    case .floor: ["floor"]
    case .number: ["number"]
    case .price: ["price"]
    }
  }
}
