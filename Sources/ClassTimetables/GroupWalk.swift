import Foundation
import LinearModel

/// A walk over the duties of a group of schools.
struct GroupWalk {
  private(set) var state: DutyState
  private let week: GroupWeek
  /// Whether the state loses the plan nothing.
  private(set) var isKept = false
  private var random: SearchRandom
  private let people: [Int]
  private let lines: [Int]

  /// How much a period weighs that nobody teaches, and one that the plan would lose.
  private static let untaughtWeight = 8.0
  private static let excessWeight = 40.0
  /// Steps of a run for each block of each class.
  private static let steps = 100
  private static let hottest = 1.0
  private static let coldest = 0.05
  /// Draws that look for a block that nobody teaches, in every other step.
  private static let draws = 12
  /// Periods at other schools that the plan is taken to save at most by one change: asking the judge
  /// about every change takes several times as long and finds no more.
  private static let mostSaved = 2.0
  private static let least = 1e-6

  init(_ state: DutyState, _ week: GroupWeek, seed: UInt64, lines: Int) {
    self.state = state
    self.week = week
    random = SearchRandom(seed: seed)
    people = Array(state.typeOf.indices)
    self.lines = Array(0..<lines)
  }

  /// Anneals; afterwards the state is the best one seen that loses the plan nothing, or the one
  /// before.
  mutating func run<Judge: VisitJudge>(
    awayWeight: Double,
    _ judge: inout Judge,
    isShort: () -> Bool
  ) {
    state.keep()
    var plan = weigh(people, lines, &judge)
    var cost = own(awayWeight) + Self.weighed(plan, awayWeight)
    isKept = plan.excess <= Self.least
    var best = isKept ? cost : .infinity
    var bestOwners = state.owners
    let steps = Self.steps * state.items.count
    let cooling = pow(Self.coldest / Self.hottest, 256 / Double(max(256, steps)))
    var heat = Self.hottest
    for step in 0..<steps {
      if step & 255 == 255 {
        heat *= cooling
        if isShort() { break }
      }
      state.keep()
      let draws = random.below(2) == 0 ? 1 : Self.draws
      guard state.change(&random, draws: draws) else { continue }
      let allowed = cost - heat * log(max(1e-300, random.unit()))
      // What the plan loses is never below 0, so most changes need no judge.
      guard own(awayWeight) + awayWeight * (plan.periodsAway - Self.mostSaved) <= allowed else {
        state.revert()
        continue
      }
      let touched = touched()
      guard touched.people.allSatisfy({ week.holds($0, in: state) }) else {
        state.revert()
        continue
      }
      let next = weigh(touched.people, touched.lines, &judge)
      let now = own(awayWeight) + Self.weighed(next, awayWeight)
      guard now <= allowed else {
        judge.undo()
        state.revert()
        continue
      }
      cost = now
      plan = next
      if plan.excess <= Self.least, cost < best - 1e-9 {
        best = cost
        bestOwners = state.owners
        isKept = true
      }
    }
    state.replace(bestOwners)
  }

  private func own(_ awayWeight: Double) -> Double {
    Self.untaughtWeight * state.cost.untaught + awayWeight * Double(state.allAway) / 2
  }

  private static func weighed(_ plan: PlanCost, _ awayWeight: Double) -> Double {
    excessWeight * plan.excess + awayWeight * plan.periodsAway
  }

  private func weigh<Judge: VisitJudge>(_ people: [Int], _ lines: [Int], _ judge: inout Judge)
    -> PlanCost
  {
    judge.cost(
      loads: people.map {
        ($0, Double(state.load(of: $0)) / 2, Double(state.loadAway[$0]) / 2)
      },
      visits: lines.map { ($0, Double(state.visited[$0]) / 2) }
    )
  }

  /// Whose loads and whose visits the last change touched.
  private func touched() -> (people: [Int], lines: [Int]) {
    var people: [Int] = []
    var lines: [Int] = []
    func note(_ person: Int, _ item: Int) {
      if !people.contains(person) { people.append(person) }
      guard state.isAway(item, for: person) else { return }
      let line = state.problem.blocks[state.items[item].block].line
      if !lines.contains(line) { lines.append(line) }
    }
    for change in state.changes {
      let item = Int(change.item)
      if change.owner >= 0 { note(Int(change.owner), item) }
      if let owner = state.owner(of: item) { note(owner, item) }
    }
    return (people, lines)
  }
}
