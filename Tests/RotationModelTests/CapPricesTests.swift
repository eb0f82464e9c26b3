import GLPKSolver
import LinearModel
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// Prices on the caps of earlier levels give bounds that hold, and often better ones.
@Suite struct CapPricesTests {
  private func bound(
    _ run: PlanningRun,
    _ level: Level,
    caps: [(level: Level, value: Double)],
    after earlier: LevelSearch.Answer?
  ) -> LevelSearch.Answer {
    let goal = LevelSearch.Goal(
      name: level.rawValue,
      level: level,
      weights: .only(level),
      caps: caps,
      statusQuo: 0,
      endsAt: 1
    )
    var answer = LevelSearch.Answer(
      choice: [],
      value: 1e6,
      bound: -.infinity,
      prices: earlier?.prices,
      weights: earlier?.weights
    )
    run.search(over: run.program, isSilent: true).raiseBound(goal, &answer, passes: 200)
    return answer
  }

  @Test func `bounds with prices on the caps never exceed the optimum`() {
    var compared = 0
    var raised = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      let problem = RandomDistrict(seed: seed, people: 12, schools: 3, .init(isCompact: true))
        .problem
      let options = PlanningOptions(gap: 0, timeLimit: 240)
      let solver = GLPKSolver()
      let outcome = RotationPlanner(solver: solver).plan(problem, options: options)
      guard case .planned(let rotation) = outcome, rotation.status == .optimal else { continue }
      let run = PlanningRun(
        problem,
        options: options,
        solver: solver,
        cancellation: CancellationFlag(),
        progress: { _ in }
      )
      var caps: [(level: Level, value: Double)] = []
      var earlier: LevelSearch.Answer?
      for (level, figures) in zip(Level.allCases, rotation.levels) {
        let priced = bound(run, level, caps: caps, after: earlier)
        #expect(
          priced.bound <= figures.value + 1e-6 * max(1, figures.value),
          "seed \(seed), \(figures.name): bound \(priced.bound), optimum \(figures.value)"
        )
        if !caps.isEmpty {
          compared += 1
          let plain = bound(run, level, caps: [], after: nil)
          if priced.bound > plain.bound + 1e-6 { raised += 1 }
        }
        caps.append((level, figures.value + 1e-6))
        earlier = priced
      }
    }
    #expect(compared >= 20)
    #expect(raised >= 5)
  }
}
