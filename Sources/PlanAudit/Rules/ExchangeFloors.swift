import Staffing

/// R9 — The moved people of each floor's population reach its share:
/// `Σₜ moved[t] ≥ ⌈share · base⌉`.
///
/// Base is the active people of the population, the eligible among them, or all moved people. A
/// floor whose population is smaller than its least population is void. It does not cover soft
/// floors, which the term `floor_shortfall` counts.
enum ExchangeFloors: AuditRule {
  static let id = RuleID.exchangeFloor

  static func violations(in count: PlanCount) -> [Violation] {
    FloorCount.all(in: count)
      .filter { $0.population.floor.enforcement == .hard && $0.state == .notMet }
      .map {
        Violation(
          id,
          .floorMissed,
          schools: $0.population.school.map { [$0] } ?? [],
          floor: $0.population.name,
          found: Double($0.moved),
          allowed: Double($0.required)
        )
      }
  }
}
