import Staffing

/// The moves of a plan, counted as a section head asks for them.
struct MoveCounts {
  /// A pair of locations.
  struct Direction: Hashable {
    var from: School.Location
    var to: School.Location
  }

  /// People moved.
  private(set) var total = 0
  /// Active people.
  let active: Int
  /// By form of exchange.
  private(set) var byForm: [ExchangeForm: Int] = [:]
  /// By location of both schools.
  private(set) var byDirection: [Direction: Int] = [:]
  /// From another school to a rural or weak one.
  private(set) var toPriority = 0
  /// From a rural or weak school to another one.
  private(set) var fromPriority = 0
  /// Minutes of every mover.
  private(set) var minutes: [Double] = []
  /// Movers by rank of the wish they got.
  private(set) var byWish: [Int: Int] = [:]
  /// Movers who had a wish but got another school.
  private(set) var withoutTheirWish = 0
  /// Movers who had no wish.
  private(set) var withoutWishes = 0

  /// Counts the moved rows of `assignments.csv`.
  init(_ rows: [PlanTables.AssignmentRow], of problem: StaffingProblem) {
    active = rows.count
    let wishers = Set(problem.preferences.map(\.teacher))
    for row in rows where row.isMoved {
      total += 1
      if let form = row.form { byForm[form, default: 0] += 1 }
      if let travelMinutes = row.travelMinutes { minutes.append(travelMinutes) }
      if let rank = row.preferenceRank {
        byWish[rank, default: 0] += 1
      } else if wishers.contains(row.teacher) {
        withoutTheirWish += 1
      } else {
        withoutWishes += 1
      }
      guard let from = problem.school(row.from), let to = problem.school(row.to) else { continue }
      byDirection[Direction(from: from.location, to: to.location), default: 0] += 1
      if to.isPriority, !from.isPriority { toPriority += 1 }
      if from.isPriority, !to.isPriority { fromPriority += 1 }
    }
  }

  /// Mean minutes of the movers, or nil when nobody moves.
  var meanMinutes: Double? {
    minutes.isEmpty ? nil : minutes.reduce(0, +) / Double(minutes.count)
  }

  /// Movers who got a wish of the given rank or, from rank 4 on, a later one.
  func wishes(rank: Int) -> Int {
    rank < 4 ? byWish[rank] ?? 0 : byWish.filter { $0.key >= 4 }.values.reduce(0, +)
  }
}
