import Staffing

/// R13 — Every period is taught by somebody qualified for it, and no offering is covered above its
/// requirement: `y[t,k,o] = 0` where `t` is not qualified for `o`, and `Σ y[·,·,o] ≤ D[o]`.
///
/// Offerings that do not exist have `D = 0`. Unknown people and numbers of periods that are
/// negative or no numbers are reported here. It does not cover which subject a recruit teaches
/// (R14), nor periods that nobody covers (the term `uncovered`).
enum QualifiedTeaching: AuditRule {
  static let id = RuleID.qualifiedTeaching

  static func violations(in count: PlanCount) -> [Violation] {
    count.teaching.compactMap { violation(of: $0, count.facts) } + overcovered(count)
  }

  private static func violation(of line: TeachingLine, _ facts: AuditFacts) -> Violation? {
    func violation(_ cause: Violation.Cause) -> Violation {
      Violation(
        id,
        cause,
        people: [line.instructor],
        schools: [line.offering.school],
        offerings: [line.offering],
        found: line.weeklyPeriods,
        allowed: 0
      )
    }
    if !line.weeklyPeriods.isFinite || line.weeklyPeriods < 0 { return violation(.badPeriods) }
    guard let id = line.teacherID, line.countedPeriods > 0 else { return nil }
    guard let teacher = facts.teacher(id) else { return violation(.unknownPerson) }
    return facts.qualification(of: teacher, for: line.offering) == nil
      ? violation(.notQualified) : nil
  }

  private static func overcovered(_ count: PlanCount) -> [Violation] {
    count.covered.keys.sorted().compactMap { offering in
      let covered = count.covered[offering] ?? 0
      let required = count.facts.needs[offering]?.required ?? 0
      guard covered > required + rowTolerance else { return nil }
      let people = count.teaching.filter { $0.offering == offering }.map(\.instructor)
      return Violation(
        id,
        .aboveRequirement,
        people: people,
        schools: [offering.school],
        offerings: [offering],
        found: covered,
        allowed: required
      )
    }
  }
}
