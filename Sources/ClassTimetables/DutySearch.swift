import Foundation
import LinearModel

/// Hands the blocks of all classes out by annealing; it finds tables and never proves one.
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
      guard state.change(&random) else { continue }
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
}
