import Staffing

/// R7 — Of a school's active teachers of one main subject at most a share leaves:
/// `Σₜ leaves[t,k] ≤ max(1, ⌊subject_outflow_share · active[k,subject]⌋)` over `t` of the subject.
///
/// It does not cover other subjects that a person may teach.
enum SubjectGroups: AuditRule {
  static let id = RuleID.subjectGroups

  static func violations(in count: PlanCount) -> [Violation] {
    let leaving = Dictionary(grouping: count.moves, by: \.from)
    return count.facts.problem.schools.flatMap { school -> [Violation] in
      let groups = Dictionary(grouping: leaving[school.id] ?? [], by: \.teacher.subject)
      return groups.sorted { $0.key < $1.key }.compactMap { subject, moves in
        let active = (count.activeBefore[school.id] ?? []).count { $0.subject == subject }
        let share = count.facts.problem.policy.limits.subjectOutflowShare
        let allowed = max(1, share.roundedDown(of: active))
        guard moves.count > allowed else { return nil }
        return Violation(
          id,
          .tooManyOfSubject,
          people: moves.map { .teacher($0.teacher.id) },
          schools: [school.id],
          subject: subject,
          found: Double(moves.count),
          allowed: Double(allowed)
        )
      }
    }
  }
}
