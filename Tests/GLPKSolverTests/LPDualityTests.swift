import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite struct LPDualityTests {
  /// The bound that the duals prove, which equals the objective when all is well.
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
}
