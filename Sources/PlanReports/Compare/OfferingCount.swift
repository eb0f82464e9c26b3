import Staffing

/// Coverage counted from `teaching.csv` against the requirements of `offerings.csv`.
struct OfferingCount {
  /// A subject of a stage.
  struct StageSubject: Hashable, Comparable {
    let stage: Stage
    let subject: Subject

    /// The pair as JSON names it, for example `primary/music`.
    var text: String { "\(stage.rawValue)/\(subject.id)" }

    static func < (first: Self, second: Self) -> Bool {
      (first.stage, first.subject) < (second.stage, second.subject)
    }
  }

  /// Sums over offerings.
  struct Total {
    var required = 0.0
    var covered = 0.0
    var uncovered = 0.0
    var notOpened = 0
  }

  /// Over all offerings.
  private(set) var total = Total()
  /// By subject and stage, in order.
  let bySubject: [(subject: StageSubject, total: Total)]
  /// Schools whose every offering is opened.
  let schoolsOpened: Int
  /// Schools whose every offering is fully taught.
  let schoolsFullyOpened: Int

  /// Counts a plan, or some of its schools; nil when it has no `offerings.csv`.
  ///
  /// Which offerings are opened is what the file states, for one class' worth is not in the plan;
  /// one that is fully taught is opened, one that is not taught is not.
  init?(_ plan: ComparedPlan, where isCounted: (School.ID) -> Bool = { _ in true }) {
    guard let rows = plan.offerings?.filter({ isCounted($0.offering.school) }) else { return nil }
    let covered = plan.plan.teaching.periodsByOffering
    var totals: [StageSubject: Total] = [:]
    var closed: Set<School.ID> = []
    var short: Set<School.ID> = []
    for row in rows {
      let taught = covered[row.offering] ?? 0
      let isOpened = row.isOpened(covering: taught)
      if !isOpened { closed.insert(row.offering.school) }
      if !row.isFullyTaught(covering: taught) { short.insert(row.offering.school) }
      let key = StageSubject(stage: row.offering.stage, subject: row.offering.subject)
      totals[key, default: Total()].add(row.required, taught, isOpened)
      total.add(row.required, taught, isOpened)
    }
    bySubject = totals.keys.sorted().map { ($0, totals[$0] ?? Total()) }
    let schools = Set(rows.map(\.offering.school))
    schoolsOpened = schools.count - closed.count
    schoolsFullyOpened = schools.count - short.count
  }
}

extension OfferingCount.Total {
  fileprivate mutating func add(_ required: Double, _ covered: Double, _ isOpened: Bool) {
    self.required += required
    self.covered += covered
    uncovered += max(0, required - covered)
    if !isOpened { notOpened += 1 }
  }
}

extension [TeachingLine] {
  /// Weekly periods taught in every offering.
  var periodsByOffering: [Offering: Double] {
    reduce(into: [:]) { $0[$1.offering, default: 0] += $1.weeklyPeriods }
  }
}

extension PlanTables.OfferingRow {
  /// Whether so many periods are all that is required.
  func isFullyTaught(covering periods: Double) -> Bool {
    periods >= required - 1e-6 * max(1, required)
  }

  /// Whether the offering is opened: as stated, unless all of it or nothing of it is taught.
  func isOpened(covering periods: Double) -> Bool {
    isFullyTaught(covering: periods) || (isOpened && periods > 1e-6)
  }
}
