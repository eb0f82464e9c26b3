public import Staffing

/// R14 — Exactly the given recruits are placed, `Σₖ r[k,stage,subject] = count`, only where their
/// offering exists; each teaches at one school, in the stage and subject (`general`: every primary
/// subject), at most the norm.
///
/// The number in `recruit:STAGE:SUBJECT:N` runs over the district, so one number is one person.
/// Who of the recruits goes to which of the placed schools is free. It does not cover the
/// requirement of the offering (R13).
enum Recruits: AuditRule {
  static let id = RuleID.recruits

  /// The recruits of one stage and subject.
  struct Group: Hashable, Comparable {
    let stage: Stage
    let subject: Subject

    static func < (first: Self, second: Self) -> Bool {
      (first.stage, first.subject) < (second.stage, second.subject)
    }

    /// Whether recruits of the group teach the offering.
    func teaches(_ offering: Offering) -> Bool {
      guard offering.stage == stage else { return false }
      return offering.subject == subject || (subject == .general && stage == .primary)
    }
  }

  static func violations(in count: PlanCount) -> [Violation] {
    wrongCounts(count) + misplaced(count) + RecruitTeaching.violations(in: count)
  }

  /// The recruits that the scenario has.
  static func given(_ facts: AuditFacts) -> [Group: Int] {
    facts.problem.recruits.reduce(into: [:]) {
      $0[Group(stage: $1.stage, subject: $1.subject), default: 0] += countable($1.count)
    }
  }

  /// A count that adds up without overflow, whatever a table says.
  static func countable(_ count: Int) -> Int { max(-1_000_000_000, min(count, 1_000_000_000)) }

  private static func wrongCounts(_ count: PlanCount) -> [Violation] {
    let given = given(count.facts)
    let placed: [Group: Int] = count.recruits.reduce(into: [:]) {
      $0[Group(stage: $1.stage, subject: $1.subject), default: 0] += countable($1.count)
    }
    return Set(given.keys).union(placed.keys).sorted().compactMap { group in
      let asked = given[group] ?? 0
      let found = placed[group] ?? 0
      // Recruits who teach nothing leave no trace where placements had to be inferred.
      let isWrong = count.untracedRecruits == 0 ? found != asked : found > asked
      guard isWrong else { return nil }
      return Violation(
        id,
        .recruitCount,
        subject: group.subject,
        stage: group.stage,
        found: Double(found),
        allowed: Double(asked)
      )
    }
  }

  private static func misplaced(_ count: PlanCount) -> [Violation] {
    count.recruits.flatMap { placement -> [Violation] in
      let group = Group(stage: placement.stage, subject: placement.subject)
      func violation(_ cause: Violation.Cause) -> Violation {
        Violation(
          id,
          cause,
          schools: [placement.school],
          subject: placement.subject,
          stage: placement.stage,
          found: Double(placement.count),
          allowed: 0
        )
      }
      if placement.count < 0 { return [violation(.recruitCount)] }
      let isUseful = count.facts.offerings(at: placement.school).contains(where: group.teaches)
      return placement.count > 0 && !isUseful ? [violation(.recruitWithoutOffering)] : []
    }
  }
}

extension AuditFacts {
  /// New posts whose subject no school teaches at their stage, so that R14 cannot hold.
  public var recruitsWithoutOffering: [RecruitGroup] {
    problem.recruits.filter { row in
      let group = Recruits.Group(stage: row.stage, subject: row.subject)
      return !offerings.contains(where: group.teaches)
    }
  }
}
