import Staffing

/// `floor_shortfall` — People short of each soft floor: `Σ max(0, ⌈share · base⌉ − moved)`.
enum FloorShortfall: AuditTerm {
  static let id = TermID.floorShortfall

  static func value(in count: PlanCount) -> Double {
    let soft = FloorCount.all(in: count).filter { $0.population.floor.enforcement == .soft }
    return soft.reduce(0) { $0 + Double($1.shortfall) }
  }
}
