import Foundation
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

  /// What the duals prove: no point is cheaper. Equal to the objective when all is well.
  private func dualObjective(
    _ session: any LPSession,
    _ program: ValidatedProgram
  ) throws -> Double {
    func part(_ price: Double, _ lower: Double, _ upper: Double) -> Double {
      abs(price) < 1e-9 ? 0 : price * (price > 0 ? lower : upper)
    }
    var total = program.objectiveConstant
    for (row, dual) in try session.rowDuals().enumerated() {
      total += part(dual, program.rowLower[row], program.rowUpper[row])
    }
    for (column, cost) in try session.reducedCosts().enumerated() {
      total += part(cost, program.columnLower[column], program.columnUpper[column])
    }
    return total
  }

  @Test(arguments: [SimplexMethod.primal, .dual, .dualThenPrimal])
  func `duals prove the optimum of 200 random LPs`(method: SimplexMethod) throws {
    var programs = SolverRandomPrograms(seed: 42)
    var optima = 0
    for number in 0..<200 {
      let program = try programs.smallProgram()
      try GLPKSolver().withLPSession(program, SolveOptions()) { session throws in
        guard try session.solveLP(method) == .optimal else { return }
        optima += 1
        let objective = try session.objective()
        let values = try session.primalValues()
        #expect(
          MIPSolverConformance.near(try dualObjective(session, program), objective),
          "program \(number)"
        )
        #expect(MIPSolverConformance.near(program.objective(at: values), objective))
        for (one, other) in zip(try session.rowValues(), program.rowValues(at: values)) {
          #expect(MIPSolverConformance.near(one, other))
        }
      }
    }
    #expect(optima > 50)
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
    try GLPKSolver().withLPSession(pair(), SolveOptions()) { session throws in
      try session.setBasis(Basis(columns: [.basic, .basic], rows: [.basic]))
      #expect(try session.solveLP() == .optimal)
      #expect(try session.objective() == 8)
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
