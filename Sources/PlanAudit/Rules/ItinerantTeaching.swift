import Staffing

/// R12 — Periods at another school are taught only in the main subject, within the cluster or
/// between parent and child, within the itinerant travel limit, and at most up to a share of the
/// person's capacity: `Σ y[t,k,o] ≤ ⌊share · capacity[t,k]⌋½` over `o` at other schools.
///
/// It does not cover recruits (R14) or people on leave (R2).
enum ItinerantTeaching: AuditRule {
  static let id = RuleID.itinerantTeaching

  static func violations(in count: PlanCount) -> [Violation] {
    let lines = Dictionary(grouping: count.teaching, by: \.teacherID)
    return count.facts.problem.teachers.flatMap { teacher -> [Violation] in
      guard let home = count.placement[teacher.id], let taught = lines[teacher.id] else {
        return []
      }
      let away = taught.filter { $0.offering.school != home && $0.countedPeriods > 0 }
      guard !away.isEmpty else { return [] }
      return away.flatMap { violations(of: teacher, at: home, $0, count.facts) }
        + [tooMuch(teacher, home, away, count.facts)].compactMap { $0 }
    }
  }

  private static func violations(
    of teacher: Teacher,
    at home: School.ID,
    _ line: TeachingLine,
    _ facts: AuditFacts
  ) -> [Violation] {
    func violation(_ cause: Violation.Cause, _ found: Double, _ allowed: Double) -> Violation {
      Violation(
        id,
        cause,
        people: [.teacher(teacher.id)],
        schools: [home, line.offering.school],
        offerings: [line.offering],
        found: found,
        allowed: allowed
      )
    }
    var violations: [Violation] = []
    if facts.qualification(of: teacher, for: line.offering) != .main {
      violations.append(violation(.itinerantNotMain, line.countedPeriods, 0))
    }
    if let obstacle = facts.itinerantObstacle(from: home, to: line.offering.school) {
      let isTravel = obstacle.cause == .itinerantTooFar
      violations.append(
        violation(
          obstacle.cause,
          isTravel ? obstacle.found : line.countedPeriods,
          isTravel ? obstacle.allowed : 0
        )
      )
    }
    return violations
  }

  private static func tooMuch(
    _ teacher: Teacher,
    _ home: School.ID,
    _ away: [TeachingLine],
    _ facts: AuditFacts
  ) -> Violation? {
    let periods = away.reduce(0) { $0 + $1.countedPeriods }
    let allowed = facts.itinerantCapacity(of: teacher, at: home)
    guard facts.problem.policy.itinerant.isAllowed, periods > allowed + rowTolerance else {
      return nil
    }
    return Violation(
      id,
      .itinerantTooMuch,
      people: [.teacher(teacher.id)],
      schools: [home],
      offerings: away.map(\.offering),
      found: periods,
      allowed: allowed
    )
  }
}
