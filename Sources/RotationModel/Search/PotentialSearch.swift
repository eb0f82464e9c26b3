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
    let subjects = bounds(of: uncovered, lifted, from: start)
    let all = leastPeriods(lifted, from: start, endsAt: Self.boundsEndAt) { _ in true }
    // People are shared among subjects, so the whole is at least the sum of its parts.
    let least = max(all, subjects.reduce(0) { $0 + $1.leastUncovered })
    return ExchangePotential(
      statusQuo: plan(before.state.places, before.table, run.program),
      best: best(answer.choice, lifted),
      curriculum: PlanRecord.LevelFigures(
        name: Level.curriculum.rawValue,
        value: answer.value,
        bound: min(answer.value, max(answer.bound, Self.leastValue(of: least, lifted.facts))),
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

  /// The bound of each subject alone; the time is shared among those still to do.
  private func bounds(
    of uncovered: [StageSubject: Double],
    _ lifted: ExchangeProgram,
    from start: [Int32]
  ) -> [ExchangePotential.SubjectBound] {
    let keys = uncovered.keys.sorted()
    return keys.enumerated().map { position, key in
      // One share more than subjects: the whole district comes last.
      let shares = Double(keys.count - position + 1)
      let left = run.clock.secondsLeft(of: Self.boundsEndAt)
      let endsAt = (run.clock.seconds + left / shares) / max(1e-9, run.clock.limit)
      let least = leastPeriods(lifted, from: start, endsAt: endsAt) {
        $0.stage == key.stage && $0.subject == key.subject
      }
      return ExchangePotential.SubjectBound(
        stage: key.stage,
        subject: key.subject,
        leastUncovered: min(least, uncovered[key] ?? 0)
      )
    }
  }

  /// The least uncovered periods of some offerings, whatever happens to the others.
  private func leastPeriods(
    _ lifted: ExchangeProgram,
    from start: [Int32],
    endsAt: Double,
    where counts: (Offering) -> Bool
  ) -> Double {
    let facts = lifted.facts.countingPeriods(where: counts)
    let search = run.search(over: lifted.over(facts), isSilent: true)
    let value = search.value(of: start, goal(statusQuo: 0, endsAt: endsAt))
    let answer = search.bound(goal(statusQuo: value, endsAt: endsAt), from: start)
    let isInHalves = facts.offerings.allSatisfy {
      $0.weight == 0 || ($0.required * 2).rounded() == $0.required * 2
    }
    // Loads are in halves; where the demand is as well, so are the best coverings.
    return isInHalves ? max(0, ((answer.bound - 1e-6) * 2).rounded(.up) / 2) : answer.bound
  }

  private func best(_ choice: [Int32], _ lifted: ExchangeProgram) -> Plan {
    let state = ExchangeState(lifted, run.components, choice: choice)
    let table = TeachingTable(
      TeachingSolver(lifted, run.components, solver: run.solver),
      places: state.places,
      threads: run.options.threads,
      proofSeconds: 0
    )
    return plan(state.places, table, lifted)
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
