import GLPKSolver
import LinearModel
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// Teaching kept best possible change by change covers as much, by reward, as a fresh filling.
@Suite struct LiveTeachingTests {
  /// What the covered periods count: those that open an offering more than the others.
  private func reward(_ covered: [Double], _ facts: DistrictFacts) -> Double {
    let perPeriod = facts.problem.policy.weight(of: .uncovered)
    let perOffering = facts.problem.policy.weight(of: .missing)
    return facts.offerings.enumerated().reduce(0) { sum, entry in
      let (position, offering) = entry
      let opening = min(covered[position], offering.opening)
      return sum
        + offering.weight
        * (covered[position] * perPeriod + opening * perOffering / offering.opening)
    }
  }

  private func pools(of group: Int, in state: ExchangeState) -> [TeachingBlock.Pool] {
    TeachingSolver.pools(
      of: state.places.compactMap { $0 }.filter {
        state.components.componentOfSchool[$0.school] == group
      }
    )
  }

  /// The periods that a fresh filling covers.
  private func freshlyCovered(_ state: ExchangeState) -> [Double] {
    let program = state.program
    var covered = [Double](repeating: 0, count: program.facts.offerings.count)
    var flow = TeachingFlow(program, state.components)
    for component in state.components.components.indices {
      let ordered = pools(of: component, in: state)
      for line in flow.teaching(of: component, pools: ordered).lines {
        covered[line.offering] += line.periods
      }
    }
    return covered
  }

  private func change(_ state: ExchangeState, _ random: inout SplitMix64) -> [ExchangeState.Change]
  {
    let program = state.program
    let movable = program.candidates.indices.filter { !program.candidates[$0].moves.isEmpty }
    guard !movable.isEmpty else { return [] }
    var people: Set<Int> = []
    for _ in 0..<Int(random.next() % 3) + 1 { people.insert(random.pick(movable)) }
    return people.sorted().map { position in
      let candidate = program.candidates[position]
      let goesHome = candidate.home != nil && random.next() % 3 == 0
      let move = goesHome ? -1 : Int32(random.pick(Array(candidate.moves)))
      return ExchangeState.Change(candidate: position, move: move)
    }
  }

  @Test(arguments: [true, false])
  func `changes keep the covering as good as a fresh one`(isCompact: Bool) {
    var compared = 0
    for seed in 1...50 as ClosedRange<UInt64> {
      let problem = RandomDistrict(
        seed: seed,
        people: isCompact ? 40 : 60,
        schools: 7,
        .init(isCompact: isCompact)
      ).problem
      let program = ExchangeProgram(DistrictFacts(problem))
      var state = ExchangeState(program, TeachingComponents(program))
      var random = SplitMix64(seed: seed)
      for step in 0..<40 {
        let changes = change(state, &random)
        guard !changes.isEmpty else { break }
        let before = (state.values, state.coveredPeriods)
        _ = state.apply(changes, mayBreak: true)
        let fresh = freshlyCovered(state)
        let live = state.coveredPeriods
        let difference = reward(live, program.facts) - reward(fresh, program.facts)
        #expect(abs(difference) < 1e-6, "seed \(seed), step \(step): \(difference)")
        for (position, offering) in program.facts.offerings.enumerated() {
          #expect(live[position] <= offering.required + 1e-9 && live[position] >= -1e-9)
        }
        compared += 1
        if random.next() % 2 == 0 {
          state.revert()
          #expect(abs(state.values.curriculum - before.0.curriculum) < 1e-6, "seed \(seed)")
          #expect(abs(state.values.burden - before.0.burden) < 1e-6, "seed \(seed)")
          let isRestored = zip(state.coveredPeriods, before.1).allSatisfy { abs($0 - $1) < 1e-9 }
          #expect(isRestored, "seed \(seed), step \(step)")
        }
      }
    }
    #expect(compared > 300)
  }

  /// What a covering as good as any costs least: level 1, openings in parts, so heavily weighed that
  /// no saving at level 3 outweighs it, and level 3.
  private func leastCost(_ state: ExchangeState, perLevel1: Double) throws -> Double {
    let program = state.program
    let policy = program.facts.problem.policy
    var cost = 0.0
    for group in state.components.components.indices {
      var model = LinearModel()
      var costs: [(Variable, Double)] = []
      var block = TeachingBlock(program)
      block.build(
        pools: pools(of: group, in: state),
        offerings: state.components.components[group].offerings,
        in: &model
      ) { variable, term, count in
        let perUnit = term.level == .curriculum ? perLevel1 : 1
        costs.append((variable, count * policy.weight(of: term) * perUnit))
      }
      for (variable, cost) in costs { model.setCost(cost, of: variable) }
      guard model.columnCount > 0 else { continue }
      cost += try GLPKSolver().withLPSession(ValidatedProgram(model), SolveOptions()) { session in
        #expect(try session.solveLP(.primal, timeLimit: nil) == .optimal)
        return try session.objective()
      }
    }
    return cost
  }

  /// After every change and every undoing, a covering kept cheap costs what GLPK says is least.
  @Test(arguments: [true, false])
  func `a covering kept cheap costs the least at level 3`(isCompact: Bool) throws {
    let perLevel1 = 100.0
    var saved = 0
    for seed in 1...16 as ClosedRange<UInt64> {
      let problem = RandomDistrict(
        seed: seed,
        people: isCompact ? 40 : 60,
        schools: 7,
        .init(isCompact: isCompact)
      ).problem
      let program = ExchangeProgram(DistrictFacts(problem))
      let all = program.facts.offerings.reduce(0) { sum, offering in
        let policy = problem.policy
        return sum
          + offering.weight
          * (offering.required * policy.weight(of: .uncovered) + policy.weight(of: .missing))
      }
      func cost(_ state: ExchangeState) -> Double {
        (all - reward(state.coveredPeriods, program.facts)) * perLevel1 + state.taughtValues.burden
      }
      var state = ExchangeState(program, TeachingComponents(program))
      state.cheapenAll()
      var random = SplitMix64(seed: seed)
      for step in 0..<12 {
        let changes = change(state, &random)
        guard !changes.isEmpty else { break }
        let before = cost(state)
        _ = state.apply(changes, mayBreak: true)
        let unsaved = cost(state)
        state.cheapen()
        if cost(state) < unsaved - 1e-6 { saved += 1 }
        let least = try leastCost(state, perLevel1: perLevel1)
        #expect(abs(cost(state) - least) < 1e-4, "seed \(seed), step \(step)")
        guard random.next() % 2 == 0 else { continue }
        state.revert()
        #expect(abs(cost(state) - before) < 1e-6, "seed \(seed), step \(step)")
      }
    }
    #expect(saved > 20, "changes after which cheapening saved something")
  }

  /// A group that makes room for more pools while people come covers the same.
  @Test func `more pools than a group had room for change nothing`() {
    var widened = 0
    for seed in 1...6 as ClosedRange<UInt64> {
      let problem = RandomDistrict(
        seed: seed,
        people: 700,
        schools: 7,
        .init(isCompact: true)
      ).problem
      let program = ExchangeProgram(DistrictFacts(problem))
      let state = ExchangeState(program, TeachingComponents(program))
      let places = state.places.compactMap { $0 }
      let group = state.components.componentOfSchool
      let pools = Dictionary(grouping: Set(places.map(\.reach))) {
        group[program.reaches[$0].school]
      }
      if (pools.values.map(\.count).max() ?? 0) > 64 { widened += 1 }
      var teaching = LiveTeaching(program, state.components, poolsAtFirst: 64)
      for place in places { teaching.seat(place, 1) }
      teaching.settle()
      let difference =
        reward(teaching.coveredPeriods, program.facts) - reward(state.coveredPeriods, program.facts)
      #expect(abs(difference) < 1e-6, "seed \(seed): \(difference)")
    }
    #expect(widened >= 1, "groups that needed more room")
  }
}
