import Staffing

/// R15 — A school with classes and at least one active teacher now keeps at least one:
/// `Σₜ x[t,k] + Σ r[k] ≥ 1`.
///
/// Recruits count. It does not cover schools without classes or without active teachers now.
enum SchoolKept: AuditRule {
  static let id = RuleID.schoolKept

  static func violations(in count: PlanCount) -> [Violation] {
    let recruits = count.recruitsBySchool
    return count.facts.problem.schools.compactMap { school in
      let before = count.activeBefore[school.id]?.count ?? 0
      let after = (count.activeAfter[school.id]?.count ?? 0) + (recruits[school.id] ?? 0)
      guard count.facts.hasClasses(school.id), before > 0, after == 0 else { return nil }
      return Violation(
        id,
        .emptied,
        people: count.moves.filter { $0.from == school.id }.map { .teacher($0.teacher.id) },
        schools: [school.id],
        found: 0,
        allowed: 1
      )
    }
  }
}
