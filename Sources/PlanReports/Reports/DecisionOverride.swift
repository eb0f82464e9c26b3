import PlanAudit
import Staffing

/// A decision that won over a rule: the summary lists every one.
struct DecisionOverride {
  /// About whom.
  let teacher: Teacher.ID
  /// What was decided.
  let kind: Decision.Kind
  /// Where the person goes.
  let school: School.ID
  /// The rules that would have forbidden the move.
  let rules: [RuleID]

  /// The overrides of a plan, by teacher.
  ///
  /// A mover's decisions are set aside; whatever R2, R3 and R4 then have against the move is what
  /// the decision won over.
  static func all(in tables: PlanTables, of problem: StaffingProblem) -> [DecisionOverride] {
    let winning = problem.decisions.filter { $0.kind == .move || $0.kind == .allow }
    guard !winning.isEmpty else { return [] }
    let kinds = Dictionary(winning.map { ($0.teacher, $0.kind) }, uniquingKeysWith: min)
    let movers = tables.assignments.filter { $0.isMoved && kinds[$0.teacher] != nil }
    let facts = AuditFacts(problem.withoutDecisions(only: Set(movers.map(\.teacher))))
    return movers.compactMap { row in
      guard let kind = kinds[row.teacher], let teacher = facts.teacher(row.teacher) else {
        return nil
      }
      let obstacles = facts.obstacles(to: teacher, workingAt: row.to)
      guard !obstacles.isEmpty else { return nil }
      return DecisionOverride(
        teacher: row.teacher,
        kind: kind,
        school: row.to,
        rules: Set(obstacles.map(\.rule)).sorted()
      )
    }
  }

  private static func min(_ first: Decision.Kind, _ second: Decision.Kind) -> Decision.Kind {
    first == .move ? first : second
  }
}

extension StaffingProblem {
  /// The problem with a few of its people and no decisions.
  fileprivate func withoutDecisions(only people: Set<Teacher.ID>) -> StaffingProblem {
    StaffingProblem(
      title: title,
      schoolYear: schoolYear,
      schools: schools,
      classes: classes,
      teachers: teachers.filter { people.contains($0.id) },
      curriculum: curriculum,
      norms: norms,
      preferences: preferences.filter { people.contains($0.teacher) },
      travel: travel,
      recruits: recruits,
      approvedPosts: approvedPosts,
      demandOverrides: demandOverrides,
      shortages: shortages,
      policy: policy,
      settings: settings
    )
  }
}
