import LinearModel
import Staffing

/// Whether the floors can be reached, all of them together, soft ones taken as hard.
struct FloorPotential {
  let run: PlanningRun

  /// Every floor in the policy's order; a plan that keeps every rule reaches them all, and where
  /// there is none, the least shortfall says how far each comes.
  func reaches() -> [ExchangePotential.FloorReach] {
    let program = hardened
    let floors = FloorFacts.all(of: program.facts)
    guard !floors.isEmpty else { return [] }
    return reaches(floors, program, answer(program))
  }

  /// A plan that reaches every floor, or the least by which floors fall short under all other rules.
  private func answer(_ program: ExchangeProgram) -> StartSearch.Answer {
    let table = ChoiceTable(program)
    let question = PolicyQuestion(table).yielding(
      table.members.indices.filter { table.members[$0].rule == .exchangeFloor }
    )
    let policy = PolicySolver(table: table, solver: run.solver, clock: run.clock)
    switch policy.answer(question) {
    case .plan(let plan) where plan.units == 0:
      return .choice(table.choice(plan.chosen, in: program))
    case .plan(let plan): return .infeasible(Infeasibility(plan, of: table, in: program))
    case .none: return .undecided
    case .undecided:
      let start = StartSearch(
        program: program,
        components: run.components,
        solver: run.solver,
        options: run.options,
        clock: run.clock
      )
      return start.found().map { .choice($0) } ?? .undecided
    }
  }

  /// The program with every soft floor as a hard one.
  private var hardened: ExchangeProgram {
    var problem = run.program.facts.problem
    guard problem.policy.floors.contains(where: { $0.enforcement == .soft }) else {
      return run.program
    }
    for index in problem.policy.floors.indices { problem.policy.floors[index].enforcement = .hard }
    return ExchangeProgram(DistrictFacts(problem))
  }

  private func reaches(
    _ floors: [FloorFacts],
    _ program: ExchangeProgram,
    _ answer: StartSearch.Answer
  ) -> [ExchangePotential.FloorReach] {
    var canMove: Set<Int> = []
    for (position, candidate) in program.candidates.enumerated() where !candidate.moves.isEmpty {
      if let teacher = program.teacher(of: position) { canMove.insert(teacher) }
    }
    return floors.map { floor in
      let name = floor.rowName(program.facts)
      let movable = floor.population.count { canMove.contains($0) || floor.standing.contains($0) }
      let (isReachable, most) = reach(of: floor, name, movable: movable, answer, program.facts)
      return ExchangePotential.FloorReach(
        name: name,
        movable: movable,
        isReachable: isReachable,
        most: most
      )
    }
  }

  private func reach(
    of floor: FloorFacts,
    _ name: String,
    movable: Int,
    _ answer: StartSearch.Answer,
    _ facts: DistrictFacts
  ) -> (isReachable: Bool?, most: Int?) {
    if floor.isVoid { return (true, nil) }
    let required = floor.required(facts)
    if let required, movable < required { return (false, movable) }
    switch answer {
    case .choice: return (true, nil)
    case .undecided: return (nil, nil)
    case .infeasible(let reason):
      let floorsAlone = reason.concessions.allSatisfy { $0.rule == .exchangeFloor }
      guard floorsAlone else { return (nil, nil) }
      guard let concession = reason.concessions.first(where: { $0.rowName == name }) else {
        return (true, nil)
      }
      return (reason.isProvenLeast ? false : nil, required.map { $0 - concession.givesWayBy })
    }
  }
}

extension Infeasibility.Concession {
  /// The name of the floor that gives way, as the tables write it.
  fileprivate var rowName: String? {
    floor.map { name in schools.first.map { "\(name)/\($0)" } ?? name }
  }
}
