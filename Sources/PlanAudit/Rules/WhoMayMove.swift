import Staffing

/// R2 — Only eligible people move; `stay`, `move` and `avoid` decisions hold; people on leave or
/// seconded are left as they are and teach nothing.
///
/// `x[t,k] = 0` for `k` other than the present school where `t` is not eligible or decided to
/// stay, and where `k` is avoided; staying `= 0` where `t` is decided to move. It does not cover
/// whether the destination suits the person (R3, R4).
enum WhoMayMove: AuditRule {
  static let id = RuleID.whoMayMove

  static func violations(in count: PlanCount) -> [Violation] {
    var violations: [Violation] = []
    for teacher in count.facts.problem.teachers where teacher.status == .active {
      let school = count.placement[teacher.id] ?? teacher.school
      violations += count.facts.personObstacles(to: teacher, workingAt: school)
        .map { Violation($0, teacher, to: school) }
    }
    for row in count.assignments ?? [] {
      guard let teacher = count.facts.teacher(row.teacher), teacher.status != .active,
        row.school != teacher.school
      else { continue }
      violations += count.facts.personObstacles(to: teacher, workingAt: row.school)
        .map { Violation($0, teacher, to: row.school) }
    }
    return violations + TeachingOnLeave.violations(in: count)
  }
}

/// The part of R2 that holds whoever moves: people on leave or seconded teach nothing.
enum TeachingOnLeave: AuditRule {
  static let id = RuleID.whoMayMove

  static func violations(in count: PlanCount) -> [Violation] {
    let teachers = Dictionary(grouping: count.teaching, by: \.teacherID)
    return count.facts.problem.teachers.filter { $0.status != .active }.compactMap { teacher in
      let lines = teachers[teacher.id] ?? []
      let periods = lines.reduce(0) { $0 + $1.countedPeriods }
      guard periods > rowTolerance else { return nil }
      return Violation(
        id,
        .teachesOnLeave,
        people: [.teacher(teacher.id)],
        schools: [teacher.school],
        offerings: lines.map(\.offering),
        found: periods,
        allowed: 0
      )
    }
  }
}

extension Violation {
  /// The violation of a person's obstacle at a school.
  init(_ obstacle: AuditFacts.Obstacle, _ teacher: Teacher, to school: School.ID) {
    self.init(
      obstacle.rule,
      obstacle.cause,
      people: [.teacher(teacher.id)],
      schools: school == teacher.school ? [school] : [teacher.school, school],
      found: obstacle.found,
      allowed: obstacle.allowed
    )
  }
}
