import LinearModel
import Staffing

/// Works out what exchange could mend at best: one run over the program with rules lifted.
struct PotentialSearch {
  let run: PlanningRun

  /// Parts of the time limit at which the best staffing and the bounds of subjects end.
  private static let bestEndsAt = 0.5
  private static let boundsEndAt = 0.85

  /// Solves the status quo, the lifted program, each subject alone and the floors.
  func potential() -> ExchangePotential {
    run.say(.preparing)
    let before = run.statusQuo()
    let lifted = run.program.lifting(ExchangePotential.liftedRules)
    let start = lifted.choice(placingRecruitsAs: before.state)
    let search = run.search(over: lifted)
    let statusQuo = before.values.curriculum
    let answer = search.run(goal(statusQuo: statusQuo, endsAt: Self.bestEndsAt), from: start)
    let uncovered = Self.uncovered(before.table.lines, run.program.facts)
    let subjects = bounds(of: uncovered)
    let all = leastPeriods(
      of: Set(lifted.facts.offerings.indices),
      value: uncovered.values.sorted().reduce(0, +),
      endsAt: Self.boundsEndAt,
      from: answer.prices
    ) { lifted.over($0) }
    // People are shared among subjects, so the whole is at least the sum of its parts.
    let least = max(all, subjects.reduce(0) { $0 + $1.leastUncovered })
    let nobodyMoves = plan(before.state.places, before.table, run.program)
    let found = best(answer.choice, lifted)
    // The status quo's teaching had time for proof; a search cut short may end above it.
    let isBetter = found.value < statusQuo
    let value = isBetter ? found.value : statusQuo
    return ExchangePotential(
      statusQuo: nobodyMoves,
      best: isBetter ? found.plan : nobodyMoves,
      curriculum: PlanRecord.LevelFigures(
        name: Level.curriculum.rawValue,
        value: value,
        bound: min(value, max(answer.bound, Self.leastValue(of: least, lifted.facts))),
        statusQuo: statusQuo,
        seconds: run.clock.seconds
      ),
      leastUncovered: least,
      subjects: subjects,
      floors: FloorPotential(run: run).reaches()
    )
  }

  /// What so many uncovered periods cost at level 1 at least.
  private static func leastValue(of periods: Double, _ facts: DistrictFacts) -> Double {
    let cheapest = facts.offerings.map(\.weight).min() ?? 0
    return periods * cheapest * facts.problem.policy.weight(of: .uncovered)
  }

  private func goal(statusQuo: Double, endsAt: Double) -> LevelSearch.Goal {
    LevelSearch.Goal(
      name: Level.curriculum.rawValue,
      level: .curriculum,
      weights: .only(.curriculum),
      caps: [],
      statusQuo: statusQuo,
      endsAt: endsAt
    )
  }

  private struct StageSubject: Hashable, Comparable {
    let stage: Stage
    let subject: Subject

    static func < (first: Self, second: Self) -> Bool {
      (first.stage, first.subject) < (second.stage, second.subject)
    }
  }

  /// Uncovered periods of every subject of every stage that lacks any.
  private static func uncovered(
    _ lines: [TeachingLine],
    _ facts: DistrictFacts
  ) -> [StageSubject: Double] {
    var short: [StageSubject: Double] = [:]
    func key(_ offering: Offering) -> StageSubject {
      StageSubject(stage: offering.stage, subject: offering.subject)
    }
    for offering in facts.offerings {
      short[key(offering.offering), default: 0] += offering.required
    }
    for line in lines { short[key(line.offering), default: 0] -= line.weeklyPeriods }
    return short.filter { $0.value > 1e-6 }
  }

  /// Passes for one subject: its prices settle soon, because no row binds them together.
  private static let passesOfSubject = 250
  private static let passesOfAll = 1_000

  /// The bound of each subject alone; the time is shared among those still to do.
  private func bounds(of uncovered: [StageSubject: Double]) -> [ExchangePotential.SubjectBound] {
    let keys = uncovered.keys.sorted()
    let offerings = run.program.facts.offerings
    return keys.enumerated().map { position, key in
      // The whole district comes last and takes as much as five subjects.
      let shares = Double(keys.count - position + 5)
      let left = run.clock.left(of: Self.boundsEndAt)
      let endsAt = (run.clock.used + left / shares) / max(1e-9, run.clock.limit)
      let counted = Set(
        offerings.indices.filter {
          let offering = offerings[$0].offering
          return offering.stage == key.stage && offering.subject == key.subject
        }
      )
      let value = uncovered[key] ?? 0
      return ExchangePotential.SubjectBound(
        stage: key.stage,
        subject: key.subject,
        leastUncovered: leastPeriods(of: counted, value: value, endsAt: endsAt) {
          run.program.alone($0, offerings: counted)
        }
      )
    }
  }

  /// The least uncovered periods of some offerings, whatever happens to the others; at most
  /// `value`, which the status quo reaches.
  private func leastPeriods(
    of offerings: Set<Int>,
    value: Double,
    endsAt: Double,
    from prices: PriceList? = nil,
    in program: (DistrictFacts) -> ExchangeProgram
  ) -> Double {
    let facts = run.program.facts.countingPeriods(of: offerings)
    let bound = run.search(over: program(facts), isSilent: true).bound(
      goal(statusQuo: value, endsAt: endsAt),
      value: value,
      passes: offerings.count < facts.offerings.count ? Self.passesOfSubject : Self.passesOfAll,
      from: prices
    )
    let isInHalves = offerings.allSatisfy {
      let required = facts.offerings[$0].required
      return (required * 2).rounded() == required * 2
    }
    guard isInHalves else { return bound }
    // Loads are in halves; where the demand is as well, so are the best coverings.
    return min(value, max(0, ((bound - 1e-6) * 2).rounded(.up) / 2))
  }

  private func best(
    _ choice: [Int32],
    _ lifted: ExchangeProgram
  ) -> (plan: Plan, value: Double) {
    let state = ExchangeState(lifted, run.components, choice: choice)
    let table = TeachingTable(
      TeachingSolver(lifted, run.components, solver: run.solver),
      places: state.places,
      threads: run.options.threads,
      proofNodes: 0
    )
    return (plan(state.places, table, lifted), table.values.curriculum)
  }

  private func plan(
    _ places: [Placement?],
    _ table: TeachingTable,
    _ program: ExchangeProgram
  ) -> Plan {
    Plan(
      assignments: program.assignments(places),
      teaching: table.lines,
      teachingBefore: table.lines,
      recruits: program.recruitPlacements(places),
      recruitsBefore: program.recruitPlacements(places)
    )
  }
}

extension ExchangeProgram {
  /// Everybody at the present place, recruits where another state of the same people has them.
  fileprivate func choice(placingRecruitsAs other: ExchangeState) -> [Int32] {
    candidates.indices.map { position in
      guard candidates[position].home == nil, !candidates[position].moves.isEmpty else { return -1 }
      let school = other.place(of: position).school
      let move = candidates[position].moves.first { moves[$0].place.school == school }
      return Int32(move ?? candidates[position].moves.lowerBound)
    }
  }
}
