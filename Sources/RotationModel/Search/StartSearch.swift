import LinearModel
import Staffing

/// Finds a first plan that keeps every rule, or why there is none.
struct StartSearch {
  /// How the search for a first plan ended.
  enum Answer {
    case choice([Int32])
    case infeasible(Infeasibility)
    case undecided
  }

  let program: ExchangeProgram
  let components: TeachingComponents
  let solver: any MIPSolver
  let options: PlanningOptions
  let clock: SearchClock
  /// Choices of an earlier plan to begin from, whether they keep the rules or not.
  var earlier: [Int32]?

  /// Mends the earlier plan, or else the status quo, where that is easy, else decides exactly whether
  /// there is a plan.
  ///
  /// Then a start near the earlier plan or the status quo is looked for; where it was not decided in
  /// time, exchanging people may still come to one.
  func run() -> Answer {
    if let choice = earlier.map(mended) ?? exchangedEasily { return .choice(choice) }
    let table = ChoiceTable(program)
    let policy = PolicySolver(table: table, solver: solver, clock: clock, most: clock.left() * 0.2)
    switch policy.answer(PolicyQuestion(table)) {
    case .none: return .infeasible(explanation)
    case .plan(let plan):
      let kept = table.choice(plan.chosen, in: program)
      return .choice(found(near: kept) ?? kept)
    case .undecided: return found().map { .choice($0) } ?? .undecided
    }
  }

  /// The status quo with people exchanged one by one, or nil where that does not soon keep the rules.
  ///
  /// It mostly does, in a moment. Where it does not, there may be no plan, and that is not found out
  /// by exchanging on.
  private var exchangedEasily: [Int32]? {
    let mended = repaired(
      ExchangeState(program, components, teaches: false),
      proposals,
      isStatusQuo: true,
      drawsForEach: Self.easyDraws
    )
    return mended.broken <= 1e-9 ? mended.choice : nil
  }

  /// Draws for everybody with a choice within which exchanging is easy.
  private static let easyDraws = 20

  /// Why there is no plan.
  private var explanation: Infeasibility {
    ConflictSearch(program, solver: solver, clock: clock).explanation()
  }

  /// A plan that exchanging people comes to, or nil; that there is none is never said here.
  func found(near kept: [Int32]? = nil) -> [Int32]? {
    if let earlier, let choice = keeping(earlier, proposals, near: kept) { return choice }
    let state = ExchangeState(program, components)
    if state.broken == 0 { return state.choice }
    return keeping(state.choice, proposals, near: kept, isStatusQuo: true)
  }

  /// Given choices where they keep the rules, else choices near them that do, or nil where none are
  /// found.
  ///
  /// `kept` are choices that keep the rules; where they are given something is always found. Without
  /// them what exchanges one by one cannot mend is annealed, the status quo from hotter on.
  func keeping(
    _ given: [Int32],
    _ proposals: Proposals,
    near kept: [Int32]? = nil,
    isStatusQuo: Bool = false
  ) -> [Int32]? {
    let state = ExchangeState(program, components, choice: given, teaches: false)
    if state.broken <= 1e-9 { return given }
    let mended = repaired(state, proposals, isStatusQuo: isStatusQuo)
    if mended.broken <= 1e-9 { return mended.choice }
    guard let kept else {
      return exchanged(proposals, from: mended.choice, hottest: isStatusQuo ? 2 : 0.1)
    }
    return RowRetreat(from: mended, to: kept, proposals).choice
  }

  /// Choices near given ones that keep the rules: what exchanges do not mend, the fewest people that
  /// the broken rows concern; nil where that does not do.
  private func mended(_ given: [Int32]) -> [Int32]? {
    let state = ExchangeState(program, components, choice: given, teaches: false)
    if state.broken <= 1e-9 { return given }
    let mended = repaired(state, proposals, isStatusQuo: false)
    if mended.broken <= 1e-9 { return mended.choice }
    return ExactMending(solver: solver, clock: clock).mended(mended)?.choice
  }

  /// A state with fewer broken rows, by exchanges one by one.
  private func repaired(
    _ state: ExchangeState,
    _ proposals: Proposals,
    isStatusQuo: Bool,
    drawsForEach: Int = RowRepair.usualDraws
  ) -> ExchangeState {
    let share = clock.share(of: clock.left() * 0.1)
    let began = clock.seconds
    let repair = RowRepair(
      proposals: proposals,
      seed: options.seed,
      fillsFloorsAlone: isStatusQuo,
      drawsForEach: drawsForEach
    )
    let (mended, draws) = repair.mended(state) {
      share(Double($0) * SearchClock.workOfDraw, began) >= 1
    }
    clock.charge(Double(draws) * SearchClock.workOfDraw)
    return mended
  }

  private var proposals: Proposals {
    Proposals(program, reducedCost: program.moves.map { $0.staffingCost + $0.burdenCost })
  }

  /// Anneals over the rows alone, from choices that nearly keep them.
  ///
  /// A broken unit weighs as much as several moves, so rules may be broken in passing. Teaching is
  /// not looked at; the levels mend that.
  private func exchanged(
    _ proposals: Proposals,
    from start: [Int32],
    hottest: Double
  ) -> [Int32]? {
    guard !proposals.isEmpty else { return nil }
    let goal = LocalSearch.Goal(
      weights: LevelWeights(curriculum: 0, staffing: 0.1, burden: 0.1),
      perBroken: 4,
      mayBreak: true
    )
    var steps = 2_000 * max(50, proposals.count)
    for cycle in 0..<4 {
      var search = LocalSearch(
        from: ExchangeState(program, components, choice: start, teaches: false),
        proposals: proposals,
        goal: goal,
        seed: options.seed &+ UInt64(cycle)
      )
      let share = clock.share(of: clock.left() * 0.25)
      let began = clock.seconds
      search.run(
        LocalSearch.Schedule(steps: steps, hottest: hottest, coldest: 0.05),
        untilKept: true
      ) {
        share(Double($0) * SearchClock.workOfDraw, began) >= 1 ? 1 : 0
      }
      clock.charge(Double(search.steps) * SearchClock.workOfDraw)
      if search.state.broken <= 1e-9 { return search.bestChoice }
      // Small districts are decided exactly: longer tries would only delay the answer.
      if program.moves.count < 5_000 { return nil }
      steps *= 2
    }
    return nil
  }
}
