public import PlanAudit
public import Staffing

/// What granting objections costs against the plan that they are about.
public struct ObjectionPrice: Sendable {
  /// A level or term before and after, with what the change comes to.
  ///
  /// `atMost` is what the answer's own plan costs, which the audit counted. No plan that grants the
  /// objection costs less than `atLeast` at a level, within the levels before it; at a term, none whose
  /// other terms of the level are as good as the answer's.
  public struct Figure: Sendable, Hashable {
    /// Name of the level or term.
    public var name: String
    /// In the plan.
    public var before: Double
    /// In the plan that grants the objection.
    public var after: Double
    /// The least the change can come to (proven).
    public var atLeast: Double

    /// What the change comes to in the answer's plan.
    public var atMost: Double { after - before }
  }

  /// Somebody who does not object, at another school than in the plan.
  public struct Affected: Sendable, Hashable {
    /// Who.
    public var teacher: Teacher.ID
    /// In the plan.
    public var before: School.ID
    /// In the plan that grants the objection.
    public var after: School.ID
  }

  /// The levels in order.
  public let levels: [Figure]
  /// The terms in order, by level.
  public let terms: [Figure]
  /// Who else is affected, by id.
  public let affected: [Affected]
  /// Everybody who is at another school than in the plan, in chains and rings.
  public let chains: [MoveChain]
  /// Where those who object work in the answer's plan.
  public let schools: [Teacher.ID: School.ID]
  /// Schools that teach every period, before and after.
  public let fullyOpened: (before: Int, after: Int)
  /// People placed otherwise in any plan that costs no more, at least (proven).
  public let leastPeople: Int

  /// The price of a plan that grants what `people` ask for, `found` by the planner and counted by the
  /// audit.
  public init(
    askedBy people: Set<Teacher.ID>,
    before: (plan: Plan, audit: Audit),
    after: (plan: Plan, audit: Audit),
    levels found: [PlanRecord.LevelFigures],
    change: PlanRecord.LeastChange
  ) {
    let plans = (before.plan, after.plan)
    let (before, after) = (before.audit, after.audit)
    chains = MoveChain.chains(from: plans.0, to: plans.1)
    let bounds = Dictionary(found.map { ($0.name, $0.bound) }) { first, _ in first }
    var slack: [Level: Double] = [:]
    levels = Level.allCases.map { level in
      let value = after[level].value
      let bound = min(bounds[level.rawValue] ?? 0, value)
      slack[level] = value - bound
      return Figure(
        name: level.rawValue,
        before: before[level].value,
        after: value,
        atLeast: bound - before[level].value
      )
    }
    terms = after.terms.map { term in
      let old = before[term.term].value
      let least =
        term.weight > 0 ? term.value - (slack[term.term.level] ?? 0) / term.weight : term.value
      return Figure(
        name: term.term.rawValue,
        before: old,
        after: term.value,
        atLeast: max(0, least) - old
      )
    }
    let planned = plans.0.schoolByTeacher
    var others: [Affected] = []
    var own: [Teacher.ID: School.ID] = [:]
    for row in after.tables.assignments {
      if people.contains(row.teacher) {
        own[row.teacher] = row.to
      } else if let school = planned[row.teacher], school != row.to {
        others.append(Affected(teacher: row.teacher, before: school, after: row.to))
      }
    }
    affected = others
    schools = own
    fullyOpened = (before.schoolsFullyOpened.after, after.schoolsFullyOpened.after)
    leastPeople = change.bound
  }

  /// Whether levels 1 and 2 are no worse than in the plan.
  public var isFree: Bool { costsNothing(beside: nil) }

  /// Whether levels 1 and 2 are no worse than in the plan, or than with what was granted before.
  public func costsNothing(beside granted: ObjectionPrice?) -> Bool {
    levels.indices.prefix(2).allSatisfy { position in
      let level = levels[position]
      let paid = max(0, granted?.levels[position].atMost ?? 0)
      return level.atMost <= paid + 2e-6 * max(1, abs(level.before))
    }
  }
}
