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
    caps: [LevelCap],
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
      var caps: [LevelCap] = []
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

  @Test func `what a pass holds of a capped level grows with the price on its cap`() {
    for seed in 1...5 as ClosedRange<UInt64> {
      let problem = RandomDistrict(seed: seed, people: 30, schools: 4, .init()).problem
      let program = ExchangeProgram(DistrictFacts(problem))
      var weights = LevelWeights.only(.burden)
      weights.curriculum = 3
      weights.staffing = 2
      var bound = PricedBound(
        program,
        kinds: PlaceTypes(program),
        bundles: RowBundles(program),
        weights: weights,
        caps: [(.curriculum, 10), (.staffing, 5)]
      )
      var random = SearchRandom(seed: seed)
      var prices = PriceList(program)
      for offering in prices.cover.indices {
        prices.cover[offering] = bound.coverLimit(offering) * random.unit()
        prices.open[offering] = bound.openLimit(offering) * random.unit()
      }
      for row in prices.row.indices { prices.row[row] = (random.unit() - 0.5) * 4 }
      bound.project(&prices)
      let pass = bound.pass(prices)
      for level in [Level.curriculum, .staffing] {
        let before = bound.part(of: level, in: pass, at: prices)
        weights[level] *= 1.5
        bound.priceCaps(weights)
        bound.scale(&prices, of: level, by: 1.5)
        let after = bound.part(of: level, in: pass, at: prices)
        #expect(abs(after - 1.5 * before) <= 1e-9 * max(1, abs(before)), "seed \(seed), \(level)")
        #expect(before != 0)
      }
    }
  }
}
