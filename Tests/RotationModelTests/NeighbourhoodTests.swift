import GLPKSolver
import LinearModel
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// Parts of a plan: what they come to is what the plan comes to, and they find what there is.
@Suite struct NeighbourhoodTests {
  @Test func `a part that holds the whole district is solved to the optimum of the model`() throws {
    var compared = 0
    var improved = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      guard let district = StartedDistrict(seed: seed, people: 12, schools: 3) else { continue }
      let outcome = RotationPlanner(solver: GLPKSolver()).plan(
        district.run.program.facts.problem,
        options: PlanningOptions(gap: 0, timeLimit: 240)
      )
      guard case .planned(let rotation) = outcome, rotation.status == .optimal else { continue }
      let optimum = rotation.levels[0].value
      var random = SearchRandom(seed: seed)
      var state = district.state
      let part = district.draw.neighbourhood(
        state,
        groups: Array(district.run.components.components.indices),
        district.draw.tension(in: state),
        taught: district.taught,
        &random
      )
      var value = district.value
      if let answer = district.solver.look(into: part, caps: [], endsAt: 1).found {
        let isKept = state.apply(answer.changes)
        #expect(isKept, "seed \(seed): a row is broken")
        let found = state.values + answer.taught.reduce(LevelValues(), +)
        #expect(found.weighed(district.goal.weights) < value - 1e-4)
        value = found.weighed(district.goal.weights)
        let counted = district.search.values(of: state.choice).weighed(district.goal.weights)
        #expect(abs(counted - value) <= 1e-5 * max(1, value), "seed \(seed)")
        improved += 1
      }
      #expect(value >= optimum - 1e-5 * max(1, optimum), "seed \(seed): below the optimum")
      #expect(value <= optimum + 2e-3 + 2e-5 * optimum, "seed \(seed): \(value), \(optimum)")
      compared += 1
    }
    #expect(compared >= 10)
    #expect(improved >= 5)
  }

  @Test func `sweeps keep every row, never get worse, and know what the plan comes to`() throws {
    var improved = 0
    for seed in 1...8 as ClosedRange<UInt64> {
      guard let district = StartedDistrict(seed: seed, people: 40, schools: 8) else { continue }
      var search = NeighbourhoodSearch(
        district.draw,
        district.solver,
        goal: district.goal,
        threads: 2,
        from: district.state,
        taught: district.taught,
        seed: seed
      )
      var last = district.value
      for _ in 0..<3 {
        guard search.sweep(endsAt: 1, isOver: { false }) else { break }
        let value = search.values.weighed(district.goal.weights)
        #expect(value <= last + 1e-9)
        last = value
      }
      #expect(search.state.broken <= 1e-9)
      let counted = district.search.values(of: search.state.choice).weighed(district.goal.weights)
      #expect(abs(counted - last) <= 1e-5 * max(1, last), "seed \(seed): \(counted), \(last)")
      if last < district.value - 1e-3 { improved += 1 }
    }
    #expect(improved >= 3)
  }

  @Test func `no sweep exceeds a cap`() throws {
    var improved = 0
    for seed in 1...8 as ClosedRange<UInt64> {
      guard let free = StartedDistrict(seed: seed, people: 30, schools: 6) else { continue }
      let start = free.state.values + free.taught.reduce(LevelValues(), +)
      let caps = [(level: Level.curriculum, value: start.curriculum + 1e-6)]
      guard let district = StartedDistrict(seed: seed, people: 30, schools: 6, caps: caps) else {
        continue
      }
      var goal = district.goal
      goal.weights = .only(.burden)
      var search = NeighbourhoodSearch(
        district.draw,
        NeighbourhoodSolver(
          solver: district.run.solver,
          components: district.run.components,
          weights: goal.weights,
          clock: district.run.clock
        ),
        goal: goal,
        threads: 1,
        from: district.state,
        taught: district.taught,
        seed: seed
      )
      for _ in 0..<3 { _ = search.sweep(endsAt: 1, isOver: { false }) }
      #expect(search.values.curriculum <= start.curriculum + 1e-4, "seed \(seed)")
      if search.values.burden < start.burden - 1e-3 { improved += 1 }
    }
    #expect(improved >= 2)
  }
}
