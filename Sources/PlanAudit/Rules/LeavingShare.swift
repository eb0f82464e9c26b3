import Staffing

/// R5 — A school loses at most its share of active teachers:
/// `Σₜ leaves[t,k] ≤ max(1, ⌊outflow_share · active[k]⌋)`.
///
/// It does not cover subjects (R7) or people on leave, who never leave.
enum LeavingShare: AuditRule {
  static let id = RuleID.leavingShare

  static func violations(in count: PlanCount) -> [Violation] {
    let leaving = Dictionary(grouping: count.moves, by: \.from)
    return count.facts.problem.schools.compactMap { school in
      let moves = leaving[school.id] ?? []
      let active = count.activeBefore[school.id]?.count ?? 0
      let allowed = max(1, count.facts.problem.policy.limits.outflowShare.roundedDown(of: active))
      guard moves.count > allowed else { return nil }
      return Violation(
        id,
        .tooManyLeave,
        people: moves.map { .teacher($0.teacher.id) },
        schools: [school.id],
        found: Double(moves.count),
        allowed: Double(allowed)
      )
    }
  }
}
