import LinearModel
import Staffing

/// Minimises one level, or the blended sum, from a state that keeps every rule.
///
/// The bound is raised by prices, plans are improved by local search along those prices, and small
/// districts are then solved exactly; each of the three ends the level once the gap is reached.
struct LevelSearch {
  /// What is minimised and how a gap is measured.
  struct Goal {
    /// `curriculum`, `staffing`, `burden` or `blended`.
    let name: String
    /// The level, or nil for the blended sum.
    let level: Level?
    let weights: LevelWeights
    var caps: [LevelCap]
    let statusQuo: Double
    /// The part of the time limit at which the level ends.
    var endsAt: Double
    /// The value at which a plan is good enough, nil where only the gap says so.
    var enough: Double?
    /// What values differ by at least, 0 where they may lie as close as they like.
    var step = 0.0
  }

  /// What a level found.
  struct Answer {
    var choice: [Int32]
    var value: Double
    var bound: Double
    var prices: PriceList?
    /// The weights of the sum that the prices belong to: the goal's, with prices on its caps.
    var weights: LevelWeights?
    /// The share of each move in the relaxed optimum; empty when there was no walk.
    var shares: [Double] = []
  }

  let program: ExchangeProgram
  let components: TeachingComponents
  let kinds: PlaceTypes
  let bundles: RowBundles
  let blocks: [PricedBlock]
  let solver: any MIPSolver & LPSolver
  let teaching: TeachingSolver
  private(set) var options: PlanningOptions
  private(set) var clock: SearchClock
  let progress: (PlanningProgress) -> Void
  /// Cores that are solved side by side.
  private(set) var coresAtOnce = 2
  /// Once this is set, what goes on beside something else begins nothing new.
  private(set) var ending: CancellationFlag?
  private let memory = TaughtMemory()

  /// Passes that raise the bound before local search begins, as far as there is time.
  ///
  /// The price on a cap moves all others of its level, so that a walk with caps has further to go: on
  /// the bundled county the second level came to 157.5 after 800 passes, to 159.3 after 2,500 and to
  /// 159.8 after 8,000, where the linear program gives 160.3; on 3,000 people to 293.5, 302.9 and 302.6.
  /// Where the relaxed program of the whole district is solved it does better than that, and the
  /// walk only has to say what is likely: 800 passes do as well as 1,500, a second sooner.
  private func pricingPasses(_ goal: Goal, relaxes: Bool) -> Int {
    isSmall ? 300 : relaxes ? 800 : goal.caps.isEmpty ? 1_500 : 3_000
  }
  /// The same where an earlier plan is mended, whose prices are known.
  private static let passesOfMending = 300
  /// Rounds of local search in which an earlier plan is mended: what they do not mend is there to
  /// stay, so that a small change never costs the time of a fresh plan.
  private static let roundsOfMending: UInt64 = 2
  /// Models with more columns are never solved exactly.
  private static let exactColumns = 12_000
  var isSmall: Bool { Self.isSmall(program) }

  /// Whether the level only has to become as good again as in an earlier plan.
  func isMended(_ goal: Goal) -> Bool { options.enough[goal.name] != nil }

  /// Whether a district is small enough for the exact model.
  static func isSmall(_ program: ExchangeProgram) -> Bool {
    program.moves.count * 4 < exactColumns
  }

  /// Runs a level; `start` keeps every rule and the caps.
  ///
  /// `earlier` is what the level before came to: its prices are a start for this one's. `known` are
  /// prices of this very level from an earlier plan, which come before those.
  func run(
    _ goal: Goal,
    from start: [Int32],
    after earlier: Answer? = nil,
    known: KnownPrices? = nil
  ) -> Answer {
    var answer = Answer(
      choice: start,
      value: value(of: start, goal),
      bound: -.infinity,
      prices: known?.prices ?? earlier?.prices,
      weights: known?.weights ?? earlier?.weights
    )
    report(.pricing, goal, answer)
    let model = exactModel()
    let rounds = model != nil ? 1 : isMended(goal) ? Self.roundsOfMending : .max
    var walked: Walked?
    if known != nil {
      // Prices that were good are good still: mending the plan closes the level in most cases.
      raiseBound(goal, &answer, passes: 0)
      improve(goal, &answer, rounds: Self.roundsOfMending)
      raiseBound(goal, &answer, passes: Self.passesOfMending)
    } else {
      let relaxing = relaxing(goal)
      raiseBound(goal, &answer, passes: pricingPasses(goal, relaxes: relaxing != nil))
      if let relaxing { walked = relax(goal, relaxing, &answer) }
    }
    improve(goal, &answer, rounds: rounds, after: walked)
    if let model { prove(goal, &answer, model) }
    answer.bound = min(max(answer.bound, leastValue(goal)), answer.value)
    return answer
  }

  /// The same search with its own time and threads, to go on beside something else; once `ending` is
  /// set it begins nothing new.
  func apart(threads: Int, ending: CancellationFlag) -> LevelSearch {
    var apart = self
    apart.clock = clock.apart
    apart.ending = ending
    apart.options.threads = threads
    apart.coresAtOnce = 1
    return apart
  }

  /// The proven bound of a goal alone: by prices, and by the exact model where that is small.
  ///
  /// `value` is what some plan is known to reach, `prices` those of a similar goal. No better plan
  /// is looked for, though the exact model may find one.
  func bound(_ goal: Goal, value: Double, passes: Int, from prices: PriceList? = nil) -> Double {
    var answer = Answer(choice: [], value: value, bound: 0, prices: prices)
    raiseBound(goal, &answer, passes: passes)
    if let model = exactModel() { prove(goal, &answer, model) }
    return min(max(answer.bound, leastValue(goal)), answer.value)
  }

  /// The value of choices at the goal, with teaching solved.
  func value(of choice: [Int32], _ goal: Goal) -> Double {
    values(of: choice).weighed(goal.weights)
  }

  /// All level values of choices, with teaching solved.
  func values(of choice: [Int32]) -> LevelValues {
    let state = ExchangeState(program, components, choice: choice, teaches: false)
    return state.values + taught(in: state).reduce(LevelValues(), +)
  }

  /// What the teaching of each group comes to in a state.
  func taught(in state: ExchangeState) -> [LevelValues] {
    let places = state.places
    let members = TeachingTable.peopleByGroup(places, components)
    let people = members.map { group in
      group.flatMap { [Int32($0), state.choice[$0]] }
    }
    let groups = Array(members.indices)
    return WorkShares(threads: options.threads).done(groups) { [memory, teaching] group in
      if let known = memory.values(of: group, people[group]) { return known }
      let values = teaching.solve(
        group,
        places: members[group].compactMap { places[$0] },
        proofNodes: TeachingTable.proofNodes
      ).values
      memory.keep(values, of: group, people[group])
      return values
    }
  }

  /// No level is ever below 0, so 0 is a bound before any other is known.
  private func leastValue(_ goal: Goal) -> Double { 0 }

  func isClosed(_ goal: Goal, _ answer: Answer) -> Bool {
    if let enough = goal.enough, answer.value <= enough { return true }
    if answer.value - max(0, answer.bound) < goal.step - 1e-6 { return true }
    return figures(goal, answer).isClosed(within: gap(of: goal), caps: goal.caps.map(\.value))
  }

  /// What a level has come to so far, from which its gap follows.
  func figures(_ goal: Goal, _ answer: Answer) -> PlanRecord.LevelFigures {
    PlanRecord.LevelFigures(
      name: goal.name,
      value: answer.value,
      bound: max(0, answer.bound),
      statusQuo: goal.statusQuo,
      seconds: 0
    )
  }

  /// The gap at which a goal is closed; where a value is asked for, an earlier plan's gap is not enough.
  private func gap(of goal: Goal) -> Double {
    goal.enough == nil ? options.gap(of: goal.name) : options.gap
  }

  func isOver(_ goal: Goal) -> Bool {
    clock.isOver || clock.left(of: goal.endsAt) <= 0 || ending?.isCancelled == true
  }

  func report(_ phase: PlanningProgress.Phase, _ goal: Goal, _ answer: Answer) {
    progress(
      PlanningProgress(
        phase: phase,
        level: goal.name,
        value: answer.value,
        bound: max(0, answer.bound),
        statusQuo: goal.statusQuo,
        seconds: clock.seconds
      )
    )
  }

  func exactModel() -> ReferenceBuilder? {
    guard isSmall else { return nil }
    let builder = ReferenceBuilder(program)
    return builder.model.columnCount <= Self.exactColumns ? builder : nil
  }

  func prove(_ goal: Goal, _ answer: inout Answer, _ builder: ReferenceBuilder) {
    guard !isClosed(goal, answer), !isOver(goal) else { return }
    report(.proving, goal, answer)
    var model = builder.model(weights: goal.weights, caps: goal.caps)
    TighteningRows(builder).add(to: &model)
    guard let validated = try? ValidatedProgram(model) else { return }
    var solve = SolveOptions()
    clock.limit(&solve, to: clock.left(of: goal.endsAt), of: validated)
    solve.cuts = [.mir, .gmi, .cover, .clique]
    solve.branching = .pseudocost
    // Only something better is wanted: that nothing is proves the plan at hand.
    let step = max(improvement(goal, answer), 2e-7 * max(1, abs(answer.value)))
    solve.cutoff = answer.value - step
    solve.relativeGap = 0
    guard let outcome = try? solver.solve(validated, solve) else { return }
    var nodes = outcome.answer?.nodes ?? 0
    if case .undecided = outcome { nodes = solve.nodeLimit ?? 0 }
    clock.charge(
      SearchClock.work(ofSimplexOn: validated)
        + Double(nodes) * SearchClock.work(ofNodeIn: validated)
    )
    switch outcome {
    case .infeasible:
      answer.bound = max(answer.bound, answer.value - step)
    case .optimal(let solution), .feasible(let solution, _):
      let choice = builder.choice(at: solution.values)
      let found = value(of: choice, goal)
      if found <= answer.value {
        answer.choice = choice
        answer.value = found
      }
      answer.bound = max(answer.bound, min(solution.bound, answer.value))
    case .undecided(_, let bound):
      if let bound { answer.bound = max(answer.bound, min(bound, answer.value - step)) }
    case .unbounded:
      preconditionFailure("every level is at least 0")
    }
    report(.proving, goal, answer)
  }

  /// How far below the plan's value a bound may lie for the level to count as closed.
  ///
  /// `value − bound ≤ gap · (status quo − bound)` solved for the bound; the scale is at least 1.
  func improvement(_ goal: Goal, _ answer: Answer) -> Double {
    let gap = gap(of: goal)
    let isAchievement = goal.level == .curriculum || goal.level == nil
    let scale =
      isAchievement
      ? (goal.statusQuo - answer.value) / (1 - min(0.5, gap)) : abs(answer.value)
    return max(gap * max(1, scale), goal.step) * 0.999
  }
}
