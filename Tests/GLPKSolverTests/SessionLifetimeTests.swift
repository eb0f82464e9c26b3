import CGLPKBridge
import Foundation
import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite struct SessionLifetimeTests {
  private func pair() throws -> ValidatedProgram {
    var model = LinearModel()
    let sum = [model.addVariable(cost: 2), model.addVariable(cost: 3)]
    model.add(.sum(sum) >= 4)
    return try ValidatedProgram(model)
  }

  private func codeOfSolving(_ session: any LPSession) -> SolverFailure.Code? {
    do {
      _ = try session.solveLP()
      return nil
    } catch {
      return error.code
    }
  }

  @Test func `an abort on its thread leaves a session dead and a new one works`() throws {
    for _ in 0..<3 {
      try GLPKSolver().withLPSession(pair(), SolveOptions()) { session throws in
        #expect(try session.solveLP() == .optimal)
        var fault = [CChar](repeating: 0, count: 200)
        #expect(cglpk_provoke_abort(&fault, 200) == Int32(CGLPK_ABORTED))
        #expect(codeOfSolving(session) == .sessionDead)
        #expect(throws: SolverFailure.self) { try session.objective() }
        #expect(throws: SolverFailure.self) { try session.basis() }
      }
    }
    try GLPKSolver().withLPSession(pair(), SolveOptions()) { session throws in
      #expect(try session.solveLP() == .optimal)
    }
  }

  @Test func `a session dies of its own abort and keeps the sentence`() throws {
    // Outside the macro, which would keep the arrays' pointers longer than they are valid.
    let empty = cglpk_problem_create(0, [], [], [], [], 0, 0, [], [], [0], [], [])
    let problem = try #require(empty)
    defer { cglpk_problem_destroy(problem) }
    var options = cglpk_options()
    options.time_limit_seconds = .infinity
    var outcome: Int32 = -1
    let session = try #require(cglpk_session_open(problem, &options, &outcome))
    defer { cglpk_session_close(session) }
    #expect(outcome == Int32(CGLPK_DONE))
    #expect(cglpk_session_provoke_abort(session) == Int32(CGLPK_ABORTED))
    #expect(String(cString: cglpk_session_fault(session)).contains("glp_set_col_bnds"))
    #expect(cglpk_session_provoke_abort(session) == Int32(CGLPK_DEAD))
    var objective = 0.0
    #expect(cglpk_session_read(session, Int32(CGLPK_OBJECTIVE), &objective) == Int32(CGLPK_DEAD))
  }

  @Test func `solves and sessions nest on one thread`() throws {
    let program = try pair()
    try GLPKSolver().withLPSession(program, SolveOptions()) { outer throws in
      #expect(try outer.solveLP() == .optimal)
      try GLPKSolver().withLPSession(program, SolveOptions()) { inner throws in
        #expect(try inner.solveLP() == .optimal)
      }
      #expect(try GLPKSolver().solve(program, SolveOptions()).answer?.objective == 8)
      try outer.setCosts(of: [Variable(index: 0)], to: [1])
      #expect(try outer.solveLP() == .optimal)
      #expect(try outer.objective() == 4)
    }
  }

  @Test func `another thread is refused`() throws {
    try GLPKSolver().withLPSession(pair(), SolveOptions()) { session throws in
      nonisolated(unsafe) let shared = session
      nonisolated(unsafe) var code: SolverFailure.Code?
      let done = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        code = codeOfSolving(shared)
        done.signal()
      }
      done.wait()
      #expect(code == .wrongThread)
      #expect(try session.solveLP() == .optimal)
    }
  }

  @Test func `a session used after its scope only throws`() throws {
    var kept: (any LPSession)?
    try GLPKSolver().withLPSession(pair(), SolveOptions()) { kept = $0 }
    #expect(codeOfSolving(try #require(kept)) == .sessionEnded)
  }

  @Test func `what the body throws comes out and the next session works`() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try GLPKSolver().withLPSession(pair(), SolveOptions()) { _ in throw Stop() }
    }
    try GLPKSolver().withLPSession(pair(), SolveOptions()) { session throws in
      #expect(try session.solveLP() == .optimal)
    }
  }
}
