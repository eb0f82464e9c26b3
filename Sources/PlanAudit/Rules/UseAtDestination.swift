import Staffing

/// R3 — A mover is qualified `main` or `other` for an offering of the new school; a move to
/// another stage only if the policy allows it.
///
/// `x[t,k] = 0` where no offering of `k` fits, or where the stage differs and the policy forbids
/// it. It does not cover people told to `move` to the school, over whom the decision wins.
enum UseAtDestination: AuditRule {
  static let id = RuleID.useAtDestination

  static func violations(in count: PlanCount) -> [Violation] {
    count.moves.flatMap { move in
      count.facts.useObstacles(to: move.teacher, workingAt: move.to)
        .map { Violation($0, move.teacher, to: move.to) }
    }
  }
}
