import Staffing

/// A school being drawn: its place, its classes and where it belongs.
struct Site {
  /// A point in metres east and north of the district's corner.
  struct Place {
    var east: Int
    var north: Int

    /// The degrees of the point, to five decimals.
    ///
    /// A flat map does: the scale is that of one latitude, and only whole numbers are divided.
    var coordinates: Coordinates {
      Coordinates(
        longitude: Double(10_900_000 + east * 10_000 / 9_714) / 100_000,
        latitude: Double(2_700_000 + north * 10_000 / 11_120) / 100_000
      )
    }

    /// The square of the straight distance in metres.
    func squaredDistance(to other: Place) -> Int {
      (east - other.east) * (east - other.east) + (north - other.north) * (north - other.north)
    }
  }

  let kind: SiteKind
  let name: String
  /// Index of the county seat's area the school belongs to.
  let county: Int
  /// Name of the township, or of the seat.
  let township: String
  let place: Place
  /// Index of the central school, for teaching points.
  var parent: Int?
  /// Name of the cluster.
  var cluster = ""
  /// Half classes by grade, 0 to 9.
  var halfClasses = [Int](repeating: 0, count: 10)
  /// Students by grade, 0 to 9.
  var students = [Int](repeating: 0, count: 10)
  var standing = School.Standing.ordinary
  var boarders = 0

  /// Whether the school is rural or weak.
  var isPriority: Bool { kind.location == .rural || standing == .weak }

  /// Half classes of all grades.
  var allHalfClasses: Int { halfClasses.reduce(0, +) }

  /// Students of the grades of a stage.
  func students(of stage: Stage) -> Int {
    students.indices.reduce(0) { $0 + (Stage(grade: $1) == stage ? students[$1] : 0) }
  }

  /// Weekly half periods of a subject in the grades of a stage.
  ///
  /// Half classes of a pair have the mean of the two grades, which is the sum of their halves.
  func halfPeriods(_ stage: Stage, _ subject: Subject) -> Int {
    halfClasses.indices.reduce(0) { sum, grade in
      guard halfClasses[grade] > 0, Stage(grade: grade) == stage else { return sum }
      let periods = Curriculum.builtIn.periods(grade: grade, subject: subject)
      return sum + halfClasses[grade] * Int(periods)
    }
  }

  /// Spreads classes over grades as evenly as possible, younger grades first.
  mutating func spread(_ classes: Int, over grades: ClosedRange<Int>) {
    for (offset, grade) in grades.enumerated() {
      let extra = offset < classes % grades.count ? 1 : 0
      halfClasses[grade] = 2 * (classes / grades.count + extra)
    }
  }
}
