import PlanAudit
import Staffing

/// Says by looking at every plan of a tiny district whether some members of its policy can hold.
///
/// Members that are left out are taken out of the scenario, or not counted; the audit says who may
/// go where in what is left. Nothing is shared with the planner. Only floors of a category or of
/// those who move are known here, counted as flow.
struct PolicyEnumeration {
  private let problem: StaffingProblem

  init(_ problem: StaffingProblem) {
    self.problem = problem
  }

  /// Whether a plan keeps every member but those left out; the others may stand or not.
  func hasPlan(without left: Set<ConflictMember>) -> Bool {
    least(without: left, yielding: nil) == 0
  }

  /// Whether a plan keeps at least some members.
  func hasPlan(keeping kept: Set<ConflictMember>) -> Bool {
    let count = MemberCount(problem, people: [])
    let all = Set(count.members).union(Self.conditions(problem))
    return hasPlan(without: all.subtracting(kept))
  }

  /// The least people by which one member must give way so that a plan keeps all others.
  func least(yielding member: ConflictMember) -> Int? {
    if case .decision = member { return hasPlan(without: [member]) ? 1 : nil }
    return least(without: [], yielding: member)
  }

  private func least(without left: Set<ConflictMember>, yielding: ConflictMember?) -> Int? {
    for case .recruits(let group) in Self.conditions(problem).subtracting(left) {
      let isTaught = AuditFacts(problem).problem.schools.contains { school in
        AuditFacts(problem).offerings(at: school.id).contains {
          $0.stage == group.stage && $0.subject == group.subject
        }
      }
      if !isTaught { return nil }
    }
    let facts = AuditFacts(problem.without(left))
    let people = facts.problem.teachers.filter { $0.status == .active }
    let places = people.map { person in
      facts.problem.schools.map(\.id).filter { school in
        facts.obstacles(to: person, workingAt: school).allSatisfy {
          $0.cause == .noUse && left.contains(.subjectAtDestination)
            && facts.isLawful(person, at: school)
        }
      }
    }
    if places.contains(where: \.isEmpty) { return nil }
    var best: Int?
    var chosen: [School.ID] = []
    let count = MemberCount(problem, people: people)
    func search() {
      if best == 0 { return }
      guard chosen.count < people.count else {
        let broken = count.broken(by: chosen).filter { !left.contains($0.key) }
        guard broken.keys.allSatisfy({ $0 == yielding }) else { return }
        let units = broken.values.reduce(0, +)
        best = min(best ?? units, units)
        return
      }
      for school in places[chosen.count] {
        chosen.append(school)
        search()
        chosen.removeLast()
      }
    }
    search()
    return best
  }

  /// The members that stand against single choices.
  private static func conditions(_ problem: StaffingProblem) -> Set<ConflictMember> {
    Set(
      EligibilityCondition.allCases.map { .eligibility($0) }
        + [.subjectAtDestination, .stageAtDestination, .rule(.travelLimit)]
        + problem.decisions.map { .decision($0) }
        + problem.recruits.map { .recruits($0) }
    )
  }
}

extension AuditFacts {
  /// Whether the certificate covers something that the school teaches.
  fileprivate func isLawful(_ teacher: Teacher, at school: School.ID) -> Bool {
    offerings(at: school).contains { $0.stage <= teacher.certificate }
  }
}

extension StaffingProblem {
  /// The scenario without conditions and decisions of its policy.
  fileprivate func without(_ left: Set<ConflictMember>) -> StaffingProblem {
    var people = teachers
    var policy = policy
    for case .eligibility(let condition) in left {
      switch condition {
      case .yearsAtSchool: policy.eligibility.yearsAtSchool = 0
      case .leaderYearsAtSchool: policy.eligibility.leaderYearsAtSchool = 0
      case .ageBelow: policy.eligibility.ageBelow = nil
      case .yearsSinceExchange: policy.eligibility.yearsSinceExchange = 0
      case .movablePosts: policy.eligibility.movablePosts = Set(Teacher.Post.allCases)
      case .exemption: for person in people.indices { people[person].exempt = nil }
      case .runningExchange: for person in people.indices { people[person].exchangeUntil = nil }
      }
    }
    if left.contains(.stageAtDestination) { policy.limits.allowsCrossStage = true }
    if left.contains(.rule(.travelLimit)) { policy.limits.travelMinutes = 100_000 }
    return StaffingProblem(
      schoolYear: schoolYear,
      schools: schools,
      classes: classes,
      teachers: people,
      curriculum: curriculum,
      norms: norms,
      preferences: preferences,
      decisions: decisions.filter { !left.contains(.decision($0)) },
      travel: travel,
      approvedPosts: approvedPosts,
      policy: policy
    )
  }
}
