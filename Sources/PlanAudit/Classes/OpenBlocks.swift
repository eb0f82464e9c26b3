public import Staffing

/// A subject of a class that nobody teaches.
public struct OpenBlock: Sendable, Hashable {
  /// The grade; of combined grades the lower one.
  public var grade: Int
  /// The class within the grade.
  public var schoolClass: String
  /// The subject.
  public var subject: Subject
  /// Weekly periods.
  public var weeklyPeriods: Double
  /// Most weekly periods that somebody qualified has left at the school; nil where nobody there is
  /// qualified.
  public var mostLeft: Double?
  /// Whether somebody has the periods left, but nobody the days beside those at other schools.
  public var lacksDays: Bool

  /// A block from its facts.
  public init(
    grade: Int,
    schoolClass: String,
    subject: Subject,
    weeklyPeriods: Double,
    mostLeft: Double?,
    lacksDays: Bool = false
  ) {
    self.grade = grade
    self.schoolClass = schoolClass
    self.subject = subject
    self.weeklyPeriods = weeklyPeriods
    self.mostLeft = mostLeft
    self.lacksDays = lacksDays
  }

  /// Weekly periods that the person with most room has too few.
  public var misses: Double { weeklyPeriods - (mostLeft ?? 0) }
}

/// Which blocks of a school nobody teaches, where that is more than the plan leaves uncovered.
public struct SchoolMisfits: Sendable, Hashable {
  /// The school.
  public var school: School.ID
  /// Weekly periods that the plan leaves uncovered at the school.
  public var uncoveredPeriods: Double
  /// The blocks, the largest first, then by grade, class and subject.
  public var blocks: [OpenBlock]

  /// A school from its facts.
  public init(school: School.ID, uncoveredPeriods: Double, blocks: [OpenBlock]) {
    self.school = school
    self.uncoveredPeriods = uncoveredPeriods
    self.blocks = blocks
  }

  /// Weekly periods of the blocks.
  public var openPeriods: Double { blocks.reduce(0) { $0 + $1.weeklyPeriods } }
}

extension PlanAudit {
  /// The schools where blocks do not fit although periods do, those that miss most by it first.
  ///
  /// The plan and its class tables have no fault.
  public func misfits(ofClasses lines: [ClassLine], in plan: Plan) -> [SchoolMisfits] {
    let count = ClassCount(lines, plan, facts)
    let left = count.left()
    let days = count.days()
    var uncovered: [School.ID: Double] = [:]
    for offering in facts.offerings {
      uncovered[offering.school, default: 0] += facts.needs[offering]?.required ?? 0
    }
    for line in plan.teaching { uncovered[line.offering.school, default: 0] -= line.weeklyPeriods }
    let open = Dictionary(grouping: lines.filter { $0.instructor == nil }, by: \.school)
    return open.map { school, rows in
      SchoolMisfits(
        school: school,
        uncoveredPeriods: max(0, (uncovered[school] ?? 0).roundedToMillionths),
        blocks: rows.map { count.openBlock($0, left[school] ?? [], days) }.sorted(
          by: OpenBlock.isBefore
        )
      )
    }.filter { $0.openPeriods > $0.uncoveredPeriods + 1e-3 }.sorted { one, other in
      let first = one.openPeriods - one.uncoveredPeriods
      let second = other.openPeriods - other.uncoveredPeriods
      return abs(first - second) > 1e-6 ? first > second : one.school < other.school
    }
  }
}

extension OpenBlock {
  fileprivate static func isBefore(_ one: OpenBlock, _ other: OpenBlock) -> Bool {
    if one.weeklyPeriods != other.weeklyPeriods { return one.weeklyPeriods > other.weeklyPeriods }
    return (one.grade, one.schoolClass.count, one.schoolClass, one.subject)
      < (other.grade, other.schoolClass.count, other.schoolClass, other.subject)
  }
}

extension ClassCount {
  /// Weekly periods that people have left at each school, at home or as visitors.
  fileprivate func left() -> [School.ID: [(who: Instructor, periods: Double)]] {
    var taught: [Instructor: [School.ID: Double]] = [:]
    for line in lines {
      guard let who = line.instructor else { continue }
      taught[who, default: [:]][line.school, default: 0] += line.weeklyPeriods
    }
    var left: [School.ID: [(who: Instructor, periods: Double)]] = [:]
    for (who, home) in school.sorted(by: { $0.key < $1.key }) {
      let away = (visits[who] ?? [:]).sorted { $0.key < $1.key }
      let elsewhere = away.reduce(0) { $0 + $1.value }
      let most = capacity(of: who) - (beside[who] ?? 0) - elsewhere
      left[home, default: []].append((who, most - (taught[who]?[home] ?? 0)))
      for (place, periods) in away {
        left[place, default: []].append((who, periods - (taught[who]?[place] ?? 0)))
      }
    }
    return left
  }

  fileprivate func openBlock(
    _ row: ClassLine,
    _ people: [(who: Instructor, periods: Double)],
    _ days: ClassDays
  ) -> OpenBlock {
    let qualified = people.filter { who, _ in
      let how = qualification(of: who, row)
      return school[who] == row.school ? how != nil : how == .main
    }
    let most = qualified.map(\.periods).max()
    let roomy = qualified.filter { $0.periods >= row.weeklyPeriods - 1e-6 }
    return OpenBlock(
      grade: row.grade,
      schoolClass: row.schoolClass,
      subject: row.subject,
      weeklyPeriods: row.weeklyPeriods,
      mostLeft: most.map { max(0, $0.roundedToMillionths) },
      lacksDays: !roomy.isEmpty && !roomy.contains { days.hold(row, for: $0.who) }
    )
  }
}

extension Double {
  fileprivate var roundedToMillionths: Double { (self * 1e6).rounded() / 1e6 }
}
