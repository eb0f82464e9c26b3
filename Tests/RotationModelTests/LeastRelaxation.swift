import PlanAudit
import Staffing

/// The least relaxation of a tiny district, found by looking at every plan there is.
///
/// Floors, R5–R7, R10 and decisions give way, one unit a person; all other rules stand. The audit
/// counts, so nothing is shared with the planner. Nobody teaches, for no coverage is ever required,
/// and there are no recruits.
struct LeastRelaxation {
  /// The least number of units, 0 where a plan exists; nil where no relaxation is enough.
  private(set) var units: Int?

  private let audit: PlanAudit
  private let people: [Teacher]
  private static let elastic: Set<RuleID> = [
    .leavingShare, .arrivingShare, .subjectGroups, .exchangeFloor, .priorityBackbone,
  ]
  private static let decided: Set<Violation.Cause> = [
    .decidedToStay, .decidedToMove, .decidedElsewhere, .decidedToAvoid,
  ]

  init(_ problem: StaffingProblem) {
    audit = PlanAudit(problem)
    people = problem.teachers.filter(audit.facts.isEligible)
    search([:], from: 0)
  }

  private mutating func search(_ moving: [Teacher.ID: School.ID], from position: Int) {
    guard position < people.count else {
      if let found = units(of: plan(moving)) { units = min(units ?? found, found) }
      return
    }
    search(moving, from: position + 1)
    let person = people[position]
    for school in audit.facts.problem.schools.map(\.id) where school != person.school {
      let obstacles = audit.facts.obstacles(to: person, workingAt: school)
      guard obstacles.allSatisfy({ Self.decided.contains($0.cause) }) else { continue }
      search(moving.merging([person.id: school]) { _, new in new }, from: position + 1)
    }
  }

  private func plan(_ moving: [Teacher.ID: School.ID]) -> Plan {
    Plan(
      assignments: audit.facts.problem.teachers.map {
        Assignment(teacher: $0.id, school: moving[$0.id] ?? $0.school)
      },
      teaching: [],
      teachingBefore: []
    )
  }

  /// Units by which a plan breaks what may give way, or nil where it breaks anything else.
  private func units(of plan: Plan) -> Int? {
    var units = 0
    var ignored: Set<[Instructor]> = []
    for violation in audit.audit(plan).violations {
      if Self.decided.contains(violation.cause) {
        ignored.insert(violation.people)
      } else if Self.elastic.contains(violation.rule) {
        units += Int(abs(violation.found - violation.allowed).rounded())
      } else {
        return nil
      }
    }
    return units + ignored.count
  }
}
