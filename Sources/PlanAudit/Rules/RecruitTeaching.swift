import Staffing

/// The part of R14 about what recruits teach.
enum RecruitTeaching: AuditRule {
  static let id = RuleID.recruits

  static func violations(in count: PlanCount) -> [Violation] {
    let given = Recruits.given(count.facts)
    let byRecruit = Dictionary(
      grouping: count.teaching.filter { $0.teacherID == nil && $0.countedPeriods > 0 },
      by: \.instructor
    )
    return byRecruit.sorted { $0.key < $1.key }.flatMap { recruit, lines -> [Violation] in
      guard case .recruit(let stage, let subject, let number) = recruit else { return [] }
      let group = Recruits.Group(stage: stage, subject: subject)
      let known = given[group] ?? 0
      guard (1...max(1, known)).contains(number), known > 0 else {
        return [violation(.unknownRecruit, recruit, lines, Double(number), Double(known))]
      }
      return violations(of: recruit, group, lines, count.facts)
    } + crowded(count)
  }

  private static func violation(
    _ cause: Violation.Cause,
    _ recruit: Instructor,
    _ lines: [TeachingLine],
    _ found: Double,
    _ allowed: Double
  ) -> Violation {
    Violation(
      id,
      cause,
      people: [recruit],
      schools: Set(lines.map(\.offering.school)).sorted(),
      offerings: lines.map(\.offering),
      found: found,
      allowed: allowed
    )
  }

  private static func violations(
    of recruit: Instructor,
    _ group: Recruits.Group,
    _ lines: [TeachingLine],
    _ facts: AuditFacts
  ) -> [Violation] {
    var violations: [Violation] = []
    let others = lines.filter { !group.teaches($0.offering) }
    if !others.isEmpty {
      let periods = others.reduce(0) { $0 + $1.countedPeriods }
      violations.append(violation(.recruitOtherSubject, recruit, others, periods, 0))
    }
    let schools = Set(lines.map(\.offering.school)).count
    if schools > 1 {
      violations.append(violation(.recruitElsewhere, recruit, lines, Double(schools), 1))
    }
    let load = lines.reduce(0) { $0 + $1.countedPeriods }
    let norm = facts.recruitLoad(group.stage, group.subject)
    if load > norm + rowTolerance {
      violations.append(violation(.recruitAboveNorm, recruit, lines, load, norm))
    }
    return violations
  }

  /// Schools where more recruits of a group teach than are placed.
  private static func crowded(_ count: PlanCount) -> [Violation] {
    InferredRecruits.placements(in: count.teaching.filter { $0.countedPeriods > 0 })
      .compactMap { teaching in
        let placed = count.recruits.filter {
          $0.school == teaching.school && $0.stage == teaching.stage
            && $0.subject == teaching.subject
        }
        .reduce(0) { $0 + Recruits.countable($1.count) }
        guard teaching.count > placed else { return nil }
        return Violation(
          id,
          .recruitsBeyondPlaced,
          schools: [teaching.school],
          subject: teaching.subject,
          stage: teaching.stage,
          found: Double(teaching.count),
          allowed: Double(placed)
        )
      }
  }
}
