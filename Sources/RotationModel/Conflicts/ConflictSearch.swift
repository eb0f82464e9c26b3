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
    var conflicts = unplaced.map {
      Conflict(
        members: [table.members[$0.member]],
        bounds: [table.members[$0.member]: $0.concession.required],
        isMinimal: true,
        repairs: [Conflict.Repair(member: table.members[$0.member], isEnough: nil)]
      )
    }
    let least = leastRelaxation(base)
    conflicts += self.conflicts(base, least)
    return Infeasibility(
      concessions: unplaced.map(\.concession) + (least.map { table.concessions(in: $0) } ?? []),
      against: Infeasibility.standing,
      conflicts: conflicts,
      floorPools: program.floorPools,
      isProvenLeast: unplaced.isEmpty && least?.isLeast == true
    )
  }

  /// The least that floors, R5–R7, R10 and decisions must give, one unit a person.
  private func leastRelaxation(_ base: PolicyQuestion) -> PolicyPlan? {
    let elastic = table.members.indices.filter { table.members[$0].mayGiveWay }
    guard case .plan(let plan) = policy.answer(base.yielding(elastic)) else { return nil }
    return plan
  }

  /// Groups of recruits whose offering does not exist: nothing that gives way places them.
  private var recruitsWithoutPlace: [(member: Int, concession: Infeasibility.Concession)] {
    var found: [(member: Int, concession: Infeasibility.Concession)] = []
    for person in table.people where person.options.count == 1 {
      guard case .recruit(let position, 1) = person.kind else { continue }
      let group = table.facts.problem.recruits[position]
      guard let member = table.members.firstIndex(of: .recruits(group)) else { continue }
      let concession = Infeasibility.Concession(
        rule: .recruits,
        subject: group.subject,
        required: group.count,
        possible: 0
      )
      found.append((member, concession))
    }
    return found
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
