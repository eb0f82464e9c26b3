import LinearModel
import Staffing

/// Says why there is no plan: the least that must give way, minimal conflicts, and what each of
/// their members could give.
struct ConflictSearch {
  let program: ExchangeProgram
  let table: ChoiceTable
  let policy: PolicySolver

  init(_ program: ExchangeProgram, solver: any MIPSolver, clock: SearchClock) {
    self.program = program
    table = ChoiceTable(allOf: program.facts)
    policy = PolicySolver(table: table, solver: solver, clock: clock, most: clock.left() * 0.2)
  }

  /// The explanation of a district that has no plan.
  ///
  /// What time cuts short is not claimed: a relaxation may not be the least then, a conflict not
  /// minimal, a repair not decided.
  func explanation() -> Infeasibility {
    let unplaced = recruitsWithoutPlace
    let base = PolicyQuestion(table).without(unplaced.map(\.member))
    let least = leastRelaxation(base)
    let concessions = least.map { table.concessions(in: $0) }
    let others = conflicts(base, least)
    // Alone, taking the recruits back is enough where nothing else stands in the way; of several
    // conflicts each is told with the others aside.
    let isAlone = unplaced.count == 1 && others.isEmpty
    let conflicts = unplaced.map { recruits in
      let member = table.members[recruits.member]
      let isEnough: Bool? = !isAlone || concessions?.isEmpty == true ? true : nil
      return Conflict(
        members: [member],
        bounds: [member: recruits.count],
        isMinimal: true,
        repairs: [Conflict.Repair(member: member, isEnough: isEnough)]
      )
    }
    return Infeasibility(
      concessions: concessions ?? [],
      against: Infeasibility.standing,
      conflicts: conflicts + others,
      floorPools: program.floorPools,
      isProvenLeast: least?.isLeast == true
    )
  }

  /// The least that floors, R5–R7, R10 and decisions must give, one unit a person.
  private func leastRelaxation(_ base: PolicyQuestion) -> PolicyPlan? {
    let elastic = table.members.indices.filter { table.members[$0].mayGiveWay }
    guard case .plan(let plan) = policy.answer(base.yielding(elastic)) else { return nil }
    return plan
  }

  /// Groups of recruits whose offering does not exist: nothing that gives way places them.
  private var recruitsWithoutPlace: [(member: Int, count: Int)] {
    table.people.filter { $0.options.count == 1 }.compactMap { person in
      guard case .recruit(let position, 1) = person.kind else { return nil }
      let group = table.facts.problem.recruits[position]
      return table.members.firstIndex(of: .recruits(group)).map { ($0, group.count) }
    }
  }

  /// Minimal conflicts one after another, each among what the least relaxation has not settled.
  private func conflicts(_ base: PolicyQuestion, _ least: PolicyPlan?) -> [Conflict] {
    let concessions = least.map { SettledConcessions($0, table) }
    var question = base
    var unsettled = concessions?.all ?? []
    var found: [Conflict] = []
    while !policy.clock.isOver {
      let first = unsettled.first.map { [$0] } ?? []
      let start = first.flatMap { concessions?.rows(of: $0) ?? [] }
      guard case .none(let rows) = policy.answer(question, from: start) else { break }
      let outer: ([[Int]]) -> PolicyQuestion = { parts in
        var outer = base
        let inside = Set(parts.joined())
        concessions?.settle(concessions?.all.filter { !inside.contains($0) } ?? [], in: &outer)
        return outer
      }
      let conflict = MinimalConflict(table, policy, question, rows: rows, outer: outer)
      let repairs = RepairSearch(
        table: table,
        policy: policy,
        question: outer(conflict.parts),
        conflict: conflict
      )
      found.append(
        Conflict(
          members: conflict.members(of: table),
          bounds: conflict.bounds(of: table),
          isMinimal: conflict.isMinimal,
          repairs: repairs.repairs()
        )
      )
      let settled = unsettled.filter { conflict.contains($0, table) }
      guard let concessions, !settled.isEmpty else { break }
      concessions.settle(settled, in: &question)
      unsettled.removeAll(where: settled.contains)
    }
    return found
  }
}
