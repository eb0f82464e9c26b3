import Foundation
import LinearModel
import Staffing

/// Improves a set of choices by simulated annealing; unless the goal says otherwise, hard rows once
/// kept are never broken again.
struct LocalSearch: Sendable {
  /// What is minimised: a weighted sum, with caps that no accepted change exceeds.
  struct Goal: Sendable {
    var weights: LevelWeights
    var caps: [LevelCap] = []
    /// Cost of a unit of a broken hard row.
    var perBroken = 1e4
    /// Whether a change may break more hard rows than before, at that cost.
    var mayBreak = false

    func cost(of state: ExchangeState) -> Double {
      state.values.weighed(weights) + perBroken * (state.broken + excess(of: state.values))
    }

    /// By how much values exceed the caps.
    func excess(of values: LevelValues) -> Double {
      caps.reduce(0) { $0 + max(0, values[$1.level] - $1.value) }
    }
  }

  /// How long and how hot.
  struct Schedule: Sendable {
    var steps: Int
    var hottest: Double
    var coldest: Double
    /// Changes that cost more than this at the prices of the bound are not looked at.
    ///
    /// Such changes hardly ever pay, and the prices are known long before the teaching is.
    var dearest = Double.infinity
  }

  let proposals: Proposals
  let goal: Goal
  private(set) var state: ExchangeState
  /// Choices of the best state so far.
  private(set) var bestChoice: [Int32]
  /// Its cost.
  private(set) var bestCost: Double
  /// Draws made so far.
  private(set) var steps = 0
  private var random: SearchRandom
  /// Whether what the teaching costs at level 3 counts.
  private let cheapens: Bool

  /// What cheapening may save at level 3 after a change; more is not hoped for.
  ///
  /// Measured on 1,500 people: with 1 plans are worse, with 8 walks take half as long again.
  private static let mostSaved = 3.0

  init(from state: ExchangeState, proposals: Proposals, goal: Goal, seed: UInt64) {
    self.proposals = proposals
    self.goal = goal
    self.state = state
    cheapens = goal.weights.burden > 0
    if cheapens { self.state.cheapenAll() }
    bestChoice = state.choice
    bestCost = goal.cost(of: self.state)
    random = SearchRandom(seed: seed)
  }

  /// Runs one schedule; stops early when `shareOfTime` reaches 1, asked every 256 draws and told how
  /// many were made.
  ///
  /// The walk cools with its steps, or with the share of its time that is used up where that is
  /// more, so that a walk the clock cuts short has still cooled. With `untilKept` it also stops as
  /// soon as no hard row is broken.
  mutating func run(
    _ schedule: Schedule,
    untilKept: Bool = false,
    shareOfTime: (_ draws: Int) -> Double
  ) {
    guard !proposals.isEmpty else { return }
    var changes: [ExchangeState.Change] = []
    var cost = goal.cost(of: state)
    var excess = goal.excess(of: state.values)
    let cooling = log(schedule.coldest / schedule.hottest)
    var share = 0.0
    for step in 0..<schedule.steps {
      if step & 255 == 0 {
        share = shareOfTime(step)
        if share >= 1 { return }
      }
      steps += 1
      // The clock only has a say where the walk clearly lags behind it: otherwise the same input
      // gives the same walk on every machine.
      let walked = Double(step) / Double(schedule.steps)
      let heat = schedule.hottest * exp(cooling * (share > walked + 0.05 ? share : walked))
      proposals.draw(from: state, &random, into: &changes)
      guard !changes.isEmpty,
        proposals.pricedCost(of: changes, in: state) <= schedule.dearest
      else { continue }
      guard state.apply(changes, mayBreak: goal.mayBreak) else { continue }
      let most = cost - heat * log(max(.leastNormalMagnitude, random.unit()))
      // Making the teaching cheap takes as long as finding it, so it is only done where it may help.
      if cheapens, goal.cost(of: state) <= most + Self.mostSaved * goal.weights.burden {
        state.cheapen()
      }
      let next = goal.cost(of: state)
      let over = goal.excess(of: state.values)
      if over <= excess + 1e-9, next <= most {
        cost = next
        excess = over
        let isKept = untilKept && state.broken <= 1e-9
        if isKept || cost < bestCost - 1e-9 {
          bestCost = cost
          bestChoice = state.choice
        }
        if isKept { return }
      } else {
        state.revert()
      }
    }
  }
}
