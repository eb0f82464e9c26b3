import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite struct LPSessionTests {
  private func program(_ build: (inout LinearModel) -> Void) throws -> ValidatedProgram {
    var model = LinearModel()
    build(&model)
    return try ValidatedProgram(model)
  }

  /// Minimise 2x + 3y, x + y ≥ 4, so x = 4.
  private func pair() throws -> ValidatedProgram {
    try program {
      let sum = [$0.addVariable(cost: 2), $0.addVariable(cost: 3)]
      $0.add(.sum(sum) >= 4)
    }
  }

  @Test func `columns and rows are added to a solved LP`() throws {
    try GLPKSolver().withLPSession(pair(), SolveOptions()) { session throws in
      #expect(try session.solveLP() == .optimal)
      #expect(try session.objective() == 8)
      var columns = ColumnBatch()
      columns.append(cost: 1, upper: 3, [.init(Row(index: 0), 0.5), .init(Row(index: 0), 0.5)])
      columns.append(cost: 9, [])
      let added = try session.addColumns(columns)
      #expect(added.map(\.index) == [2, 3])
      #expect(try session.solveLP() == .optimal)
      #expect(try session.primalValues() == [1, 0, 3, 0])
      #expect(try session.rowDuals() == [2])
      #expect(try session.reducedCosts() == [0, 1, -1, 9])
      var rows = RowBatch()
      rows.append(1 * Variable(index: 2) + 4 <= 5)
      rows.append(Variable(index: 1) - Variable(index: 0) >= -2)
      #expect(try session.addRows(rows).map(\.index) == [1, 2])
      #expect(try session.solveLP(.dual) == .optimal)
      #expect(try session.primalValues() == [2.5, 0.5, 1, 0])
      #expect(try session.rowValues() == [4, 1, -2])
      #expect((session.columnCount, session.rowCount) == (4, 3))
      #expect(session.iterationCount > 0)
    }
  }

  @Test func `an infeasible LP is solved once its bounds are relaxed`() throws {
    let program = try program {
      let sum = [$0.addVariable(upper: 1, cost: 1), $0.addVariable(upper: 1, cost: 2)]
      $0.add(.sum(sum) >= 3)
    }
    try GLPKSolver().withLPSession(program, SolveOptions()) { session throws in
      #expect(try session.solveLP() == .infeasible)
      #expect(throws: SolverFailure.self) { try session.primalValues() }
      try session.setBounds(of: Variable(index: 1), lower: 0, upper: 5)
      #expect(try session.solveLP() == .optimal)
      #expect(try session.objective() == 5)
      try session.setBounds(of: Row(index: 0), lower: 9, upper: .infinity)
      #expect(try session.solveLP(.dual) == .infeasible)
      try session.setBounds(of: Row(index: 0), lower: 2, upper: 2)
      #expect(try session.solveLP(.dual) == .optimal)
      #expect(try session.objective() == 3)
    }
  }

  @Test func `costs change and an LP may become unbounded`() throws {
    try GLPKSolver().withLPSession(pair(), SolveOptions()) { session throws in
      #expect(try session.solveLP() == .optimal)
      try session.setCosts(of: [Variable(index: 0)], to: [5])
      #expect(try session.solveLP() == .optimal)
      #expect(try session.objective() == 12)
      try session.setCosts(of: [Variable(index: 1)], to: [-1])
      for method in [SimplexMethod.primal, .dual, .dualThenPrimal] {
        #expect(try session.solveLP(method) == .unbounded)
      }
    }
  }

  @Test func `unusable input is refused and the session lives on`() throws {
    try GLPKSolver().withLPSession(pair(), SolveOptions()) { session throws in
      func code(_ body: () throws -> Void) -> SolverFailure.Code? {
        (#expect(throws: SolverFailure.self) { try body() })?.code
      }
      var column = ColumnBatch()
      column.append(cost: 1, [.init(Row(index: 1), 1)])
      #expect(code { _ = try session.addColumns(column) } == .invalidInput)
      var costly = ColumnBatch()
      costly.append(cost: .nan, [])
      #expect(code { _ = try session.addColumns(costly) } == .invalidInput)
      var row = RowBatch()
      row.append(1 * Variable(index: 2) <= 1)
      #expect(code { _ = try session.addRows(row) } == .invalidInput)
      let x = Variable(index: 0)
      #expect(code { try session.setBounds(of: x, lower: 2, upper: 1) } == .invalidInput)
      #expect(code { try session.setCosts(of: [x], to: [1, 2]) } == .invalidInput)
      #expect(code { try session.setCosts(of: [Variable(index: 7)], to: [1]) } == .invalidInput)
      #expect(code { try session.setBasis(Basis(columns: [], rows: [])) } == .invalidInput)
      #expect(code { _ = try session.objective() } == .noSolution)
      #expect(try session.solveLP() == .optimal)
    }
  }

  @Test func `a program without rows or columns has an LP too`() throws {
    try GLPKSolver().withLPSession(program { _ in }, SolveOptions()) { session throws in
      #expect(try session.solveLP() == .optimal)
      var rows = RowBatch()
      rows.append(LinearExpression() >= 1)
      _ = try session.addRows(rows)
      #expect(try session.solveLP() == .infeasible)
      var columns = ColumnBatch()
      columns.append(cost: 3, [.init(Row(index: 0), 2)])
      _ = try session.addColumns(columns)
      #expect(try session.solveLP() == .optimal)
      #expect(try session.objective() == 1.5)
      #expect(try session.addColumns(ColumnBatch()).isEmpty)
    }
  }
}
