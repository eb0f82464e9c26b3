public import PlanAudit
public import Staffing

/// Makes plans for tests without any optimisation: people move as told, teaching is greedy.
///
/// Everybody teaches their own school's offerings first (main, then other, then open subjects),
/// then main-subject periods at schools they may reach as itinerants. Recruits go to the first
/// schools that have their offering. Without moves the plan keeps every rule but floors and `move`
/// decisions.
public struct SimplePlanner {
  /// The problem's derived facts, as the audit works them out.
  public let facts: AuditFacts

  /// A planner for one problem.
  public init(_ problem: StaffingProblem) {
    facts = AuditFacts(problem)
  }

  /// A plan that moves exactly the given people.
  public func plan(moving: [Teacher.ID: School.ID] = [:]) -> Plan {
    let active = facts.problem.teachers.filter { $0.status == .active }
    let recruits = placements()
    return Plan(
      assignments: active.map {
        Assignment(teacher: $0.id, school: moving[$0.id] ?? $0.school)
      },
      teaching: GreedyTeaching(facts, moving: moving, recruits: recruits).lines,
      teachingBefore: GreedyTeaching(facts, moving: [:], recruits: recruits).lines,
      recruits: recruits,
      recruitsBefore: recruits
    )
  }

  /// A plan that swaps up to `count` pairs of people with the same post and subject.
  ///
  /// Each swap is kept only if the audit finds no more violations with it than without.
  public func plan(swapping count: Int, seed: UInt64) -> Plan {
    var random = SplitMix64(seed: seed)
    let audit = PlanAudit(facts.problem)
    let people = facts.problem.teachers.filter(facts.isEligible)
    var moving: [Teacher.ID: School.ID] = [:]
    var best = plan()
    var faults = audit.audit(best).violations.count
    guard people.count > 1 else { return best }
    for _ in 0..<(count * 20) where moving.count < count * 2 {
      let one = random.pick(people)
      let other = random.pick(people)
      guard one.school != other.school, one.post == other.post, one.subject == other.subject,
        moving[one.id] == nil, moving[other.id] == nil,
        facts.mayWork(one, at: other.school), facts.mayWork(other, at: one.school)
      else { continue }
      var trial = moving
      trial[one.id] = other.school
      trial[other.id] = one.school
      let candidate = plan(moving: trial)
      let found = audit.audit(candidate).violations.count
      if found <= faults { (moving, best, faults) = (trial, candidate, found) }
    }
    return best
  }

  private func placements() -> [RecruitPlacement] {
    facts.problem.recruits.flatMap { group -> [RecruitPlacement] in
      let schools = facts.problem.schools.map(\.id).filter { school in
        facts.offerings(at: school).contains {
          $0.stage == group.stage && ($0.subject == group.subject || group.subject == .general)
        }
      }
      guard !schools.isEmpty else { return [] }
      let counts = (0..<group.count).reduce(into: [School.ID: Int]()) {
        $0[schools[$1 % schools.count], default: 0] += 1
      }
      return counts.sorted { $0.key < $1.key }.map {
        RecruitPlacement(
          stage: group.stage,
          subject: group.subject,
          school: $0.key,
          count: $0.value
        )
      }
    }
  }
}
