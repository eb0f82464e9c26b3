import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite struct GLPKSolverConformanceTests {
  static let allCases = MIPSolverConformance.pureIntegerCases + MIPSolverConformance.mixedCases

  /// Options that may change how an answer is found but never which.
  static let variants: [String] = [
    "plain", "no presolve", "all cuts", "dual root", "dual or primal",
  ]

  static func adjust(_ options: inout SolveOptions, to variant: String) {
    switch variant {
    case "no presolve": options.presolves = false
    case "all cuts": options.cuts = [.mir, .gmi, .cover, .clique]
    case "dual root": options.rootMethod = .dual
    case "dual or primal": options.rootMethod = .dualThenPrimal
    default: break
    }
  }

  @Test(arguments: allCases, variants)
  func `GLPK conforms`(to solverCase: SolverCase, with variant: String) throws {
    let fault = try MIPSolverConformance.fault(of: GLPKSolver(), on: solverCase) {
      Self.adjust(&$0, to: variant)
    }
    #expect(fault == nil)
  }

  @Test(arguments: MIPSolverConformance.pureIntegerCases)
  func `trying every point conforms`(to solverCase: SolverCase) throws {
    #expect(try MIPSolverConformance.fault(of: ExhaustiveSolver(), on: solverCase) == nil)
  }

  @Test(arguments: variants)
  func `GLPK agrees with trying every point on 200 random programs`(variant: String) throws {
    let seed: UInt64 = 20_240_901
    var programs = SolverRandomPrograms(seed: seed)
    var options = SolveOptions()
    Self.adjust(&options, to: variant)
    var optima = 0
    for number in 0..<200 {
      let program = try programs.smallProgram()
      let found = try GLPKSolver().solve(program, options)
      switch (found, try ExhaustiveSolver().solve(program, SolveOptions())) {
      case (.optimal(let one), .optimal(let other)):
        optima += 1
        #expect(
          MIPSolverConformance.near(one.objective, other.objective),
          "seed \(seed), program \(number)"
        )
        #expect(MIPSolverConformance.fault(of: one, in: program) == nil)
        #expect(MIPSolverConformance.near(one.bound, other.objective))
      case (.infeasible, .infeasible): break
      case (let one, let other): Issue.record("seed \(seed), program \(number): \(one), \(other)")
      }
    }
    // Programs that are all infeasible would prove nothing.
    #expect(optima > 50 && optima < 200)
  }
}
