public import Staffing

/// What the audit found in a plan: every rule, every term and every table, counted afresh.
public struct Audit: Sendable {
  /// One check for every rule, by number.
  public let rules: [RuleCheck]
  /// Every term under the plan and in the status quo, by term.
  public let terms: [TermCheck]
  /// Every level, in order.
  public let levels: [LevelCheck]
  /// The levels as one sum with the policy's factors.
  public let blended: LevelCheck
  /// The figures that belong into the plan folder; reasons are blank.
  public let tables: PlanTables
  /// What every school teaches under the plan, by id.
  public let schools: [SchoolCurriculum]
  /// What every school teaches in the status quo, by id.
  public let schoolsBefore: [SchoolCurriculum]
  /// Schools whose every offering is opened.
  public let schoolsOpened: PlanRecord.SchoolCount
  /// Schools whose every offering is fully taught.
  public let schoolsFullyOpened: PlanRecord.SchoolCount
  /// What is wrong with the status quo: teaching and recruits against R2 and R11–R14.
  ///
  /// They are faults of `teaching_before.csv`, not of the plan.
  public let violationsBefore: [Violation]
  /// Recruits whose places in the status quo are unknown.
  ///
  /// Places had to be inferred from `teaching_before.csv`, and these recruits teach nothing there.
  /// Figures of the status quo that count heads may be off by them.
  public let untracedRecruitsBefore: Int

  /// What those recruits can add to the status quo of a level, or of the blended sum, at most; only
  /// what counts heads stands here.
  let mostUntracedAdd: [String: Double]
  /// Names of the levels that the policy minimises, which every record must hold.
  let minimisedLevels: [String]
  /// Wrong cells of the plan's own tables: see `discrepancies(with:record:)`.
  let lineFaults: [Discrepancy]

  /// Whether every rule holds.
  public var holds: Bool { rules.allSatisfy(\.holds) }

  /// Every violation of the plan, by rule.
  public var violations: [Violation] { rules.flatMap(\.violations) }

  /// The check of one rule.
  public subscript(rule: RuleID) -> RuleCheck {
    rules.first { $0.rule == rule } ?? RuleCheck(rule: rule, violations: [])
  }

  /// The figures of one term.
  public subscript(term: TermID) -> TermCheck {
    terms.first { $0.term == term } ?? TermCheck(term: term, weight: 0, value: 0, statusQuo: 0)
  }

  /// The figures of one level.
  public subscript(level: Level) -> LevelCheck {
    levels.first { $0.name == level.rawValue }
      ?? LevelCheck(name: level.rawValue, value: 0, statusQuo: 0)
  }
}

/// Whether one rule holds, and every way in which it does not.
public struct RuleCheck: Sendable, Hashable {
  /// The rule.
  public let rule: RuleID
  /// Every violation.
  public let violations: [Violation]

  /// Whether the rule holds.
  public var holds: Bool { violations.isEmpty }
}

/// A term of the objective, without weight and level factor.
public struct TermCheck: Sendable, Hashable {
  /// The term.
  public let term: TermID
  /// Its weight in its level.
  public let weight: Double
  /// Its value under the plan.
  public let value: Double
  /// Its value in the status quo.
  public let statusQuo: Double
}

/// A level of the objective, or the blended sum.
public struct LevelCheck: Sendable, Hashable {
  /// `curriculum`, `staffing`, `burden` or `blended`.
  public let name: String
  /// Weighted sum of the terms under the plan.
  public let value: Double
  /// The same in the status quo.
  public let statusQuo: Double
}
