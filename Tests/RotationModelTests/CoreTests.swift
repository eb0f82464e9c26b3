import GLPKSolver
import LinearModel
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// The core of a district: all of it with everybody's likely choices alone.
@Suite struct CoreTests {
  @Test func `a core of every choice is solved to the optimum of the model`() throws {
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
      var answer = answer(of: district)
      // Whoever has ten moves has no share left for staying, which the plan of nobody's move adds.
      let stays = district.run.program.candidates.map { $0.mayStay ? Int32(-1) : 0 }
      let choices = zip(stays, district.state.choice).map { $0 < 0 ? $0 : $1 }
      var walked = walked(to: [choices])
      district.search.solveCores(goal(of: district), zeros(district), &walked, &answer)
      let counted = district.search.value(of: answer.choice, goal(of: district))
      #expect(abs(counted - answer.value) <= 1e-9 * max(1, counted))
      #expect(answer.value >= optimum - 1e-5 * max(1, optimum), "seed \(seed): below the optimum")
      #expect(answer.value <= optimum + 2e-3 + 2e-5 * optimum, "seed \(seed)")
      let kept = ExchangeState(
        district.run.program,
        district.run.components,
        choice: answer.choice,
        teaches: false
      )
      #expect(kept.broken <= 1e-9, "seed \(seed): a row is broken")
      compared += 1
      if answer.value < district.value - 1e-3 { improved += 1 }
    }
    #expect(compared >= 10)
    #expect(improved >= 5)
  }

  @Test func `a core offers what is likely and what the plans chose, and nothing else`() throws {
    let district = try #require(
      (1...9).lazy.compactMap { StartedDistrict(seed: $0, people: 40, schools: 8) }.first
    )
    let program = district.run.program
    let likely = try #require(program.moves.indices.first { program.moves[$0].candidate == 7 })
    let chosen = try #require(program.moves.indices.first { program.moves[$0].candidate == 9 })
    var shares = [Double](repeating: 0, count: program.moves.count)
    shares[likely] = 0.3
    var plan = district.state.choice
    plan[9] = Int32(chosen)
    let draw = NeighbourhoodDraw(
      program,
      district.run.components,
      costs: zeros(district),
      shares: shares
    )
    // What nobody is likely to choose leaves everybody where they are likely to be: at home.
    let homes = program.candidates.map { $0.mayStay ? Int32(-1) : -2 }
    let moved = zip(homes, district.state.choice).filter { $0 == -1 && $1 >= 0 }.count
    func moves(_ leastShare: Double, _ plans: [[Int32]]) -> Int {
      draw.core(
        of: district.state,
        taught: district.taught,
        leastShare: leastShare,
        plans: plans
      ).program.moves.count
    }
    let isLikely = district.state.choice[7] == Int32(likely) ? 0 : 1
    let isChosen = district.state.choice[9] == Int32(chosen) ? 0 : 1
    #expect(moves(0.5, []) == moved)
    #expect(moves(0.2, []) == moved + isLikely)
    #expect(moves(0.2, [plan, plan]) == moved + isLikely + isChosen)
    #expect(isLikely + isChosen > 0)
  }

  @Test func `a core is not begun where there is no time for its first nodes`() throws {
    let district = try #require(
      (1...9).lazy.compactMap { StartedDistrict(seed: $0, people: 40, schools: 8) }.first
    )
    let core = district.draw.core(
      of: district.state,
      taught: district.taught,
      leastShare: StartedDistrict.share,
      plans: []
    )
    var solver = district.solver
    solver.effort = .core
    let refused = solver.look(into: core, caps: [], endsAt: 1, within: 1e-3)
    #expect(refused.found == nil && refused.work == 0 && !refused.isSettled)
    let look = solver.look(into: core, caps: [], endsAt: 1)
    #expect(look.found != nil && look.work > 0)
  }

  @Test func `no core exceeds a cap or is looked into where the prices know too little`() throws {
    var improved = 0
    for seed in 1...8 as ClosedRange<UInt64> {
      guard let district = StartedDistrict(seed: seed, people: 30, schools: 6) else { continue }
      let start = district.state.values + district.taught.reduce(LevelValues(), +)
      var goal = goal(of: district, weights: .only(.staffing))
      goal.caps = [(level: Level.curriculum, value: start.curriculum + 1e-6)]
      var known = answer(of: district)
      known.value = start.staffing
      known.bound = start.staffing * 0.9
      var unknown = known
      unknown.bound = 0
      var (none, walked) = (walked(to: []), walked(to: []))
      district.search.solveCores(goal, zeros(district), &none, &unknown)
      #expect(unknown.choice == district.state.choice && none.looks == 0)
      district.search.solveCores(goal, zeros(district), &walked, &known)
      #expect(walked.looks > 0 && !walked.cores.isEmpty)
      let found = district.search.values(of: known.choice)
      #expect(found.curriculum <= start.curriculum + 1e-4, "seed \(seed)")
      if found.staffing < start.staffing - 1e-3 { improved += 1 }
    }
    #expect(improved >= 2)
  }

  /// A search that stands behind walks which came to some plans.
  private func walked(to plans: [[Int32]]) -> LevelSearch.Walked {
    LevelSearch.Walked(steps: 1, rounded: [], plans: plans)
  }

  private func zeros(_ district: StartedDistrict) -> [Double] {
    [Double](repeating: 0, count: district.run.program.moves.count)
  }

  private func goal(
    of district: StartedDistrict,
    weights: LevelWeights? = nil
  ) -> LevelSearch.Goal {
    LevelSearch.Goal(
      name: weights == nil ? "blended" : "staffing",
      level: weights == nil ? nil : .staffing,
      weights: weights ?? district.goal.weights,
      caps: [],
      statusQuo: district.value * 2,
      endsAt: 1
    )
  }

  /// The plan at hand, all moves likely, with a bound close enough for a core.
  private func answer(of district: StartedDistrict) -> LevelSearch.Answer {
    LevelSearch.Answer(
      choice: district.state.choice,
      value: district.value,
      bound: district.value * 0.999,
      prices: nil,
      shares: [Double](repeating: StartedDistrict.share, count: district.run.program.moves.count)
    )
  }
}
