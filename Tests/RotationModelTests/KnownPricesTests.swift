import GLPKSolver
import LinearModel
import ScenarioFiles
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// Prices kept beside a plan: they come back to what they were found for, and prove what they can.
@Suite struct KnownPricesTests {
  private static let district = SyntheticDistrict(teachers: 300, seed: 3).problem
  /// Work enough for prices, too little for GLPK to prove a better bound than they do.
  private static let options = PlanningOptions(gap: 0.01, timeLimit: 60, workLimit: 0.5)

  private static let planned: PlannedRotation? = {
    let planner = RotationPlanner(solver: GLPKSolver())
    if case .planned(let rotation) = planner.plan(district, options: options) { return rotation }
    return nil
  }()

  private func run(
    _ problem: StaffingProblem,
    _ options: PlanningOptions = options
  ) -> PlanningRun {
    PlanningRun(
      problem,
      options: options,
      solver: GLPKSolver(),
      cancellation: CancellationFlag(),
      progress: { _ in }
    )
  }

  /// The bound of one pass at known prices, as the search after `--from` begins.
  private func bound(
    _ run: PlanningRun,
    _ figures: PlanRecord.LevelFigures,
    caps: [LevelCap],
    known: LevelPrices
  ) throws -> Double {
    let level = Level(rawValue: figures.name)
    let goal = LevelSearch.Goal(
      name: figures.name,
      level: level,
      weights: level.map { .only($0) } ?? .blended(run.program.facts.problem.policy),
      caps: caps,
      statusQuo: figures.statusQuo,
      endsAt: 1
    )
    let prices = try #require(KnownPrices(known, in: run.program))
    var answer = LevelSearch.Answer(
      choice: [],
      value: 1e9,
      bound: -.infinity,
      prices: prices.prices,
      weights: prices.weights
    )
    run.search(over: run.program, isSilent: true)
      .raiseBound(goal, &answer, passes: 0)
    return answer.bound
  }

  @Test func `one pass at the prices of a plan proves its bounds again`() throws {
    let rotation = try #require(Self.planned)
    #expect(rotation.prices.map(\.level) == rotation.levels.map(\.name))
    let run = run(Self.district)
    var caps: [LevelCap] = []
    for (figures, prices) in zip(rotation.levels, rotation.prices) {
      let again = try bound(run, figures, caps: caps, known: prices)
      // Six digits of a price are kept, and the cap of a level is its value as the audit counts it.
      // That no level is below 0 needs no prices.
      #expect(max(0, again) >= figures.bound - 1e-3 * max(1, figures.bound), "\(figures.name)")
      #expect(again <= figures.value + 1e-6 * max(1, figures.value), "\(figures.name)")
      caps.append((try #require(Level(rawValue: figures.name)), figures.value * (1 + 1e-6)))
    }
  }

  @Test func `prices find their offerings and rows whatever the order, and pass over what is gone`()
    throws
  {
    let rotation = try #require(Self.planned)
    let program = ExchangeProgram(DistrictFacts(Self.district))
    var random = SplitMix64(seed: 7)
    let numbers = rotation.prices.flatMap(\.lines).map(\.key.number)
    #expect(numbers.contains { $0 > 1 }, "rows that are alike are told apart")
    for stored in rotation.prices {
      let gone = [
        LevelPrices.Line(.init(.rule(.leavingShare), school: "GONE"), 3),
        LevelPrices.Line(
          .init(.term(.uncovered), school: "GONE", stage: .primary, subject: .math),
          1
        ),
      ]
      let lines = (stored.lines + gone).shuffled(using: &random)
      let shuffled = LevelPrices(level: stored.level, lines: lines)
      let known = try #require(KnownPrices(shuffled, in: program))
      #expect(known.stored(as: stored.level, of: program) == stored)
      #expect(Set(stored.lines.map(\.key)).count == stored.lines.count)
    }
  }

  @Test func `whatever prices a file holds, no bound exceeds the optimum`() throws {
    var random = SplitMix64(seed: 5)
    var compared = 0
    for seed in 1...6 as ClosedRange<UInt64> {
      let problem = RandomDistrict(seed: seed, people: 12, schools: 3, .init(isCompact: true))
        .problem
      let options = PlanningOptions(gap: 0, timeLimit: 240)
      let outcome = RotationPlanner(solver: GLPKSolver()).plan(problem, options: options)
      guard case .planned(let rotation) = outcome, rotation.status == .optimal else { continue }
      let run = run(problem, options)
      var caps: [LevelCap] = []
      for figures in rotation.levels {
        let level = Level(rawValue: figures.name)
        var known = KnownPrices(
          prices: PriceList(run.program),
          weights: level.map { .only($0) } ?? .blended(problem.policy)
        )
        for cap in caps { known.weights[cap.level] = Double.random(in: 0...3, using: &random) }
        for position in known.prices.cover.indices {
          known.prices.cover[position] = Double.random(in: -5...5, using: &random)
          known.prices.open[position] = Double.random(in: -5...5, using: &random)
        }
        for row in known.prices.row.indices {
          known.prices.row[row] = Double.random(in: -9...9, using: &random)
        }
        let stored = known.stored(as: figures.name, of: run.program)
        let bound = try bound(run, figures, caps: caps, known: stored)
        #expect(bound <= figures.value + 1e-6 * max(1, figures.value), "\(seed), \(figures.name)")
        if let level { caps.append((level, figures.value + 1e-6)) }
        compared += 1
      }
    }
    #expect(compared >= 9)
  }

  @Test func `prices without a weight are none`() {
    let program = ExchangeProgram(DistrictFacts(Self.district))
    let line = LevelPrices.Line(.init(.rule(.exchangeFloor), floor: "teachers"), 1)
    #expect(KnownPrices(LevelPrices(level: "curriculum", lines: [line]), in: program) == nil)
    let weights = LevelPrices.Line(.init(.level(.curriculum)), -1)
    #expect(KnownPrices(LevelPrices(level: "curriculum", lines: [weights]), in: program) == nil)
  }
}
