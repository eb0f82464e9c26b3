import Staffing

/// R6 — Arrivals are at most a share of the school's active teachers now:
/// `Σₜ arrives[t,k] ≤ max(1, ⌊inflow_share · active[k]⌋)`.
///
/// A school without active teachers now has no limit. It does not cover recruits.
enum ArrivingShare: AuditRule {
  static let id = RuleID.arrivingShare

  static func violations(in count: PlanCount) -> [Violation] {
    let arriving = Dictionary(grouping: count.moves, by: \.to)
    return count.facts.problem.schools.compactMap { school in
      let moves = arriving[school.id] ?? []
      let active = count.activeBefore[school.id]?.count ?? 0
      let allowed = max(1, count.facts.problem.policy.limits.inflowShare.roundedDown(of: active))
      guard active > 0, moves.count > allowed else { return nil }
      return Violation(
        id,
        .tooManyArrive,
        people: moves.map { .teacher($0.teacher.id) },
        schools: [school.id],
        found: Double(moves.count),
        allowed: Double(allowed)
      )
    }
  }
}
