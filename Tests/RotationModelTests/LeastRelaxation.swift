import PlanAudit
import Staffing

/// The least relaxation of a tiny district, found by looking at every plan there is.
///
/// Floors, R5–R7, R10 and decisions give way, one unit a person; all other rules stand. Nothing is
/// shared with the planner: the audit says who may go where, and ``MemberCount`` counts. That counts
/// what the audit counts is compared by ``isAudited(every:)``. Nobody teaches, for no coverage is ever
/// required, and there are no recruits.
struct LeastRelaxation {
  /// The least number of units, 0 where a plan exists; nil where no relaxation is enough.
  private(set) var units: Int?

  private let audit: PlanAudit
  private let people: [Teacher]
  private let members: MemberCount
  /// Where each person may be, and whether a decision must give way for it.
  private let places: [[(school: School.ID, isUndecided: Bool)]]

  private static let decided: Set<Violation.Cause> = [
    .decidedToStay, .decidedToMove, .decidedElsewhere, .decidedToAvoid,
  ]

  init(_ problem: StaffingProblem) {
    let audit = PlanAudit(problem)
    self.audit = audit
    people = problem.teachers.filter { $0.status == .active }
    members = MemberCount(problem, people: people)
    places = people.map { person in
      problem.schools.map(\.id).compactMap { school in
        let causes = audit.facts.obstacles(to: person, workingAt: school).map(\.cause)
        guard causes.allSatisfy(Self.decided.contains) else { return nil }
        return (school, !causes.isEmpty)
      }
    }
    for plan in 0..<planCount {
      if let found = units(of: choices(in: plan)) { units = min(units ?? found, found) }
    }
  }

  /// How many plans there are, whatever they break of what may give way.
  var planCount: Int { places.map(\.count).reduce(1, *) }

  /// Whether the whole audit finds as many units in every so-manieth plan as were counted.
  func isAudited(every step: Int) -> Bool {
    stride(from: 0, to: planCount, by: step).allSatisfy { plan in
      let choices = choices(in: plan)
      return units(of: choices) == auditedUnits(of: choices)
    }
  }

  /// The choice of each person in a plan by its number.
  private func choices(in plan: Int) -> [Int] {
    var rest = plan
    return places.map { options in
      defer { rest /= options.count }
      return rest % options.count
    }
  }

  /// Units by which a plan breaks what may give way, or nil where it breaks anything else.
  private func units(of choices: [Int]) -> Int? {
    let chosen = zip(places, choices).map { $0[$1] }
    let broken = members.broken(by: chosen.map(\.school))
    guard broken.keys.allSatisfy(\.mayGiveWay) else { return nil }
    return broken.values.reduce(0, +) + chosen.count(where: \.isUndecided)
  }

  /// The same as the audit of the plan finds it.
  private func auditedUnits(of choices: [Int]) -> Int? {
    let moved = zip(people, zip(places, choices)).map { ($0.id, $1.0[$1.1].school) }
    let schools = Dictionary(uniqueKeysWithValues: moved)
    let plan = Plan(
      assignments: audit.facts.problem.teachers.map {
        Assignment(teacher: $0.id, school: schools[$0.id] ?? $0.school)
      },
      teaching: [],
      teachingBefore: []
    )
    let elastic: Set<RuleID> = [
      .leavingShare, .arrivingShare, .subjectGroups, .exchangeFloor, .priorityBackbone,
    ]
    var units = 0
    var undecided: Set<[Instructor]> = []
    for violation in audit.audit(plan).violations {
      if Self.decided.contains(violation.cause) {
        undecided.insert(violation.people)
      } else if elastic.contains(violation.rule) {
        units += Int(abs(violation.found - violation.allowed).rounded())
      } else {
        return nil
      }
    }
    return units + undecided.count
  }
}
