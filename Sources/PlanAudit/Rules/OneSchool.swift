import Staffing

/// R1 — Every active teacher works at exactly one school: `Σₖ x[t,k] = 1`.
///
/// Reports active people without a row, people with several rows, unknown people and unknown
/// schools. It does not cover people on leave or seconded, who need no row; a row that moves one
/// of them is against R2.
enum OneSchool: AuditRule {
  static let id = RuleID.oneSchool

  static func violations(in count: PlanCount) -> [Violation] {
    guard let assignments = count.assignments else { return [] }
    var violations: [Violation] = []
    let rows = Dictionary(grouping: assignments, by: \.teacher)
    for teacher in count.facts.problem.teachers where teacher.status == .active {
      if rows[teacher.id] == nil {
        violations.append(
          Violation(
            id,
            .notAssigned,
            people: [.teacher(teacher.id)],
            schools: [teacher.school],
            found: 0,
            allowed: 1
          )
        )
      }
    }
    for (teacher, rows) in rows.sorted(by: { $0.key < $1.key }) {
      violations += self.violations(of: teacher, rows.map(\.school), count.facts)
    }
    return violations
  }

  private static func violations(
    of teacher: Teacher.ID,
    _ schools: [School.ID],
    _ facts: AuditFacts
  ) -> [Violation] {
    func violation(_ cause: Violation.Cause, _ found: Int, _ allowed: Double) -> Violation {
      Violation(
        id,
        cause,
        people: [.teacher(teacher)],
        schools: schools,
        found: Double(found),
        allowed: allowed
      )
    }
    if facts.teacher(teacher) == nil { return [violation(.unknownPerson, schools.count, 0)] }
    let unknown = schools.count { facts.school($0) == nil }
    if unknown > 0 { return [violation(.unknownSchool, unknown, 0)] }
    return schools.count > 1 ? [violation(.assignedRepeatedly, schools.count, 1)] : []
  }
}
