import Staffing

extension FloorFacts {
  /// The floor's name as the tables write it.
  func rowName(_ facts: DistrictFacts) -> String {
    school.map { "\(floor.name)/\(facts.problem.schools[$0].id)" } ?? floor.name
  }
}

extension ExchangeProgram {
  /// The pools of the hard floors over categories: what is asked and who could move at all.
  var floorPools: [Infeasibility.FloorPool] {
    var canMove: Set<Int> = []
    for candidate in candidates where !candidate.moves.isEmpty {
      if case .teacher(let teacher) = candidate.kind { canMove.insert(teacher) }
    }
    return FloorFacts.all(of: facts).compactMap { floor in
      guard floor.floor.enforcement == .hard, !floor.isVoid, let required = floor.required(facts)
      else { return nil }
      return Infeasibility.FloorPool(
        name: floor.rowName(facts),
        population: floor.population.count,
        movable: floor.population.count { canMove.contains($0) || floor.standing.contains($0) },
        required: required
      )
    }
  }
}
