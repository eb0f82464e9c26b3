import GLPKSolver
import LinearModel
import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// The planner's terms of balance: curved rows, worth what the audit counts.
@Suite struct BalanceRowsTests {
  private static let terms = TermID.allCases.filter(\.isOptional)

  /// A drawn district in which the terms of balance are all that level 2 counts.
  private static func problem(
    seed: UInt64,
    _ terms: [TermID: Double],
    people: Int = 30,
    schools: Int = 5
  ) -> StaffingProblem {
    RandomDistrict(seed: seed, people: people, schools: schools).problem.changingPolicy {
      $0.weights = [
        .overEstablishment: 0, .backboneShortfall: 0, .seniorShortfall: 0, .upward: 0,
        .floorShortfall: 0,
      ]
      $0.weights.merge(terms) { $1 }
      $0.inspection.leastStudentsOfPoint = 60
    }
  }

  /// Choices drawn without regard to any rule but who may go where.
  private static func choice(_ program: ExchangeProgram, _ random: inout SearchRandom) -> [Int32] {
    program.candidates.map { candidate in
      let stays = candidate.home != nil && (candidate.moves.isEmpty || random.below(3) > 0)
      guard !stays, !candidate.moves.isEmpty else { return -1 }
      return Int32(candidate.moves.lowerBound + random.below(candidate.moves.count))
    }
  }

  private static func counted(_ state: ExchangeState) -> Double {
    let program = state.program
    let plan = Plan(
      assignments: program.assignments(state.places),
      teaching: [],
      teachingBefore: [],
      recruits: program.recruitPlacements(state.places)
    )
    return PlanAudit(program.facts.problem).audit(plan)[Level.staffing].value
  }

  @Test(arguments: 0..<5)
  func `rows are worth what the audit counts, whoever moves`(position: Int) {
    var above = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let problem = Self.problem(seed: seed, [Self.terms[position]: 0.75])
      let program = ExchangeProgram(DistrictFacts(problem))
      let components = TeachingComponents(program)
      var random = SearchRandom(seed: seed)
      for _ in 0..<5 {
        let choice = Self.choice(program, &random)
        let state = ExchangeState(program, components, choice: choice, teaches: false)
        let value = Self.counted(state)
        #expect(abs(state.values.staffing - value) <= 1e-9 * max(1, value), "seed \(seed)")
        above += value > 0 ? 1 : 0
      }
    }
    #expect(above > 20, "\(Self.terms[position])")
  }

  @Test func `a term without weight has no rows, and the model is the same text`() throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let none = ExchangeProgram(DistrictFacts(Self.problem(seed: seed, [:])))
      #expect(none.rows.allSatisfy { $0.curve == nil })
      let zero = ExchangeProgram(
        DistrictFacts(
          Self.problem(seed: seed, Dictionary(uniqueKeysWithValues: Self.terms.map { ($0, 0) }))
        )
      )
      #expect(zero.rows.count == none.rows.count && zero.entries == none.entries)
      func text(_ program: ExchangeProgram) throws -> String {
        let model = ReferenceBuilder(program).model(objective: .level(.staffing))
        return MPSWriter().text(of: try ValidatedProgram(model))
      }
      #expect(try text(zero) == text(none))
    }
  }

  /// Rules keep the activity of a curved row within the range that the row states.
  @Test func `plans that keep the rules lie within the attainable range`() {
    var atAnEnd = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let weights = Dictionary(uniqueKeysWithValues: Self.terms.map { ($0, 1.0) })
      let program = ExchangeProgram(DistrictFacts(Self.problem(seed: seed, weights)))
      var state = ExchangeState(program, TeachingComponents(program), teaches: false)
      var random = SearchRandom(seed: seed)
      for _ in 0..<300 {
        let candidate = random.below(program.candidates.count)
        let moves = program.candidates[candidate].moves
        guard !moves.isEmpty else { continue }
        let move = Int32(moves.lowerBound + random.below(moves.count))
        _ = state.apply([.init(candidate: candidate, move: move)])
      }
      for (row, activity) in zip(program.rows, state.activity) where row.curve != nil {
        #expect(row.lower <= activity && activity <= row.upper, "seed \(seed)")
        atAnEnd += activity == row.lower || activity == row.upper ? 1 : 0
      }
    }
    #expect(atAnEnd > 0)
  }

  @Test(arguments: 1...12)
  func `the model's best is the best of all choices`(seed: Int) throws {
    let weights = Dictionary(uniqueKeysWithValues: Self.terms.map { ($0, 1.0) })
    let problem = Self.problem(seed: UInt64(seed), weights, people: 8, schools: 3)
    let program = ExchangeProgram(DistrictFacts(problem))
    let builder = ReferenceBuilder(program)
    let model = builder.model(objective: .level(.staffing))
    let outcome = try GLPKSolver().solve(ValidatedProgram(model), SolveOptions())
    let best = Self.best(program)
    guard case .optimal(let solution) = outcome else {
      #expect(best == nil && outcome == .infeasible)
      return
    }
    #expect(abs(solution.objective - (try #require(best))) <= 1e-6)
  }

  /// The least staffing value of all choices that keep every row, nil where none does.
  private static func best(_ program: ExchangeProgram) -> Double? {
    var state = ExchangeState(program, TeachingComponents(program), teaches: false)
    var best: Double?
    func look(from position: Int) {
      guard position < program.candidates.count else {
        if state.broken < 1e-9 { best = min(best ?? .infinity, state.values.staffing) }
        return
      }
      let candidate = program.candidates[position]
      let stays: [Int32] = candidate.mayStay || candidate.moves.isEmpty ? [-1] : []
      let options = stays + candidate.moves.map(Int32.init)
      for option in options {
        _ = state.apply([.init(candidate: position, move: option)], mayBreak: true)
        look(from: position + 1)
      }
    }
    look(from: 0)
    return best
  }

  @Test(arguments: 1...12)
  func `no price bounds a plan from above`(seed: Int) {
    let weights = Dictionary(uniqueKeysWithValues: Self.terms.map { ($0, 1.0) })
    let problem = Self.problem(seed: UInt64(seed), weights)
    let program = ExchangeProgram(DistrictFacts(problem))
    let bound = PricedBound(
      program,
      kinds: PlaceTypes(program),
      bundles: RowBundles(program),
      weights: .only(.staffing)
    )
    var state = ExchangeState(program, TeachingComponents(program), teaches: false)
    guard state.broken < 1e-9 else { return }
    var random = SearchRandom(seed: UInt64(seed))
    for _ in 0..<20 {
      var prices = PriceList(program)
      for row in prices.row.indices { prices.row[row] = (random.unit() - 0.5) * 6 }
      bound.project(&prices)
      #expect(bound.pass(prices).bound <= state.values.staffing + 1e-9)
      let candidate = random.below(program.candidates.count)
      for move in program.candidates[candidate].moves {
        _ = state.apply([.init(candidate: candidate, move: Int32(move))])
      }
    }
    var ascent = PriceAscent(bound)
    ascent.climb(.init(passes: 60), shouldStop: { false })
    #expect(ascent.best <= state.values.staffing + 1e-9)
  }
}
