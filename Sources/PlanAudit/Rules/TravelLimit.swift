import Staffing

/// R4 — The destination is within the travel limit, from home where known, else from the present
/// school; or in the same cluster; or wished for; or named by a decision.
///
/// `x[t,k] = 0` where none of these holds. An unknown way counts 30 minutes and needs the same
/// cluster or township. It does not cover people who stay, however far their home is.
enum TravelLimit: AuditRule {
  static let id = RuleID.travelLimit

  static func violations(in count: PlanCount) -> [Violation] {
    count.moves.flatMap { move in
      count.facts.travelObstacles(to: move.teacher, workingAt: move.to)
        .map { Violation($0, move.teacher, to: move.to) }
    }
  }
}
