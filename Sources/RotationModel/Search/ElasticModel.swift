import LinearModel
import Staffing

/// The rules over moves with slack on what may give way: floors, R5–R7, R10 and decisions.
///
/// One unit is one person. Teaching is left out, because no coverage is ever required. The least
/// slack is 0 exactly where a plan exists; otherwise it is the least relaxation.
struct ElasticModel {
  /// What may give way.
  struct Yielding {
    /// Rules whose rows may give way.
    let rules: Set<RuleID>
    /// Whether decisions may, too.
    let includesDecisions: Bool

    /// Everything that policy may relax.
    static let policy = Yielding(
      rules: [
        .leavingShare, .arrivingShare, .subjectGroups, .exchangeFloor, .priorityBackbone,
      ],
      includesDecisions: true
    )

    /// The floors alone: how far each can be reached under all other rules.
    static let floors = Yielding(rules: [.exchangeFloor], includesDecisions: false)
  }

  let facts: DistrictFacts
  let solver: any MIPSolver
  let clock: SearchClock
  let yielding: Yielding

  init(
    _ facts: DistrictFacts,
    solver: any MIPSolver,
    clock: SearchClock,
    yielding: Yielding = .policy
  ) {
    self.facts = facts
    self.solver = solver
    self.clock = clock
    self.yielding = yielding
  }

  /// A contradiction that counting alone shows: somebody without any place, or a floor that asks
  /// for more people than can move at all.
  func obstacle(in program: ExchangeProgram) -> Infeasibility? {
    var conflicts: [Infeasibility.Conflict] = []
    for candidate in program.candidates where candidate.moves.isEmpty {
      switch candidate.kind {
      case .teacher(let teacher) where !candidate.mayStay:
        conflicts.append(
          Infeasibility.Conflict(
            rule: .whoMayMove,
            schools: [facts.problem.teachers[teacher].school],
            teachers: [facts.problem.teachers[teacher].id],
            required: 1,
            possible: 0
          )
        )
      case .recruit(let group, 1):
        conflicts.append(
          Infeasibility.Conflict(
            rule: .recruits,
            subject: facts.problem.recruits[group].subject,
            required: facts.problem.recruits[group].count,
            possible: 0
          )
        )
      default: break
      }
    }
    let pools = floorPools(program)
    for pool in pools where pool.required > pool.movable {
      conflicts.append(
        Infeasibility.Conflict(
          rule: .exchangeFloor,
          floor: pool.name,
          required: pool.required,
          possible: pool.movable
        )
      )
    }
    guard !conflicts.isEmpty else { return nil }
    return Infeasibility(
      conflicts: conflicts,
      against: [.whoMayMove, .useAtDestination, .travelLimit],
      floorPools: pools,
      isProvenLeast: false
    )
  }

  /// The pools of the hard floors over categories: what is asked and who could move at all.
  func floorPools(_ program: ExchangeProgram) -> [Infeasibility.FloorPool] {
    var canMove: Set<Int> = []
    for candidate in program.candidates where !candidate.moves.isEmpty {
      if case .teacher(let teacher) = candidate.kind { canMove.insert(teacher) }
    }
    return FloorFacts.all(of: facts).compactMap { floor in
      guard floor.floor.enforcement == .hard, !floor.isVoid, let required = floor.required(facts)
      else { return nil }
      return Infeasibility.FloorPool(
        name: floor.rowName(facts),
        population: floor.population.count,
        movable: floor.population.count { canMove.contains($0) || floor.standing.contains($0) },
        required: required
      )
    }
  }

  /// Solves the elastic model: a first plan, the least relaxation, or neither in time.
  func answer(for program: ExchangeProgram) -> StartSearch.Answer {
    let relaxed =
      yielding.includesDecisions
      ? ExchangeProgram(DistrictFacts(facts.problem.withoutStayAndAvoid())) : program
    var builder = ElasticBuilder(
      program: relaxed,
      decisions: facts.decisions,
      yielding: yielding
    )
    builder.build()
    var options = SolveOptions()
    options.cuts = [.mir, .gmi, .cover, .clique]
    guard let validated = try? ValidatedProgram(builder.model) else { return .undecided }
    clock.limit(&options, to: max(1, clock.left() * 0.8), of: validated)
    guard let outcome = try? solver.solve(validated, options) else { return .undecided }
    clock.charge(SearchClock.work(ofSimplexOn: validated))
    switch outcome {
    case .optimal(let solution), .feasible(let solution, _):
      if solution.objective < 0.5 {
        return .choice(builder.choice(at: solution.values, in: program))
      }
      guard solution.bound > 1e-6 else { return .undecided }
      var isLeast = false
      if case .optimal = outcome { isLeast = true }
      return .infeasible(
        Infeasibility(
          conflicts: builder.conflicts(at: solution.values),
          against: builder.standing,
          floorPools: floorPools(program),
          isProvenLeast: isLeast
        )
      )
    case .infeasible:
      // Even with everything elastic given up: ranks, recruits or emptied schools contradict.
      return .infeasible(
        Infeasibility(
          conflicts: [Infeasibility.Conflict(rule: .postsInRank, required: 0, possible: 0)],
          against: builder.standing,
          floorPools: floorPools(program),
          isProvenLeast: false
        )
      )
    case .undecided, .unbounded: return .undecided
    }
  }
}

extension FloorFacts {
  /// The floor's name as the tables write it.
  func rowName(_ facts: DistrictFacts) -> String {
    school.map { "\(floor.name)/\(facts.problem.schools[$0].id)" } ?? floor.name
  }
}

extension StaffingProblem {
  /// The scenario without its `stay` and `avoid` decisions.
  func withoutStayAndAvoid() -> StaffingProblem {
    StaffingProblem(
      title: title,
      schoolYear: schoolYear,
      schools: schools,
      classes: classes,
      teachers: teachers,
      curriculum: curriculum,
      norms: norms,
      preferences: preferences,
      decisions: decisions.filter { $0.kind == .move || $0.kind == .allow },
      travel: travel,
      recruits: recruits,
      approvedPosts: approvedPosts,
      demandOverrides: demandOverrides,
      shortages: shortages,
      policy: policy,
      settings: settings
    )
  }
}
