import Foundation
import LinearModel
import Staffing

/// One run of the planner that stays as near as possible to an earlier plan.
///
/// Levels 1 and 2 as before, then the fewest people placed otherwise, then level 3. Each stage begins
/// with what the stage before came to, and looks first at the parts of the district that the change
/// concerns.
struct LeastChangeRun {
  private let run: PlanningRun
  private let kept: KeptLevels
  private let prices: [LevelPrices]
  /// The status quo, where it is known already; decisions have no say in it.
  private let statusQuo: KnownStatusQuo?
  /// Whether only the parts that the change concerns are looked at.
  private var isBrief: Bool { statusQuo != nil }
  private let earlier: EarlierChoices
  private let changes: PlaceChanges
  /// The program whose level 3 is the number of people placed otherwise.
  private let counting: ExchangeProgram

  init(
    _ run: PlanningRun,
    _ plan: Plan,
    _ kept: KeptLevels,
    _ prices: [LevelPrices],
    statusQuo: KnownStatusQuo?
  ) {
    self.run = run
    self.kept = kept
    self.prices = prices
    self.statusQuo = statusQuo
    earlier = EarlierChoices(plan, in: run.program)
    changes = PlaceChanges(earlier, in: run.program)
    counting = changes.counted(in: run.program)
  }

  func outcome() -> PlanningOutcome {
    run.say(.preparing)
    let before = statusQuo ?? run.statusQuo().known
    run.say(.starting)
    let start = StartSearch(
      program: run.program,
      components: run.components,
      solver: run.solver,
      options: run.options,
      clock: run.clock,
      earlier: earlier.choice
    )
    switch start.run() {
    case .infeasible(let reason): return .infeasible(reason)
    case .undecided: return .undecided(run.clock.reason)
    case .choice(let choice):
      var found = PlanningRun.Found(choice: choice)
      let fewest = minimise(&found, statusQuo: before.values)
      run.say(.teaching)
      var rotation = run.rotation(found, before: before)
      rotation.takenOver = earlier.takenOver
      rotation.leastChange = fewest
      rotation.displaced = earlier.displaced
      return .planned(rotation)
    }
  }

  /// Levels 1 and 2, the people, level 3; the bounds of a blended sum where the policy asks for one.
  private func minimise(
    _ found: inout PlanningRun.Found,
    statusQuo: LevelValues
  ) -> PlanRecord.LeastChange {
    let search = run.search(over: counting)
    let groups = concerned(found.choice)
    var caps: [LevelCap] = []
    // Shares of the time that is left once a plan stands.
    let used = min(1, run.clock.used / max(1e-9, run.clock.limit))
    func end(_ share: Double) -> Double { used + (1 - used) * share }
    for (level, enough, share) in [
      (Level.curriculum, kept.curriculum, 0.65), (.staffing, kept.staffing, 0.7),
    ] {
      let began = run.clock.seconds
      var goal = LevelSearch.Goal(
        name: level.rawValue,
        level: level,
        weights: .only(level),
        caps: caps,
        statusQuo: statusQuo[level],
        endsAt: end(share)
      )
      goal.enough = enough.map(PlanningRun.cap)
      let answer = minimised(goal, by: search, from: found.choice, around: groups)
      keep(answer, of: level, in: counting, began, &found)
      caps.append((level, PlanningRun.cap(max(answer.value, enough ?? answer.value))))
    }
    let fewest = fewestChanges(&found, caps: caps, endsAt: end(isBrief ? 0.95 : 0.8), by: search)
    let limited = changes.limited(to: changes.count(in: found.choice), in: run.program)
    let goal = LevelSearch.Goal(
      name: Level.burden.rawValue,
      level: .burden,
      weights: .only(.burden),
      caps: caps,
      statusQuo: statusQuo.burden,
      endsAt: 1
    )
    let began = run.clock.seconds
    let lastSearch = run.search(over: limited)
    let last =
      isBrief
      ? lastSearch.begun(goal, from: found.choice, known: known(goal.name, in: limited))
      : minimised(goal, by: lastSearch, from: found.choice, around: concerned(found.choice))
    keep(last, of: .burden, in: limited, began, &found)
    if run.program.facts.problem.policy.priorities == .blended { blend(&found, statusQuo) }
    return fewest
  }

  /// Takes a level over; a pass that was not made proves no more than that no level is below 0.
  private func keep(
    _ answer: LevelSearch.Answer,
    of level: Level,
    in program: ExchangeProgram,
    _ began: Double,
    _ found: inout PlanningRun.Found
  ) {
    found.choice = answer.choice
    let bound = min(max(answer.bound, 0), answer.value)
    found.bounds.append((bound, run.clock.seconds - began))
    if let prices = answer.prices, let weights = answer.weights {
      let known = KnownPrices(prices: prices, weights: weights)
      found.prices.append(known.stored(as: level.rawValue, of: program))
    }
  }

  /// Minimises a level around the groups that the change concerns; where that is not enough and
  /// there is time, in the whole district, as for any earlier plan.
  private func minimised(
    _ goal: LevelSearch.Goal,
    by search: LevelSearch,
    from start: [Int32],
    around groups: Set<Int>
  ) -> LevelSearch.Answer {
    let known = known(goal.name, in: search.program)
    var answer = search.mend(goal, from: start, around: groups, known: known)
    if !isBrief, !search.isOver(goal), !search.isClosed(goal, answer) {
      let again = search.run(goal, from: answer.choice, known: known)
      if again.value <= answer.value {
        answer.choice = again.choice
        answer.value = again.value
      }
      if again.bound > answer.bound {
        answer.bound = again.bound
        answer.prices = again.prices
        answer.weights = again.weights
      }
    }
    return answer
  }

  /// The fewest people placed otherwise within the caps.
  private func fewestChanges(
    _ found: inout PlanningRun.Found,
    caps: [LevelCap],
    endsAt end: Double,
    by search: LevelSearch
  ) -> PlanRecord.LeastChange {
    let goal = LevelSearch.Goal(
      name: "change",
      level: .burden,
      weights: .only(.burden),
      caps: caps,
      statusQuo: 0,
      endsAt: end,
      step: 1
    )
    var answer = search.mend(
      goal,
      from: found.choice,
      towards: changes,
      known: known(Level.burden.rawValue, in: counting),
      isBrief: isBrief
    )
    if let model = search.exactModel() { search.prove(goal, &answer, model) }
    found.choice = answer.choice
    let forced = earlier.displaced.count
    let people = Int(answer.value.rounded())
    let bound = min(people, Int((max(0, answer.bound) - 1e-6).rounded(.up)))
    return PlanRecord.LeastChange(people: people + forced, bound: bound + forced, forced: forced)
  }

  /// The bound of the blended sum in place of the levels'.
  private func blend(_ found: inout PlanningRun.Found, _ statusQuo: LevelValues) {
    let stage = PlanningRun.Stage.blended(run.program.facts.problem.policy)
    let goal = LevelSearch.Goal(
      name: stage.name,
      level: nil,
      weights: stage.weights,
      caps: [],
      statusQuo: statusQuo.weighed(stage.weights),
      endsAt: 1
    )
    let search = run.search(over: run.program)
    let answer = search.begun(goal, from: found.choice, known: known(stage.name, in: run.program))
    let seconds = found.bounds.reduce(0) { $0 + $1.seconds }
    found.bounds = [(min(max(answer.bound, 0), answer.value), seconds)]
    found.prices = prices.filter { $0.level == stage.name }
  }

  /// The prices of a level, or of the blended sum where there are no others.
  private func known(_ name: String, in program: ExchangeProgram) -> KnownPrices? {
    let stored =
      prices.first { $0.level == name }
      ?? prices.first {
        $0.level == PlanningRun.Stage.blended(run.program.facts.problem.policy).name
      }
    return stored.flatMap { KnownPrices($0, in: program) }
  }

  /// The groups of schools that somebody leaves or comes to other than in the earlier plan.
  private func concerned(_ choice: [Int32]) -> Set<Int> {
    let group = run.components.componentOfSchool
    var groups = Set(earlier.schoolsOfLost.map { group[$0] })
    for (candidate, now) in choice.enumerated() {
      let before = earlier.choice[candidate]
      guard now != before || !earlier.isKept[candidate] else { continue }
      for move in [now, before] where move >= 0 || run.program.candidates[candidate].home != nil {
        groups.insert(group[run.program.place(of: candidate, at: move).school])
      }
    }
    return groups
  }
}
