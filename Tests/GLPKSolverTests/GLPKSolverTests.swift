import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite struct GLPKSolverTests {
  /// A covering program that takes a search tree, but a small one.
  private static func covering() throws -> ValidatedProgram {
    var programs = SolverRandomPrograms(seed: 21)
    return try ValidatedProgram(
      programs.coveringModel(columns: 60, rows: 25, entriesPerColumn: 4, kind: .integer)
    )
  }

  @Test func `a run that ends at its gap has a bound that proves the gap`() throws {
    let program = try Self.covering()
    let proven = try #require(try GLPKSolver().solve(program, SolveOptions()).answer)
    #expect(proven.gap == 0)
    #expect(proven.nodes > 1)
    for gap in [0.01, 0.05, 0.2] {
      var options = SolveOptions()
      options.relativeGap = gap
      guard case .optimal(let solution) = try GLPKSolver().solve(program, options) else {
        Issue.record("gap \(gap) was not reached")
        continue
      }
      #expect(solution.gap <= gap + 1e-9)
      #expect(solution.bound <= proven.objective + 1e-6)
      #expect(solution.objective >= proven.objective - 1e-6)
      #expect(MIPSolverConformance.fault(of: solution, in: program) == nil)
    }
  }

  @Test func `incumbents get better and end at the answer`() throws {
    let solution = try #require(
      try GLPKSolver().solve(Self.covering(), SolveOptions()).answer
    )
    let objectives = solution.incumbents.map(\.objective)
    #expect(objectives == objectives.sorted(by: >))
    #expect(MIPSolverConformance.near(try #require(objectives.last), solution.objective))
  }

  @Test func `the same program takes the same nodes to the same point`() throws {
    var options = SolveOptions()
    options.cuts = [.mir, .gmi, .cover, .clique]
    let one = try #require(try GLPKSolver().solve(Self.covering(), options).answer)
    let other = try #require(try GLPKSolver().solve(Self.covering(), options).answer)
    #expect(one.values == other.values)
    #expect(one.nodes == other.nodes)
  }

  @Test func `a node limit stops at the same point every time, with a bound that holds`() throws {
    let program = try Self.covering()
    let proven = try #require(try GLPKSolver().solve(program, SolveOptions()).answer)
    for limit in [1, 5, 20] where limit < proven.nodes {
      var options = SolveOptions()
      options.nodeLimit = limit
      let outcome = try GLPKSolver().solve(program, options)
      let again = try GLPKSolver().solve(program, options)
      #expect(again.answer?.values == outcome.answer?.values)
      #expect(again.answer?.bound == outcome.answer?.bound)
      switch outcome {
      case .feasible(let solution, .nodes):
        #expect(solution.nodes <= limit + 2)
        #expect(solution.bound <= proven.objective + 1e-6)
        #expect(solution.objective >= proven.objective - 1e-6)
        #expect(MIPSolverConformance.fault(of: solution, in: program) == nil)
      case .undecided(.nodes, let bound):
        #expect(try #require(bound) <= proven.objective + 1e-6)
      default:
        Issue.record("limit \(limit) ended as \(outcome)")
      }
    }
    var options = SolveOptions()
    options.nodeLimit = proven.nodes + 1_000
    #expect(try GLPKSolver().solve(program, options).answer?.objective == proven.objective)
  }

  @Test func `a cutoff just below the optimum leaves nothing and at it leaves the optimum`() throws
  {
    let program = try Self.covering()
    let best = try #require(try GLPKSolver().solve(program, SolveOptions()).answer?.objective)
    var options = SolveOptions()
    options.cutoff = best - 1
    #expect(try GLPKSolver().solve(program, options) == .infeasible)
    options.cutoff = best
    #expect(try GLPKSolver().solve(program, options).answer?.objective == best)
  }

  @Test(arguments: 1...12)
  func `no answer above a cutoff is told, and none as good is missed`(seed: UInt64) throws {
    var programs = SolverRandomPrograms(seed: seed)
    let program = try ValidatedProgram(
      programs.coveringModel(columns: 40, rows: 18, entriesPerColumn: 4, kind: .integer)
    )
    let best = try #require(try GLPKSolver().solve(program, SolveOptions()).answer?.objective)
    for distance in [-1000, -3, -0.5, 0, 0.5, 3, 1000] {
      for nodes in [nil, 1, 10] {
        for presolves in [true, false] {
          var options = SolveOptions()
          options.cutoff = best + distance
          options.nodeLimit = nodes
          options.presolves = presolves
          options.relativeGap = nodes == 10 ? 0.01 : 0
          let outcome = try GLPKSolver().solve(program, options)
          switch outcome {
          case .optimal(let solution), .feasible(let solution, _):
            #expect(solution.objective <= best + distance + 1e-6)
            #expect(solution.bound <= best + 1e-6)
            #expect(MIPSolverConformance.fault(of: solution, in: program) == nil)
          case .infeasible: #expect(distance < 0)
          case .undecided(_, let bound):
            #expect(nodes != nil)
            if distance >= 0, let bound { #expect(bound <= best + 1e-6) }
          case .unbounded: Issue.record("unbounded")
          }
        }
      }
    }
  }

  @Test(arguments: 1...12)
  func `where a root begins changes nothing of the answer`(seed: UInt64) throws {
    var programs = SolverRandomPrograms(seed: seed)
    let program = try ValidatedProgram(
      programs.coveringModel(columns: 40, rows: 18, entriesPerColumn: 4, kind: .integer)
    )
    let best = try #require(try GLPKSolver().solve(program, SolveOptions()).answer?.objective)
    // Some, which leaves points; all, which leaves none where anything has to be covered; none.
    for held in [0..<10, 0..<40, 0..<0] {
      for presolves in [true, false] {
        for distance in [nil, -1, 0, 5] as [Double?] {
          var options = SolveOptions()
          options.heldFirst = held.map { Variable(index: $0) }
          options.presolves = presolves
          options.cutoff = distance.map { best + $0 }
          let outcome = try GLPKSolver().solve(program, options)
          if let distance, distance < 0 {
            #expect(outcome == .infeasible)
          } else {
            let solution = try #require(outcome.answer)
            #expect(abs(solution.objective - best) <= 1e-6 && abs(solution.bound - best) <= 1e-6)
            #expect(MIPSolverConformance.fault(of: solution, in: program) == nil)
          }
        }
      }
    }
  }

  @Test func `a tree that goes by best projection ends at the same answer by another way`() throws {
    var differing = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      var programs = SolverRandomPrograms(seed: seed)
      let program = try ValidatedProgram(
        programs.coveringModel(columns: 40, rows: 18, entriesPerColumn: 4, kind: .integer)
      )
      var options = SolveOptions()
      let best = try #require(try GLPKSolver().solve(program, options).answer)
      options.nodeChoice = .bestProjection
      let found = try #require(try GLPKSolver().solve(program, options).answer)
      #expect(abs(found.objective - best.objective) <= 1e-6)
      #expect(abs(found.bound - best.objective) <= 1e-6)
      #expect(MIPSolverConformance.fault(of: found, in: program) == nil)
      if found.nodes != best.nodes { differing += 1 }
    }
    #expect(differing >= 3)
  }

  @Test func `held variables without an upper or a lower bound are let go of as they were`() throws
  {
    var model = LinearModel()
    let free = model.addVariable(lower: -.infinity, upper: 9, cost: 1)
    let open = model.addVariable(.integer, lower: 2, cost: 2)
    let fixed = model.addVariable(lower: 3, upper: 3, cost: 1)
    model.add(1 * free + 2 * open + 1 * fixed >= 30.5)
    model.add(1 * free >= -4)
    let program = try ValidatedProgram(model)
    for presolves in [true, false] {
      var options = SolveOptions()
      options.presolves = presolves
      options.heldFirst = [free, open, fixed]
      let solution = try #require(try GLPKSolver().solve(program, options).answer)
      #expect(abs(solution.objective - 30.5) <= 1e-9)
      #expect(solution.values[fixed.index] == 3 && solution.values[free.index] <= 9)
    }
  }

  private static func integerCovering(seed: UInt64) -> LinearModel {
    var programs = SolverRandomPrograms(seed: seed)
    return programs.coveringModel(columns: 40, rows: 18, entriesPerColumn: 4, kind: .integer)
  }

  @Test func `a narrowed root leaves as many variables free as asked, and is solved to its end`()
    throws
  {
    var narrowed = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      let model = Self.integerCovering(seed: seed)
      let program = try ValidatedProgram(model)
      let best = try #require(try GLPKSolver().solve(program, SolveOptions()).answer?.objective)
      let held = (0..<25).map { Variable(index: $0) }
      let cases = [(0, true), (3, true), (3, false), (8, true), (8, false), (25, true)]
      for (free, presolves) in cases {
        var options = SolveOptions()
        options.heldFirst = held
        options.narrowing = .likely(free)
        options.presolves = presolves
        options.cuts = [.mir, .gmi]
        let outcome = try GLPKSolver().solve(program, options)
        let once = try GLPKSolver().solve(program, options)
        #expect(once.answer?.values == outcome.answer?.values)
        #expect(outcome.isSettled)
        guard let solution = outcome.answer else {
          #expect(free < held.count)
          continue
        }
        #expect(MIPSolverConformance.fault(of: solution, in: program) == nil)
        let used = held.filter { solution.values[$0.index] > program.columnLower[$0.index] }
        // A root with nothing to branch on is not narrowed, and what it rounds to may use more.
        options.nodeLimit = 1
        let ofRoot = try GLPKSolver().solve(program, options).answer?.objective
        guard ofRoot != solution.objective, solution.objective > best + 1e-6 else { continue }
        narrowed += 1
        #expect(used.count <= free)
        var rest = model
        for variable in held where !used.contains(variable) {
          rest.setBounds(of: variable, lower: 0, upper: 0)
        }
        let again = try GLPKSolver().solve(try ValidatedProgram(rest), SolveOptions()).answer
        #expect(abs(try #require(again).objective - solution.objective) <= 1e-6)
        #expect(free < held.count)
      }
    }
    #expect(narrowed >= 5)
  }

  @Test func `a root that keeps what is whole there is solved to its end`() throws {
    var narrowed = 0
    for seed in 1...24 as ClosedRange<UInt64> {
      let model = Self.integerCovering(seed: seed)
      let program = try ValidatedProgram(model)
      let best = try #require(try GLPKSolver().solve(program, SolveOptions()).answer?.objective)
      // Without cuts the root is the relaxation, which a session solves as well.
      let root = try GLPKSolver().withLPSession(program, SolveOptions()) { session in
        _ = try session.solveLP(.primal, timeLimit: nil)
        return try session.primalValues()
      }
      let held = (0..<25).map { Variable(index: $0) }
      let whole = held.filter { abs(root[$0.index] - root[$0.index].rounded()) <= 1e-6 }
      var options = SolveOptions()
      options.presolves = false
      options.heldFirst = held
      options.narrowing = .fractional
      let outcome = try GLPKSolver().solve(program, options)
      #expect(outcome.isSettled)
      #expect(try GLPKSolver().solve(program, options).answer?.values == outcome.answer?.values)
      guard let solution = outcome.answer else { continue }
      #expect(MIPSolverConformance.fault(of: solution, in: program) == nil)
      guard solution.objective > best + 1e-6 else { continue }
      // Only a root with one least point is the same whoever solves it.
      guard whole.allSatisfy({ abs(solution.values[$0.index] - root[$0.index]) <= 1e-6 }) else {
        continue
      }
      var rest = model
      for variable in whole {
        let value = root[variable.index].rounded()
        rest.setBounds(of: variable, lower: value, upper: value)
      }
      let again = try GLPKSolver().solve(try ValidatedProgram(rest), SolveOptions()).answer
      narrowed += 1
      #expect(abs(try #require(again).objective - solution.objective) <= 1e-6)
    }
    #expect(narrowed >= 3)
  }

  @Test func `what a root leaves free is refused in a session and below none`() throws {
    let program = try Self.covering()
    var options = SolveOptions()
    options.narrowing = .likely(-1)
    #expect(throws: SolverFailure.self) { try GLPKSolver().solve(program, options) }
    for narrowing in [SolveOptions.Narrowing.likely(1), .fractional] {
      options.narrowing = narrowing
      #expect(throws: SolverFailure.self) {
        try GLPKSolver().withLPSession(program, options) { _ in }
      }
    }
  }

  @Test func `held variables are refused in a session and where there are none such`() throws {
    let program = try Self.covering()
    var options = SolveOptions()
    options.heldFirst = [Variable(index: program.columnCount)]
    #expect(throws: SolverFailure.self) { try GLPKSolver().solve(program, options) }
    options.heldFirst = [Variable(index: 0)]
    #expect(throws: SolverFailure.self) {
      try GLPKSolver().withLPSession(program, options) { _ in }
    }
  }

  @Test func `a program of 115,000 columns is built, checked and loaded`() throws {
    var model = LinearModel()
    model.reserveCapacity(columns: 115_000, rows: 34_500, entries: 345_000)
    for group in 0..<11_500 {
      let choices = (0..<10).map { _ in model.addBinary(cost: Double(group % 7)) }
      model.add(.sum(choices) == 1)
      model.add(.sum(choices[2...]) <= 1)
      model.addRow(choices.map { .init($0, 2) }, lower: 1)
    }
    let program = try ValidatedProgram(model)
    #expect((program.columnCount, program.rowCount) == (115_000, 34_500))
    #expect(program.entryCount == 11_500 * 28)
    let expected = (0..<11_500).reduce(0) { $0 + $1 % 7 }
    #expect(try GLPKSolver().solve(program, SolveOptions()).answer?.objective == Double(expected))
  }
}
