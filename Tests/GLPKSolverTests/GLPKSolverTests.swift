import GLPKSolver
import LinearModel
import Testing

@Suite struct GLPKSolverTests {
  @Test func `a small knapsack is solved to its optimum`() throws {
    var model = LinearModel()
    let taken = [5.0, 4, 3].map { model.addBinary(cost: -$0) }
    model.add(2 * taken[0] + 3 * taken[1] + taken[2] <= 5)
    model.add(4 * taken[0] + taken[1] + 2 * taken[2] <= 11)
    model.add(3 * taken[0] + 4 * taken[1] + 2 * taken[2] <= 8)
    model.objectiveConstant = 100
    let outcome = try GLPKSolver().solve(ValidatedProgram(model), SolveOptions())
    guard case .optimal(let solution) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(solution.objective == 91)
    #expect(solution.bound == 91)
  }

  @Test func `a session solves, takes a column, and solves on`() throws {
    var model = LinearModel()
    let x = model.addVariable(cost: 2)
    let y = model.addVariable(cost: 3)
    let row = model.add(x + y >= 4)
    let program = try ValidatedProgram(model)
    try GLPKSolver().withLPSession(program, SolveOptions()) { session in
      #expect(try session.solveLP() == .optimal)
      #expect(try session.objective() == 8)
      var batch = ColumnBatch()
      batch.append(cost: 1, upper: 3, [.init(row, 1)])
      _ = try session.addColumns(batch)
      #expect(try session.solveLP() == .optimal)
      #expect(try session.objective() == 5)
      #expect(try session.rowDuals() == [2])
      #expect(try session.primalValues() == [1, 0, 3])
    }
  }
}
