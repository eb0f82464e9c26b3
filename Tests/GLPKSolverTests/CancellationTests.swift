import Foundation
import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite struct CancellationTests {
  /// Sets the flag from another thread after a while.
  private static func cancel(_ flag: CancellationFlag, afterSeconds seconds: Double) {
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: seconds)
      flag.cancel()
    }
  }

  /// An LP that GLPK needs far longer for than any test waits.
  private static func largeProgram(_ kind: VariableKind) throws -> ValidatedProgram {
    var programs = SolverRandomPrograms(seed: 5)
    return try ValidatedProgram(
      programs.coveringModel(columns: 40_000, rows: 1_500, entriesPerColumn: 6, kind: kind)
    )
  }

  @Test(arguments: [SimplexMethod.primal, .dual, .dualThenPrimal])
  func `a flag set by another thread stops a running LP`(method: SimplexMethod) throws {
    let flag = CancellationFlag()
    var options = SolveOptions()
    options.cancellation = flag
    try GLPKSolver().withLPSession(Self.largeProgram(.continuous), options) { session throws in
      Self.cancel(flag, afterSeconds: 0.3)
      #expect(try session.solveLP(method) == .stopped(.cancelled))
      let failure = #expect(throws: SolverFailure.self) { try session.primalValues() }
      #expect(failure?.code == .sessionDead)
    }
  }

  @Test(arguments: [true, false])
  func `a flag stops the LP at the root of a search tree`(presolves: Bool) throws {
    let flag = CancellationFlag()
    var options = SolveOptions()
    options.cancellation = flag
    options.presolves = presolves
    let program = try Self.largeProgram(.integer)
    Self.cancel(flag, afterSeconds: 1)
    #expect(
      try GLPKSolver().solve(program, options) == .undecided(stoppedBy: .cancelled, bound: nil)
    )
  }

  @Test func `a flag stops a search tree and keeps what was found and proven`() throws {
    let flag = CancellationFlag()
    var options = SolveOptions()
    options.cancellation = flag
    var programs = SolverRandomPrograms(seed: 7)
    let program = try ValidatedProgram(programs.marketSplit(products: 5))
    Self.cancel(flag, afterSeconds: 0.3)
    let outcome = try GLPKSolver().solve(program, options)
    guard case .feasible(let solution, .cancelled) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(MIPSolverConformance.fault(of: solution, in: program) == nil)
    #expect(solution.bound >= -1e-6 && solution.bound <= solution.objective)
    #expect(solution.nodes > 0)
  }

  @Test func `a time limit stops a search tree and keeps what was found and proven`() throws {
    var options = SolveOptions()
    options.timeLimit = .milliseconds(300)
    var programs = SolverRandomPrograms(seed: 7)
    let program = try ValidatedProgram(programs.marketSplit(products: 5))
    let outcome = try GLPKSolver().solve(program, options)
    guard case .feasible(let solution, .time) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(MIPSolverConformance.fault(of: solution, in: program) == nil)
    #expect(solution.bound >= -1e-6 && solution.bound <= solution.objective)
  }

  @Test func `a time limit stops the LP at the root of a search tree`() throws {
    var options = SolveOptions()
    options.timeLimit = .seconds(1)
    let program = try Self.largeProgram(.integer)
    let outcome = try GLPKSolver().solve(program, options)
    #expect(outcome == .undecided(stoppedBy: .time, bound: nil))
  }

  @Test func `a time limit stops an LP and leaves its session alive`() throws {
    var options = SolveOptions()
    options.timeLimit = .milliseconds(200)
    try GLPKSolver().withLPSession(Self.largeProgram(.continuous), options) { session throws in
      #expect(try session.solveLP() == .stopped(.time))
      #expect(try session.solveLP(.primal, timeLimit: .milliseconds(50)) == .stopped(.time))
      #expect(try session.primalValues().count == 40_000)
    }
  }
}
