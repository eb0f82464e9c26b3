import Staffing

extension PlanCount {
  /// The rows of `floors.csv`.
  func floorRows() -> [PlanTables.FloorRow] {
    FloorCount.all(in: self).map {
      PlanTables.FloorRow(
        name: $0.population.name,
        population: $0.population.people.count,
        base: $0.base,
        share: $0.population.floor.share.value,
        required: $0.required,
        moved: $0.moved,
        state: $0.state
      )
    }
  }
}
