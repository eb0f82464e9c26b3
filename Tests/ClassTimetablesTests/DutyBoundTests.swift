import GLPKSolver
import LinearModel
import Testing

@testable import ClassTimetables

/// Bounds of random small schools against all tables there are.
@Suite struct DutyBoundTests {
  private func problem(_ random: inout SearchRandom) -> DutyProblem {
    let kinds = (0..<2).map { _ in 1 + random.below(2) }
    var blocks: [DutyProblem.Block] = []
    for kind in kinds.indices {
      for line in 0..<2 {
        let halves = 2 * (1 + random.below(4))
        blocks.append(
          .init(kind: kind, line: line, halves: halves, untaughtCost: Double(halves) / 2)
        )
      }
    }
    let openings = (0..<2).map { line in
      DutyProblem.Opening(
        blocks: blocks.indices.filter { blocks[$0].line == line },
        missingCost: 10
      )
    }
    let types = (0..<3).map { _ in
      let mayTeach = (0..<2).map { _ in random.below(3) > 0 }
      return DutyProblem.PersonType(
        count: 1,
        capacity: 4 + random.below(10),
        costs: blocks.map { mayTeach[$0.line] ? Double(random.below(3)) : nil },
        lineCounts: [1, 1]
      )
    }
    return DutyProblem(kindSizes: kinds, blocks: blocks, openings: openings, types: types)
  }

  /// The best of all tables, by trying everybody for every item.
  private func best(_ problem: DutyProblem) -> DutyProblem.Cost {
    var state = DutyState(problem)
    var best = state.cost
    func place(_ item: Int) {
      guard item < state.items.count else {
        if state.cost.isBetter(than: best) { best = state.cost }
        return
      }
      place(item + 1)
      for person in state.items[item].people.map(Int.init) where state.mayTake(person, item) {
        state.give(item, to: person)
        place(item + 1)
        state.give(item, to: nil)
      }
    }
    place(0)
    return best
  }

  @Test func `however short the search, no block stays open that somebody has room for`() {
    var random = SearchRandom(seed: 11)
    var open = 0
    for seed in 0..<200 {
      let problem = problem(&random)
      var untouched = DutyState(problem)
      untouched.handOut()
      let brief = DutySolver(solver: GLPKSolver(), seed: UInt64(seed)).briefly(problem).state
      for state in [untouched, brief] {
        for item in state.items.indices where state.owner(of: item) == nil {
          open += 1
          #expect(!state.items[item].people.contains { state.mayTake(Int($0), item) })
        }
      }
    }
    #expect(open > 0)
  }

  @Test func `no table is better than the bound, and what is called proven is the best`() {
    var random = SearchRandom(seed: 5)
    var proven = 0
    for _ in 0..<60 {
      let problem = problem(&random)
      let answer = DutySolver(solver: GLPKSolver(), seed: 1).solve(problem, pooled: problem)
      let best = best(problem)
      #expect(!best.isBetter(than: answer.bound))
      #expect(!best.isBetter(than: answer.state.cost), "a small school is solved to the end")
      if answer.isProven {
        proven += 1
        #expect(abs(best.untaught - answer.state.cost.untaught) <= 1e-6)
        #expect(abs(best.changed - answer.state.cost.changed) <= 1e-6)
      }
    }
    #expect(proven >= 50)
  }

  @Test func `costs that are kept up to date are those that counting gives`() {
    var random = SearchRandom(seed: 9)
    for _ in 0..<20 {
      let problem = problem(&random)
      var search = DutySearch(DutyState(problem), seed: random.next())
      search.run(
        steps: 2_000,
        .init(untaught: 1, changed: 1, spread: 1),
        hottest: 2,
        coldest: 0.1
      )
      let state = search.state
      let counted = DutyState(problem, state.duties)
      #expect(abs(counted.cost.untaught - state.cost.untaught) <= 1e-9)
      #expect(abs(counted.cost.changed - state.cost.changed) <= 1e-9)
      for person in state.typeOf.indices { #expect(state.room(of: person) >= 0) }
    }
  }
}
