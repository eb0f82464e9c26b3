import GLPKSolver
import LinearModel
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// What makes a pass fast gives what the plain way gives; what mends rows always ends at a plan.
@Suite struct PricingPartsTests {
  private func run(seed: UInt64, people: Int = 40, schools: Int = 5) -> PlanningRun {
    var problem = RandomDistrict(seed: seed, people: people, schools: schools, .init()).problem
    problem.policy.priorities = .blended
    return PlanningRun(
      problem,
      options: PlanningOptions(gap: 0, timeLimit: 60),
      solver: GLPKSolver(),
      cancellation: CancellationFlag(),
      progress: { _ in }
    )
  }

  private func prices(_ bound: PricedBound, seed: UInt64) -> PriceList {
    var random = SearchRandom(seed: seed)
    var prices = PriceList(bound.program)
    for offering in prices.cover.indices {
      prices.cover[offering] = bound.coverLimit(offering) * random.unit()
      prices.open[offering] = bound.openLimit(offering) * random.unit()
    }
    for row in prices.row.indices { prices.row[row] = (random.unit() - 0.5) * 40 }
    bound.project(&prices)
    return prices
  }

  private func bound(_ run: PlanningRun) -> PricedBound {
    PricedBound(
      run.program,
      kinds: PlaceTypes(run.program),
      bundles: RowBundles(run.program),
      weights: .blended(run.program.facts.problem.policy)
    )
  }

  @Test func `a place is worth its best filling`() {
    var compared = 0
    for seed in 1...10 as ClosedRange<UInt64> {
      let bound = bound(run(seed: seed))
      let prices = prices(bound, seed: seed)
      let worth = PlaceWorth(bound.program, bound.kinds, bound.weights)
      let offers = worth.offers(at: prices, WorkShares(threads: 1))
      let values = worth.values(at: offers, WorkShares(threads: 1))
      var filling = PlaceFilling(bound.program, bound.weights)
      for (kind, value) in values.enumerated() {
        var expected: [Int32: Double] = [:]
        let plain = filling.fill(bound.kinds.kinds[kind], at: prices) { piece, amount in
          expected[piece.offering, default: 0] += amount
        }
        var taken: [Int32: Double] = [:]
        let again = worth.fill(kind, from: offers) { piece, amount in
          taken[piece.offering, default: 0] += amount
        }
        #expect(again == value)
        #expect(abs(plain - value) <= 1e-9 * max(1, plain))
        #expect(Set(taken.keys) == Set(expected.keys))
        #expect(taken.allSatisfy { abs($1 - expected[$0, default: 0]) <= 1e-9 })
        if plain > 0 { compared += 1 }
      }
    }
    #expect(compared > 100)
  }

  @Test func `bundles of row entries cost what the entries of each move cost`() {
    var shared = 0
    for seed in 1...10 as ClosedRange<UInt64> {
      let bound = bound(run(seed: seed))
      let program = bound.program
      let prices = prices(bound, seed: seed)
      let costs = bound.bundles.costs(at: prices.row)
      for (position, candidate) in program.candidates.enumerated() {
        let ofPerson = costs[Int(bound.bundles.ofCandidate[position])]
        if ofPerson != 0 { shared += 1 }
        for move in candidate.moves {
          let plain = program.entries(of: move).reduce(0) {
            $0 + $1.coefficient * prices.row[Int($1.row)]
          }
          #expect(abs(plain - ofPerson - costs[Int(bound.bundles.ofMove[move])]) <= 1e-9)
        }
      }
    }
    #expect(shared > 0)
  }

  @Test func `whatever is given up for kept choices, every rule is kept in the end`() {
    var mended = 0
    var keptSome = 0
    for seed in 1...30 as ClosedRange<UInt64> {
      let run = run(seed: seed)
      let start = StartSearch(
        program: run.program,
        components: run.components,
        solver: run.solver,
        options: run.options,
        clock: run.clock
      )
      guard case .choice(let kept) = start.run() else { continue }
      var random = SearchRandom(seed: seed)
      let wild = run.program.candidates.enumerated().map { position, candidate -> Int32 in
        candidate.moves.isEmpty || random.below(3) == 0
          ? kept[position] : Int32(candidate.moves.lowerBound + random.below(candidate.moves.count))
      }
      let given = ExchangeState(run.program, run.components, choice: wild, teaches: false)
      guard given.broken > 0 else { continue }
      let proposals = Proposals(
        run.program,
        reducedCost: [Double](repeating: 0, count: run.program.moves.count)
      )
      let choice = RowRetreat(from: given, to: kept, proposals).choice
      let state = ExchangeState(run.program, run.components, choice: choice, teaches: false)
      #expect(state.broken <= 1e-9, "seed \(seed)")
      for (position, now) in choice.enumerated() {
        #expect(now == wild[position] || now == kept[position])
      }
      mended += 1
      if zip(choice, wild).contains(where: { $0 == $1 }), choice != kept { keptSome += 1 }
    }
    #expect(mended >= 5)
    #expect(keptSome >= 3)
  }
}
