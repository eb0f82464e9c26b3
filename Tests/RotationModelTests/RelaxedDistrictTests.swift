import GLPKSolver
import LinearModel
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// The relaxed program of a whole district, by columns and with cuts.
@Suite struct RelaxedDistrictTests {
  /// A district with a plan, its third level within a cap on the first.
  private struct Case {
    let district: StartedDistrict
    let values: LevelValues
    let caps: [LevelCap]
    let part: Neighbourhood

    init?(seed: UInt64) {
      guard let started = StartedDistrict(seed: seed, people: 12, schools: 3) else { return nil }
      district = started
      values = started.state.values + started.taught.reduce(LevelValues(), +)
      caps = [(level: Level.curriculum, value: values.curriculum + 1e-6)]
      part = Neighbourhood(wholeOf: started.state, taught: started.taught)
    }

    static var all: [(seed: UInt64, one: Case)] {
      (1...20).compactMap { seed in Case(seed: seed).map { (seed, $0) } }
    }

    func relaxed(likely: [Int] = [], within most: Double = .infinity) -> RelaxedDistrict.Answer? {
      RelaxedDistrict(
        solver: district.run.solver,
        weights: .only(.burden),
        clock: district.run.clock
      ).solve(part, caps: part.caps(caps, of: values), likely: likely, within: most)
    }

    /// The relaxed program with every move free and without cuts, solved in one go.
    func linear() throws -> Double? {
      let builder = ReferenceBuilder(part.program, offerings: part.offerings)
      var model = builder.model(weights: .only(.burden), caps: part.caps(caps, of: values))
      TighteningRows(builder).add(to: &model)
      return try GLPKSolver().withLPSession(ValidatedProgram(model), SolveOptions()) {
        try $0.solveLP() == .optimal ? try $0.objective() : nil
      }
    }
  }

  @Test func `the bound is at least the linear program's and at most the optimum`() throws {
    var compared = 0
    var cut = 0
    for (seed, one) in Case.all {
      let choices = one.district.run.program.candidates.reduce(0) {
        $0 + $1.moves.count + ($1.mayStay ? 1 : 0)
      }
      #expect(one.part.program.moves.count == choices - one.district.run.program.candidates.count)
      let goal = LevelSearch.Goal(
        name: "burden",
        level: .burden,
        weights: .only(.burden),
        caps: one.caps,
        statusQuo: one.values.burden,
        endsAt: 1
      )
      // With as much as the plan has as the value, the exact model proves the optimum itself.
      let optimum = one.district.search.bound(goal, value: one.values.burden, passes: 0)
      guard let relaxed = one.relaxed(), let linear = try one.linear() else { continue }
      let outside = one.values.burden - one.part.standing.burden
      #expect(outside + relaxed.bound <= optimum + 1e-5 * max(1, optimum), "seed \(seed)")
      #expect(relaxed.bound >= linear - 1e-6 * max(1, abs(linear)), "seed \(seed)")
      compared += 1
      if relaxed.bound > linear + 1e-3 { cut += 1 }
    }
    #expect(compared >= 10)
    #expect(cut >= 2)
  }

  @Test func `which moves are let go first changes how long it takes, not what it comes to`() throws
  {
    for (seed, one) in Case.all.prefix(8) {
      // Cuts depend on the point that they are made at; the program without them does not.
      let linear = try #require(try one.linear())
      for likely in [[], Array(one.part.program.moves.indices)] {
        let relaxed = try #require(one.relaxed(likely: likely))
        #expect(relaxed.bound >= linear - 1e-6 * max(1, abs(linear)), "seed \(seed)")
        #expect(relaxed.work > 0)
        let again = one.relaxed(likely: likely)
        #expect(again?.bound == relaxed.bound && again?.shares == relaxed.shares)
      }
    }
  }

  @Test func `shares are those of places, whoever has moved already`() throws {
    for (seed, one) in Case.all.prefix(8) {
      let relaxed = try #require(one.relaxed())
      let shares = one.part.shares(relaxed.shares, in: one.district.state)
      let program = one.district.run.program
      for (candidate, present) in one.district.state.choice.enumerated() {
        let facts = program.candidates[candidate]
        let sum = facts.moves.reduce(0) { $0 + shares[$1] }
        #expect(sum <= 1 + 1e-6, "seed \(seed)")
        #expect(facts.moves.allSatisfy { shares[$0] >= 0 })
        if !facts.mayStay { #expect(abs(sum - 1) <= 1e-6, "seed \(seed): a move is a must") }
        guard present >= 0 else { continue }
        #expect(shares[Int(present)] <= 1)
      }
      let none = [Double](repeating: 0, count: one.part.program.moves.count)
      let stays = one.part.shares(none, in: one.district.state)
      for (move, share) in stays.enumerated() {
        let isPresent = one.district.state.choice[program.moves[move].candidate] == Int32(move)
        #expect(share == (isPresent ? 1 : 0))
      }
    }
  }

  @Test func `a relaxed level has a better bound and says what is likely`() throws {
    let district = try #require(
      (1...9).lazy.compactMap { StartedDistrict(seed: $0, people: 60, schools: 12) }.first
    )
    let values = district.state.values + district.taught.reduce(LevelValues(), +)
    var goal = LevelSearch.Goal(
      name: "staffing",
      level: .staffing,
      weights: .only(.staffing),
      caps: [(level: Level.curriculum, value: values.curriculum + 1e-6)],
      statusQuo: values.staffing,
      endsAt: 1
    )
    var answer = LevelSearch.Answer(
      choice: district.state.choice,
      value: values.staffing,
      bound: -.infinity
    )
    district.search.raiseBound(goal, &answer, passes: 100)
    let walked = answer
    #expect(district.search.relax(goal, .ties, &answer) == nil)
    #expect(answer.bound > walked.bound)
    #expect(answer.bound <= answer.value)
    #expect(answer.shares != walked.shares && answer.shares.count == walked.shares.count)
    #expect(answer.choice == walked.choice)
    let proven = answer.bound
    // A plan that is found later is not below what was proven.
    district.search.improve(goal, &answer, rounds: 1)
    #expect(answer.bound <= answer.value + 1e-6)
    // A small district is solved exactly instead.
    let relaxing = district.search.relaxing(goal)
    #expect(relaxing == nil)

    // The bound is the same beside the search, which has found a plan meanwhile.
    var beside = walked
    goal.endsAt = district.run.clock.used / district.run.clock.limit + 0.1
    let further = try #require(district.search.relax(goal, .search, &beside))
    #expect(abs(beside.bound - proven) <= 1e-6 && beside.bound <= beside.value + 1e-6)
    #expect(beside.value < walked.value && beside.choice != walked.choice)
    #expect(beside.shares != walked.shares && beside.shares.count == walked.shares.count)
    #expect(further.cores.isEmpty && further.looks == 0, "other moves are likely now")
  }

  @Test func `a search goes on from where it came to, and begins nothing once it is to end`() throws
  {
    let district = try #require(
      (1...9).lazy.compactMap { StartedDistrict(seed: $0, people: 60, schools: 12) }.first
    )
    let goal = LevelSearch.Goal(
      name: "curriculum",
      level: .curriculum,
      weights: .only(.curriculum),
      caps: [],
      statusQuo: district.state.values.curriculum,
      endsAt: 1
    )
    let start = LevelSearch.Answer(
      choice: district.state.choice,
      value: district.search.value(of: district.state.choice, goal),
      bound: 0
    )
    let ending = CancellationFlag()
    let apart = district.search.apart(threads: 1, ending: ending)
    var answer = start
    let first = try #require(apart.improve(goal, &answer, rounds: 1))
    #expect(first.round == 1 && first.plans.isEmpty)
    #expect(answer.value < start.value)

    var further = answer
    #expect(apart.improve(goal, &further, rounds: 1, after: first)?.round == 1)
    #expect(further.choice == answer.choice, "its round is over")
    #expect(apart.improve(goal, &further, rounds: 2, after: first)?.round == 2)
    #expect(further.value <= answer.value)

    ending.cancel()
    var ended = start
    #expect(apart.improve(goal, &ended, rounds: 2) == nil)
    #expect(apart.improve(goal, &ended, rounds: 2, after: first)?.round == 1)
    #expect(ended.choice == start.choice)
  }

  @Test func `it is not begun where there is no time for the linear program`() throws {
    let one = try #require(Case.all.first).one
    #expect(one.relaxed(within: 1e-6) == nil)
  }
}
