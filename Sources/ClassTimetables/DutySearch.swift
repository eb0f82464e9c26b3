import Foundation
import LinearModel

/// Hands the blocks of all classes out by annealing; it finds tables and never proves one.
///
/// A step gives one block to somebody else. What that person then has too much goes to whoever gave
/// the block, else to somebody with room, else stays open.
struct DutySearch {
  /// How much a unit of each level weighs: untaught, changed, spread.
  struct Weights: Sendable {
    var untaught: Double
    var changed: Double
    var spread: Double
  }

  private(set) var state: DutyState
  private var random: SearchRandom

  init(_ state: DutyState, seed: UInt64) {
    self.state = state
    random = SearchRandom(seed: seed)
  }

  /// Anneals for so many steps; afterwards the state is the best one seen.
  mutating func run(steps: Int, _ weights: Weights, hottest: Double, coldest: Double) {
    var best = state.cost(weights)
    var bestOwners = state.owners
    var cost = best
    var heat = hottest
    let cooling = pow(coldest / hottest, 256 / Double(max(256, steps)))
    for step in 0..<steps {
      if step & 255 == 255 { heat *= cooling }
      state.keep()
      guard change() else { continue }
      let now = state.cost(weights)
      if now <= cost || random.unit() < exp((cost - now) / heat) {
        cost = now
        if now < best - 1e-9 {
          best = now
          bestOwners = state.owners
        }
      } else {
        state.revert()
      }
    }
    state.replace(bestOwners)
  }

  /// Makes one change; returns whether there was any.
  private mutating func change() -> Bool {
    let item = random.below(state.items.count)
    let people = state.items[item].people
    guard !people.isEmpty else { return false }
    let person = Int(people[random.below(people.count)])
    let before = state.owner(of: item)
    guard person != before else { return false }
    state.give(item, to: person)
    while state.room(of: person) < 0 {
      let mine = state.items(of: person)
      let other = Int(mine[random.below(mine.count)])
      if other != item { pass(other, on: person, to: before) }
    }
    if let before, random.below(4) == 0 { fill(before) }
    return true
  }

  private mutating func pass(_ item: Int, on person: Int, to first: Int?) {
    if let first, state.mayTake(first, item) {
      state.give(item, to: first)
      return
    }
    let people = state.items[item].people
    for _ in 0..<4 {
      let other = Int(people[random.below(people.count)])
      if other != person, state.mayTake(other, item) {
        state.give(item, to: other)
        return
      }
    }
    state.give(item, to: nil)
  }

  /// Gives somebody with room a block that is open.
  private mutating func fill(_ person: Int) {
    guard state.room(of: person) > 0 else { return }
    for _ in 0..<4 {
      let item = random.below(state.items.count)
      if state.owner(of: item) == nil, state.mayTake(person, item) {
        state.give(item, to: person)
        return
      }
    }
  }
}
