import Staffing

/// Asks of each member of a conflict what its giving way alone brings, other conflicts aside.
struct RepairSearch {
  let table: ChoiceTable
  let policy: PolicySolver
  /// The whole policy, with what the least relaxation gives outside the conflict.
  let question: PolicyQuestion
  let conflict: MinimalConflict

  /// The repairs, in the order of the conflict's members.
  func repairs() -> [Conflict.Repair] {
    conflict.sorted(table).map { part in
      let member = MinimalConflict.name(of: part, table)
      // Where a part stands for a whole rule, all of the rule gives way.
      let part = part.count == 1 ? part : MinimalConflict.all(like: part, table)
      return member.mayGiveWay ? repair(part, member) : removal(part, member)
    }
  }

  /// The least by which a member must give way.
  private func repair(_ part: [Int], _ member: ConflictMember) -> Conflict.Repair {
    switch policy.answer(question.yielding(part), from: rows) {
    case .undecided: return Conflict.Repair(member: member, isEnough: nil)
    case .none: return Conflict.Repair(member: member, isEnough: false)
    case .plan(let plan):
      return Conflict.Repair(
        member: member,
        isEnough: true,
        concessions: table.concessions(in: plan, given: question.given),
        isProvenLeast: plan.isLeast
      )
    }
  }

  /// Whether a plan exists without a member that never gives way by people.
  private func removal(_ part: [Int], _ member: ConflictMember) -> Conflict.Repair {
    switch policy.answer(question.without(part), from: rows) {
    case .undecided: return Conflict.Repair(member: member, isEnough: nil)
    case .none: return Conflict.Repair(member: member, isEnough: false)
    case .plan:
      guard member == .rule(.travelLimit), let least = leastTravelLimit else {
        return Conflict.Repair(member: member, isEnough: true)
      }
      return Conflict.Repair(
        member: member,
        isEnough: true,
        setting: Conflict.Setting(
          key: "policy.limits.travel_minutes",
          present: table.facts.problem.policy.limits.travelMinutes,
          needed: least.minutes
        ),
        isProvenLeast: least.isProven
      )
    }
  }

  /// The least travel limit with which a plan exists, found by halving the ways there are.
  private var leastTravelLimit: (minutes: Double, isProven: Bool)? {
    let present = table.facts.problem.policy.limits.travelMinutes
    let ways = Set(table.options.map(\.minutes).filter { $0 > present && $0 < .infinity }).sorted()
    var low = 0
    var high = ways.count
    var isProven = true
    while low < high {
      let middle = (low + high) / 2
      var asked = question
      asked.travelMinutes = ways[middle]
      switch policy.answer(asked, from: rows) {
      case .plan: high = middle
      case .none: low = middle + 1
      case .undecided:
        isProven = false
        low = middle + 1
      }
    }
    return low < ways.count ? (ways[low], isProven) : nil
  }

  private var rows: [Int] { conflict.rows }
}
