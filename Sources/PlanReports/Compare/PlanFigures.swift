public import PlanAudit
import Staffing

/// The figures of one plan folder, counted from its own tables where they say enough.
///
/// Moves, forms, travel, wishes, recruits and coverage are counted again; terms, levels and floors need the
/// scenario and are those the folder states. Where a file says something else than counting gives,
/// ``disagreements`` has it; `verify`, which knows the scenario, tells more.
public struct PlanFigures: Sendable, Hashable {
  /// The plan.
  public let plan: ComparedPlan
  /// Every figure, in the order in which a reader wants them.
  public let figures: [PlanFigure]
  /// Topics that the folder has no file for, or not the column.
  public let absent: Set<PlanFigure.Topic>
  /// What the folder states against what counting gives.
  public let disagreements: [Discrepancy]

  /// What the rural and weak schools together are called among the locations.
  static let priorityName = "priority"

  private let values: [PlanFigure.Key: Double?]

  /// Counts a plan.
  ///
  /// Complexity: linear in its tables.
  public init(_ plan: ComparedPlan) {
    self.plan = plan
    var absent: Set<PlanFigure.Topic> = []
    if plan.record == nil { absent.formUnion([.terms, .levels]) }
    if plan.floors == nil { absent.insert(.floors) }
    if plan.offerings == nil { absent.formUnion([.coverage, .subjects]) }
    if plan.offerings == nil || plan.scenario == nil { absent.insert(.locations) }
    if plan.absentColumns.contains("form") { absent.insert(.forms) }
    if plan.absentColumns.contains("travel_minutes") { absent.insert(.travel) }
    if plan.absentColumns.contains("preference_rank") { absent.insert(.wishes) }
    self.absent = absent
    let figures =
      Self.recorded(plan) + Self.floorFigures(plan) + Self.coverageFigures(plan)
      + Self.locationFigures(plan) + Self.moveFigures(plan) + Self.recruitFigures(plan)
    self.figures = figures.filter { !absent.contains($0.key.topic) }
    disagreements = plan.disagreements()
    values = Dictionary(self.figures.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// The value of a figure; the outer nil where the plan does not have it.
  public subscript(_ key: PlanFigure.Key) -> Double?? { values[key] }

  private static func recorded(_ plan: ComparedPlan) -> [PlanFigure] {
    guard let record = plan.record else { return [] }
    return record.terms.flatMap { figure in
      [
        PlanFigure(.terms, figure.term.rawValue, .value, figure.value),
        PlanFigure(.terms, figure.term.rawValue, .weight, figure.weight),
      ]
    }
      + record.levels.flatMap { level in
        [
          PlanFigure(.levels, level.name, .value, level.value),
          PlanFigure(.levels, level.name, .bound, level.bound),
          PlanFigure(.levels, level.name, .statusQuo, level.statusQuo),
          PlanFigure(.levels, level.name, .achieved, level.achieved),
        ]
      }
  }

  private static func floorFigures(_ plan: ComparedPlan) -> [PlanFigure] {
    (plan.floors ?? []).flatMap { floor in
      [
        PlanFigure(.floors, floor.name, .population, Double(floor.population)),
        PlanFigure(.floors, floor.name, .required, Double(floor.required)),
        PlanFigure(.floors, floor.name, .moved, Double(floor.moved)),
        PlanFigure(.floors, floor.name, .met, floor.state.asNumber),
      ]
    }
  }

  private static func coverageFigures(_ plan: ComparedPlan) -> [PlanFigure] {
    guard let count = OfferingCount(plan) else { return [] }
    let totals = [
      PlanFigure(.coverage, "offerings", .required, count.total.required),
      PlanFigure(.coverage, "offerings", .covered, count.total.covered),
      PlanFigure(.coverage, "offerings", .uncovered, count.total.uncovered),
      PlanFigure(.coverage, "offerings", .notOpened, Double(count.total.notOpened)),
      PlanFigure(.coverage, "schools", .opened, Double(count.schoolsOpened)),
      PlanFigure(.coverage, "schools", .fullyOpened, Double(count.schoolsFullyOpened)),
    ]
    return totals
      + count.bySubject.flatMap { subject, total in
        [
          PlanFigure(.subjects, subject.text, .required, total.required),
          PlanFigure(.subjects, subject.text, .covered, total.covered),
          PlanFigure(.subjects, subject.text, .uncovered, total.uncovered),
          PlanFigure(.subjects, subject.text, .notOpened, Double(total.notOpened)),
        ]
      }
  }

  /// Coverage of the schools of each location, then of those where people are needed first.
  private static func locationFigures(_ plan: ComparedPlan) -> [PlanFigure] {
    guard let schools = plan.scenario?.schools else { return [] }
    let groups: [(name: String, isIn: (School) -> Bool)] =
      School.Location.allCases.map { location in (location.rawValue, { $0.location == location }) }
      + [(priorityName, { $0.isPriority })]
    return groups.flatMap { group -> [PlanFigure] in
      guard schools.values.contains(where: group.isIn),
        let count = OfferingCount(plan, where: { schools[$0].map(group.isIn) ?? false })
      else { return [] }
      return [
        PlanFigure(.locations, group.name, .required, count.total.required),
        PlanFigure(.locations, group.name, .covered, count.total.covered),
        PlanFigure(.locations, group.name, .uncovered, count.total.uncovered),
        PlanFigure(.locations, group.name, .notOpened, Double(count.total.notOpened)),
        PlanFigure(.locations, group.name, .opened, Double(count.schoolsOpened)),
        PlanFigure(.locations, group.name, .fullyOpened, Double(count.schoolsFullyOpened)),
      ]
    }
  }

  private static func moveFigures(_ plan: ComparedPlan) -> [PlanFigure] {
    let moved = plan.assignments.filter { $0.from != $0.to }
    let minutes = moved.compactMap(\.travelMinutes)
    let average = minutes.isEmpty ? nil : minutes.reduce(0, +) / Double(minutes.count)
    func wishes(_ name: String, where isMet: (Int?) -> Bool) -> PlanFigure {
      PlanFigure(.wishes, name, .people, Double(moved.count { isMet($0.preferenceRank) }))
    }
    return [
      PlanFigure(.moves, "moved", .people, Double(moved.count)),
      PlanFigure(.moves, "active", .people, Double(plan.assignments.count)),
    ]
      + ExchangeForm.allCases.map { form in
        PlanFigure(.forms, form.rawValue, .people, Double(moved.count { $0.form == form }))
      } + [
        PlanFigure(.travel, "movers", .average, average),
        PlanFigure(.travel, "movers", .most, minutes.max()),
        wishes("first") { $0 == 1 },
        wishes("second") { $0 == 2 },
        wishes("third") { $0 == 3 },
        wishes("later") { $0.map { $0 > 3 } ?? false },
        wishes("none") { $0 == nil },
      ]
  }

  private static func recruitFigures(_ plan: ComparedPlan) -> [PlanFigure] {
    plan.plan.recruits.map {
      let name = "\($0.stage.rawValue)/\($0.subject.id)/\($0.school.text)"
      return PlanFigure(.recruits, name, .people, Double($0.count))
    }
  }
}

extension PlanTables.FloorRow.State {
  /// 1 where the floor is met, 0 where it is not, nil where it is void.
  fileprivate var asNumber: Double? {
    switch self {
    case .met: 1
    case .notMet: 0
    case .void: nil
    }
  }
}
