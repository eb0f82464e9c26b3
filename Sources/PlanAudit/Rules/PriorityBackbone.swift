import Staffing

/// R10 — No priority school ends with fewer active backbone teachers than now:
/// `Σₜ x[t,k] ≥ now[k]` over backbone teachers, for rural and weak `k`.
///
/// It holds where the policy keeps the rural backbone. It does not cover other schools.
enum PriorityBackbone: AuditRule {
  static let id = RuleID.priorityBackbone

  static func violations(in count: PlanCount) -> [Violation] {
    guard count.facts.problem.policy.limits.keepsRuralBackbone else { return [] }
    return count.facts.problem.schools.compactMap { school in
      guard count.facts.isPriority(school.id) else { return nil }
      let before = (count.activeBefore[school.id] ?? []).count(where: \.isBackbone)
      let after = (count.activeAfter[school.id] ?? []).count(where: \.isBackbone)
      guard after < before else { return nil }
      let gone = count.moves.filter { $0.from == school.id && $0.teacher.isBackbone }
      return Violation(
        id,
        .backboneLost,
        people: gone.map { .teacher($0.teacher.id) },
        schools: [school.id],
        found: Double(after),
        allowed: Double(before)
      )
    }
  }
}
