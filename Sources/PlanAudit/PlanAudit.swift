public import Staffing

/// Recomputes everything about a plan by plain counting, from the problem and the plan alone.
///
/// It shares no code with the planner. A plan may be broken in any way: whatever is wrong becomes a
/// violation of the rule concerned, or a discrepancy of a table.
public struct PlanAudit: Sendable {
  /// What follows from the problem's facts.
  public let facts: AuditFacts

  /// An audit of plans for one problem.
  public init(_ problem: StaffingProblem) {
    facts = AuditFacts(problem)
  }

  /// Audits a plan; linear in its rows and the problem's tables but for sorting.
  public func audit(_ plan: Plan) -> Audit {
    let after = PlanCount.plan(plan, facts)
    let before = PlanCount.statusQuo(plan, facts)
    let terms = termChecks(after, before)
    let levels = Level.allCases.map { level in
      LevelCheck(level.rawValue, terms.filter { $0.term.level == level })
    }
    return Audit(
      rules: AuditRules.all.map { RuleCheck(rule: $0.id, violations: $0.violations(in: after)) },
      terms: terms,
      levels: levels,
      blended: LevelCheck(blending: levels, facts.problem.policy),
      tables: PlanTables(
        assignments: after.assignmentRows(),
        offerings: after.offeringRows(),
        schools: after.schoolRows(before: before),
        floors: after.floorRows()
      ),
      schools: after.curricula(),
      schoolsBefore: before.curricula(),
      schoolsOpened: schoolCount(
        before.schoolsComplete(before.opens),
        after.schoolsComplete(after.opens)
      ),
      schoolsFullyOpened: schoolCount(
        before.schoolsComplete(before.teachesFully),
        after.schoolsComplete(after.teachesFully)
      ),
      violationsBefore: AuditRules.ofTeaching.flatMap { $0.violations(in: before) },
      untracedRecruitsBefore: before.untracedRecruits,
      mostUntracedAdd: mostAdded(by: before.untracedRecruits),
      minimisedLevels: facts.problem.policy.priorities == .blended
        ? ["blended"] : levels.map(\.name),
      lineFaults: after.lineFaults(file: .teaching)
        + before.lineFaults(file: .teachingBefore)
    )
  }

  /// What recruits at unknown schools add, at most, to levels that count heads.
  ///
  /// Each is at most one person beyond an establishment. Where heads are balanced between schools, nobody can say how much.
  private func mostAdded(by recruits: Int) -> [String: Double] {
    let policy = facts.problem.policy
    guard recruits > 0 else { return [:] }
    let isBalanced = [TermID.balanceTeachers, .balanceSpecialists].contains {
      policy.weight(of: $0) > 0
    }
    let most = isBalanced ? .infinity : Double(recruits) * policy.weight(of: .overEstablishment)
    return [
      Level.staffing.rawValue: most, "blended": policy.factor(of: .staffing) * most,
    ]
  }

  private func termChecks(_ after: PlanCount, _ before: PlanCount) -> [TermCheck] {
    let inForce = Set(facts.problem.policy.terms)
    return AuditTerms.all.filter { inForce.contains($0.id) }.map {
      TermCheck(
        term: $0.id,
        weight: facts.problem.policy.weight(of: $0.id),
        value: $0.value(in: after),
        statusQuo: $0.value(in: before)
      )
    }
  }

  private func schoolCount(
    _ before: (complete: Int, of: Int),
    _ after: (complete: Int, of: Int)
  ) -> PlanRecord.SchoolCount {
    PlanRecord.SchoolCount(before: before.complete, after: after.complete, of: after.of)
  }
}

extension LevelCheck {
  /// The weighted sum of a level's terms.
  init(_ name: String, _ terms: [TermCheck]) {
    self.init(
      name: name,
      value: terms.reduce(0) { $0 + $1.weight * $1.value },
      statusQuo: terms.reduce(0) { $0 + $1.weight * $1.statusQuo }
    )
  }

  /// The levels as one sum.
  init(blending levels: [LevelCheck], _ policy: ExchangePolicy) {
    var value = 0.0
    var statusQuo = 0.0
    for (level, check) in zip(Level.allCases, levels) {
      value += policy.factor(of: level) * check.value
      statusQuo += policy.factor(of: level) * check.statusQuo
    }
    self.init(name: "blended", value: value, statusQuo: statusQuo)
  }
}
