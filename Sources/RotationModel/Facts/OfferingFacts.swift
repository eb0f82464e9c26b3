import Staffing

/// One offering with what it requires.
struct OfferingFacts: Sendable {
  /// The offering.
  let offering: Offering
  /// Position of its school.
  let school: Int
  /// Required weekly periods `D`, more than 0.
  let required: Double
  /// Periods that open it, `d`: the fewest one class of it has; at most `required`.
  let opening: Double
  /// Weight of its uncovered periods: the priority weight at rural and weak schools, else 1.
  let weight: Double

  /// Every offering of a district in order.
  static func all(of problem: StaffingProblem, schoolIndex: [School.ID: Int]) -> [OfferingFacts] {
    var demand = Demand(problem)
    demand.apply(problem.demandOverrides)
    return demand.cells.filter { $0.value.required > 0 }.sorted { $0.key < $1.key }.compactMap {
      offering,
      cell in
      guard let position = schoolIndex[offering.school] else { return nil }
      let school = problem.schools[position]
      let isPriority = school.location == .rural || school.standing == .weak
      return OfferingFacts(
        offering: offering,
        school: position,
        required: cell.required,
        opening: min(cell.opening ?? cell.required, cell.required),
        weight: isPriority ? problem.policy.priorityWeight : 1
      )
    }
  }
}

/// Demand from classes, the office's shortages and its overrides.
private struct Demand {
  struct Cell {
    var required = 0.0
    /// Nil where no class has the offering.
    var opening: Double?
  }

  var cells: [Offering: Cell] = [:]

  init(_ problem: StaffingProblem) {
    var withClasses: Set<School.ID> = []
    for group in problem.classes {
      withClasses.insert(group.school)
      guard let stage = Stage(grade: group.grade) else { continue }
      for (subject, periods) in problem.curriculum.weeklyPeriods[group.grade] ?? [:] {
        let offering = Offering(school: group.school, stage: stage, subject: subject)
        let oneClass = periods * min(1, group.classes)
        var cell = cells[offering] ?? Cell()
        cell.required += periods * group.classes
        cell.opening = min(cell.opening ?? oneClass, oneClass)
        cells[offering] = cell
      }
    }
    // The office's own shortages speak only where classes are missing.
    for row in problem.shortages where !withClasses.contains(row.offering.school) {
      let norm = problem.norms.weeklyPeriods(row.offering.stage, row.offering.subject)
      cells[row.offering] = Cell(required: row.needed * norm, opening: nil)
    }
  }

  /// `demand.csv` replaces the requirement; what opens the offering stays what the classes give.
  mutating func apply(_ overrides: [DemandOverride]) {
    for override in overrides {
      cells[override.offering, default: Cell()].required = override.weeklyPeriods
    }
  }
}
