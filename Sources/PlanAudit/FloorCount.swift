import Staffing

/// One floor of R9 counted under a plan.
struct FloorCount {
  let population: FloorPopulation
  /// What the share is taken of.
  let base: Int
  /// People required; 0 where the floor is void.
  let required: Int
  /// People of the population who count as moved.
  let moved: Int

  /// Met, missed or void.
  var state: PlanTables.FloorRow.State {
    if population.isVoid { return .void }
    return moved >= required ? .met : .notMet
  }

  /// People short of the floor.
  var shortfall: Int { max(0, required - moved) }

  /// Every floor, in the policy's order and then by school.
  static func all(in count: PlanCount) -> [FloorCount] {
    let floors = count.facts.problem.policy.floors
    guard !floors.isEmpty else { return [] }
    let flow = Set(count.moves.map(\.teacher.id))
    let active = count.facts.problem.teachers.filter { $0.status == .active }
    let stock = flow.union(active.filter(count.facts.hasRunningExchange).map(\.id))
    func movedBySchool(_ moved: Set<Teacher.ID>) -> [School.ID: Int] {
      active.reduce(into: [:]) { $0[$1.school, default: 0] += moved.contains($1.id) ? 1 : 0 }
    }
    let flowBySchool = movedBySchool(flow)
    let stockBySchool = movedBySchool(stock)
    return count.facts.floorPopulations().map { population in
      let isStock = population.floor.counting == .stock
      let moved = isStock ? stock : flow
      let bySchool = isStock ? stockBySchool : flowBySchool
      let allMoved = population.school.map { bySchool[$0] ?? 0 } ?? moved.count
      return FloorCount(population, moved: moved, allMoved: allMoved)
    }
  }

  /// Counts one population; `allMoved` is the district's or, per school, the school's.
  private init(_ population: FloorPopulation, moved: Set<Teacher.ID>, allMoved: Int) {
    self.population = population
    self.moved = population.people.count(where: moved.contains)
    base =
      switch population.floor.base {
      case .category: population.people.count
      case .eligible: population.eligible
      case .moved: allMoved
      }
    required = population.isVoid ? 0 : max(0, population.floor.share.roundedUp(of: base))
  }
}
