import GLPKSolver
import LinearModel
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// People and the offerings that nobody else can teach, kept whole within the priced bound.
@Suite struct PricedBlockTests {
  private var runs: [(seed: UInt64, run: PlanningRun)] {
    (1...20 as ClosedRange<UInt64>).map { seed in
      (
        seed: seed,
        run: PlanningRun(
          RandomDistrict(seed: seed, people: 12, schools: 3, .init(isCompact: true)).problem,
          options: PlanningOptions(gap: 0, timeLimit: 240),
          solver: GLPKSolver(),
          cancellation: CancellationFlag(),
          progress: { _ in }
        )
      )
    }
  }

  private static func bound(_ program: ExchangeProgram, _ weights: LevelWeights) -> PricedBound {
    PricedBound(
      program,
      kinds: PlaceTypes(program),
      bundles: RowBundles(program),
      weights: weights
    )
  }

  private static func prices(of bound: PricedBound, seed: UInt64) -> PriceList {
    var random = SearchRandom(seed: seed)
    var prices = PriceList(bound.program)
    for offering in prices.cover.indices {
      prices.cover[offering] = random.unit() * bound.coverLimit(offering)
      prices.open[offering] = random.unit() * bound.openLimit(offering)
    }
    for row in prices.row.indices { prices.row[row] = 4 * random.unit() - 2 }
    bound.project(&prices)
    return prices
  }

  private static func least(_ model: LinearModel) throws -> Double? {
    try GLPKSolver().solve(ValidatedProgram(model), SolveOptions()).answer?.objective
  }

  @Test func `blocks share nobody and hold all who can teach their offerings`() {
    var blocksInAll = 0
    for (seed, run) in runs {
      let program = run.program
      let blocks = PricedBlock.all(of: program)
      blocksInAll += blocks.count
      let members = blocks.flatMap(\.candidates)
      #expect(Set(members).count == members.count, "seed \(seed)")
      for block in blocks {
        let inside = Set(block.candidates)
        for (position, candidate) in program.candidates.enumerated()
        where !inside.contains(position) {
          let places =
            candidate.moves.map { program.moves[$0].place } + [candidate.home].compactMap { $0 }
          let reach = places.flatMap { place in
            program.reaches[place.reach].home.map(\.offering)
              + program.reaches[place.reach].itinerant
          }
          #expect(Set(reach).isDisjoint(with: block.offerings), "seed \(seed)")
          let touched = candidate.moves.flatMap { program.entries(of: $0).map { Int($0.row) } }
          #expect(Set(touched).isDisjoint(with: block.rows), "seed \(seed)")
        }
      }
    }
    #expect(blocksInAll > 20)
  }

  @Test(arguments: [
    LevelWeights.only(.curriculum), LevelWeights(curriculum: 2, staffing: 1, burden: 0.5),
  ])
  func `a block is worth no less than its people one by one, and bounds hold`(
    weights: LevelWeights
  ) throws {
    var raised = 0
    for (seed, run) in runs {
      let program = run.program
      let bound = Self.bound(program, weights)
      let prices = Self.prices(of: bound, seed: seed)
      let costs = bound.costs(at: prices)
      var sum = bound.pass(prices).bound
      for block in PricedBlock.all(of: program) {
        let alone = bound.value(of: block, costs: costs, at: prices)
        guard let least = try Self.least(block.model(at: prices, weights)) else { continue }
        #expect(least >= alone - 1e-6 * max(1, abs(alone)), "seed \(seed)")
        if least > alone + 1e-3 { raised += 1 }
        sum += max(0, least - alone)
      }
      let builder = ReferenceBuilder(program)
      guard let optimum = try Self.least(builder.model(weights: weights)) else { continue }
      #expect(sum <= optimum + 1e-5 * max(1, abs(optimum)), "seed \(seed)")
    }
    #expect(raised > 5)
  }

  @Test func `offerings of blocks never come to less than is said, and say more than shares`()
    throws
  {
    var said = 0
    for (seed, run) in runs {
      let goal = LevelSearch.Goal(
        name: "curriculum",
        level: .curriculum,
        weights: .only(.curriculum),
        caps: [],
        statusQuo: 0,
        endsAt: 1
      )
      let leasts = run.search(over: run.program, isSilent: true).leastCurriculum(goal)
      said += leasts.count
      // Only what whole people say and shares of them do not is said.
      for block in PricedBlock.all(of: run.program) {
        guard let least = leasts.first(where: { $0.offerings == block.offerings }) else { continue }
        let model = block.model(at: PriceList(run.program), .only(.curriculum))
        let shares = try GLPKSolver().withLPSession(ValidatedProgram(model), SolveOptions()) {
          try $0.solveLP() == .optimal ? try $0.objective() : .infinity
        }
        #expect(shares < least.value, "seed \(seed)")
      }
      let builder = ReferenceBuilder(run.program)
      let model = builder.model(objective: .level(.curriculum))
      guard !leasts.isEmpty, let optimum = try Self.least(model) else { continue }
      var tightened = model
      for least in leasts { least.add(to: &tightened, of: builder) }
      let kept = try #require(try Self.least(tightened))
      #expect(abs(kept - optimum) < 1e-6, "seed \(seed)")
    }
    #expect(said > 0)
  }
}
