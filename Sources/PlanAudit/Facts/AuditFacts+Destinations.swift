public import Staffing

extension AuditFacts {
  /// Why a person may not work at a school under R2, R3 or R4.
  public struct Obstacle: Sendable, Hashable {
    /// The rule that forbids it.
    public var rule: RuleID
    /// What the rule objects to.
    public var cause: Violation.Cause
    /// The number found, where the rule has one.
    public var found: Double
    /// The number allowed.
    public var allowed: Double

    init(_ rule: RuleID, _ cause: Violation.Cause, found: Double = 1, allowed: Double = 0) {
      self.rule = rule
      self.cause = cause
      self.found = found
      self.allowed = allowed
    }
  }

  /// Whether R2, R3 and R4 let the person work at the school, present or another.
  public func mayWork(_ teacher: Teacher, at school: School.ID) -> Bool {
    obstacles(to: teacher, workingAt: school).isEmpty
  }

  /// Everything that R2, R3 and R4 have against the person working at the school.
  public func obstacles(to teacher: Teacher, workingAt school: School.ID) -> [Obstacle] {
    personObstacles(to: teacher, workingAt: school)
      + useObstacles(to: teacher, workingAt: school)
      + travelObstacles(to: teacher, workingAt: school)
  }

  /// R2: eligibility and decisions.
  func personObstacles(to teacher: Teacher, workingAt school: School.ID) -> [Obstacle] {
    let isMove = school != teacher.school
    if teacher.status != .active {
      return isMove ? [Obstacle(.whoMayMove, .notActive)] : []
    }
    var obstacles: [Obstacle] = []
    if isMove, ineligibility(of: teacher) != nil {
      obstacles.append(Obstacle(.whoMayMove, .notEligible))
    }
    for decision in decisions(on: teacher.id) {
      switch decision.kind {
      case .stay where isMove:
        obstacles.append(Obstacle(.whoMayMove, .decidedToStay))
      case .move where !isMove:
        obstacles.append(Obstacle(.whoMayMove, .decidedToMove, found: 0, allowed: 1))
      case .move where decision.school != nil && decision.school != school:
        obstacles.append(Obstacle(.whoMayMove, .decidedElsewhere))
      case .avoid where isMove && decision.school == school:
        obstacles.append(Obstacle(.whoMayMove, .decidedToAvoid))
      default: break
      }
    }
    return obstacles
  }

  /// R3: of use at the destination, and its stage.
  func useObstacles(to teacher: Teacher, workingAt school: School.ID) -> [Obstacle] {
    guard school != teacher.school, !isOrdered(teacher, to: school) else { return [] }
    var obstacles: [Obstacle] = []
    let isOfUse = offerings(at: school).contains {
      let qualification = qualification(of: teacher, for: $0)
      return qualification == .main || qualification == .other
    }
    if !isOfUse { obstacles.append(Obstacle(.useAtDestination, .noUse, found: 0, allowed: 1)) }
    if !problem.policy.limits.allowsCrossStage, isAnotherStage(teacher, at: school) {
      obstacles.append(Obstacle(.useAtDestination, .anotherStage))
    }
    return obstacles
  }

  /// R4: the way, the cluster, a wish or a decision.
  func travelObstacles(to teacher: Teacher, workingAt school: School.ID) -> [Obstacle] {
    guard school != teacher.school, !isOrdered(teacher, to: school) else { return [] }
    let isNamed = decisions(on: teacher.id).contains {
      $0.school == school && ($0.kind == .allow || $0.kind == .move)
    }
    if isNamed || sharesCluster(teacher.school, school)
      || wishRank(of: teacher.id, for: school) != nil
    {
      return []
    }
    let way = way(of: teacher, to: school)
    let limit = problem.policy.limits.travelMinutes
    if isUsable(way, from: teacher.school, to: school, limit: limit) { return [] }
    let cause: Violation.Cause = way.minutes > limit + 1e-9 ? .tooFar : .wayUnknown
    return [Obstacle(.travelLimit, cause, found: way.minutes, allowed: limit)]
  }

  /// Whether a decision tells the person to move to this school, which wins over R3 and R4.
  private func isOrdered(_ teacher: Teacher, to school: School.ID) -> Bool {
    decisions(on: teacher.id).contains { $0.kind == .move && $0.school == school }
  }
}
