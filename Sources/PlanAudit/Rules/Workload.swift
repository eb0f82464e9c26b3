import Staffing

/// R11 — Nobody teaches more than their capacity: `Σₒ y[t,k,o] ≤ capacity[t,k]`.
///
/// All periods count, those at other schools included. It does not cover recruits (R14) or people
/// on leave, who teach nothing (R2).
enum Workload: AuditRule {
  static let id = RuleID.workload

  static func violations(in count: PlanCount) -> [Violation] {
    let lines = Dictionary(grouping: count.teaching, by: \.teacherID)
    return count.facts.problem.teachers.compactMap { teacher in
      guard let school = count.placement[teacher.id], let taught = lines[teacher.id] else {
        return nil
      }
      let periods = taught.reduce(0) { $0 + $1.countedPeriods }
      let capacity = count.facts.capacity(of: teacher, at: school)
      guard periods > capacity + rowTolerance else { return nil }
      return Violation(
        id,
        .aboveCapacity,
        people: [.teacher(teacher.id)],
        schools: [school],
        offerings: taught.map(\.offering),
        found: periods,
        allowed: capacity
      )
    }
  }
}
