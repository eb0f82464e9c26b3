import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite struct LPBasisTests {
  @Test func `a basis taken from one session starts another without iterations`() throws {
    var programs = SolverRandomPrograms(seed: 8)
    let model = programs.coveringModel(
      columns: 300,
      rows: 60,
      entriesPerColumn: 4,
      kind: .continuous
    )
    let program = try ValidatedProgram(model)
    let (basis, objective) = try GLPKSolver().withLPSession(program, SolveOptions()) { session in
      _ = try session.solveLP()
      return (try session.basis(), try session.objective())
    }
    #expect(basis.columns.count { $0 == .basic } + basis.rows.count { $0 == .basic } == 60)
    try GLPKSolver().withLPSession(program, SolveOptions()) { session throws in
      try session.setBasis(basis)
      #expect(try session.solveLP() == .optimal)
      #expect(session.iterationCount == 0)
      #expect(MIPSolverConformance.near(try session.objective(), objective))
      #expect(try session.basis() == basis)
    }
  }

  @Test func `a basis with the wrong number of basic places is repaired`() throws {
    var model = LinearModel()
    let sum = [model.addVariable(cost: 2), model.addVariable(cost: 3)]
    model.add(.sum(sum) >= 4)
    let program = try ValidatedProgram(model)
    try GLPKSolver().withLPSession(program, SolveOptions()) { session throws in
      try session.setBasis(Basis(columns: [.basic, .basic], rows: [.basic]))
      #expect(try session.solveLP() == .optimal)
      #expect(try session.objective() == 8)
    }
  }
}
