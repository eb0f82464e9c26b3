import CGLPKBridge
import Foundation
import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite struct BridgeTests {
  /// A small program whose optimum is known by brute force.
  private static func programWithOptimum() throws -> (ValidatedProgram, Double) {
    var programs = SolverRandomPrograms(seed: 99)
    while true {
      let program = try programs.smallProgram()
      if case .optimal(let best) = try ExhaustiveSolver().solve(program, SolveOptions()) {
        return (program, best.objective)
      }
    }
  }

  private static func provokeAbort() -> (outcome: Int32, fault: String) {
    var fault = [CChar](repeating: 0, count: 500)
    let outcome = cglpk_provoke_abort(&fault, 500)
    return (
      outcome,
      String(decoding: fault.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    )
  }

  @Test func `a forced abort is contained and the next solve is right`() throws {
    let (program, optimum) = try Self.programWithOptimum()
    for _ in 0..<5 {
      let (outcome, fault) = Self.provokeAbort()
      #expect(outcome == Int32(CGLPK_ABORTED))
      #expect(fault.contains("glp_set_col_bnds"))
      let solution = try GLPKSolver().solve(program, SolveOptions()).answer
      #expect(solution?.objective == optimum)
    }
  }

  @Test func `sixteen threads solve at once while four of them abort`() throws {
    let (program, optimum) = try Self.programWithOptimum()
    nonisolated(unsafe) var objectives = [Double?](repeating: nil, count: 16)
    let lock = NSLock()
    let group = DispatchGroup()
    for number in 0..<16 {
      group.enter()
      Thread.detachNewThread {
        defer { group.leave() }
        for _ in 0..<20 {
          if number < 4 { _ = Self.provokeAbort() }
          let solution = try? GLPKSolver().solve(program, SolveOptions()).answer
          lock.withLock { objectives[number] = solution?.objective }
        }
      }
    }
    group.wait()
    #expect(objectives == Array(repeating: optimum, count: 16))
  }

  @Test func `the memory limit is a failure of its own and the next solve is right`() throws {
    var programs = SolverRandomPrograms(seed: 1)
    let model = programs.coveringModel(
      columns: 20_000,
      rows: 500,
      entriesPerColumn: 5,
      kind: .integer
    )
    var options = SolveOptions()
    options.memoryLimitMegabytes = 2
    let failure = #expect(throws: SolverFailure.self) {
      try GLPKSolver().solve(ValidatedProgram(model), options)
    }
    #expect(failure?.code == .outOfMemory)
    let (program, optimum) = try Self.programWithOptimum()
    #expect(try GLPKSolver().solve(program, SolveOptions()).answer?.objective == optimum)
  }

  @Test func `nothing reaches standard output or standard error`() async throws {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      var programs = SolverRandomPrograms(seed: 99)
      for _ in 0..<20 {
        let program = try programs.smallProgram()
        var options = SolveOptions()
        options.cuts = [.mir, .gmi, .cover, .clique]
        _ = try GLPKSolver().solve(program, options)
        try GLPKSolver().withLPSession(program, SolveOptions()) { _ = try $0.solveLP(.dual) }
        _ = BridgeTests.provokeAbort()
      }
    }
    #expect(result?.standardOutputContent.isEmpty == true)
    #expect(result?.standardErrorContent.isEmpty == true)
  }

  @Test func `the log receives text and changes nothing`() throws {
    let (program, optimum) = try Self.programWithOptimum()
    let log = SolverLog()
    var options = SolveOptions()
    options.log = log
    #expect(try GLPKSolver().solve(program, options).answer?.objective == optimum)
    #expect(!log.text.isEmpty)
    let length = log.text.count
    try GLPKSolver().withLPSession(program, options) { _ = try $0.solveLP() }
    #expect(log.text.count > length)
  }

  @Test func `unusable options are refused all at once`() throws {
    let (program, _) = try Self.programWithOptimum()
    var options = SolveOptions()
    options.relativeGap = -1
    options.timeLimit = .seconds(-1)
    options.memoryLimitMegabytes = 0
    options.nodeLimit = 0
    options.cutoff = .nan
    let failure = #expect(throws: SolverFailure.self) {
      try GLPKSolver().solve(program, options)
    }
    #expect(failure?.code == .unsupportedOptions)
    for name in ["relativeGap", "timeLimit", "memoryLimitMegabytes", "nodeLimit", "cutoff"] {
      #expect(failure?.detail.contains(name) == true)
    }
  }

  @Test func `this GLPK keeps one environment per thread`() {
    #expect(cglpk_is_reentrant() != 0)
    #expect(GLPKSolver.version.hasPrefix("GLPK 5"))
  }
}
