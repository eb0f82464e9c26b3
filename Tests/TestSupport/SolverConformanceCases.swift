import LinearModel

extension MIPSolverConformance {
  /// Cases that also brute force can answer.
  public static let pureIntegerCases: [SolverCase] = boundCases + rowCases + stopCases

  private static let boundCases: [SolverCase] = [
    SolverCase("a program without anything has its constant as optimum", .optimal(7)) {
      $0.objectiveConstant = 7
    },
    SolverCase("a row without variables may hold", .optimal(0)) {
      $0.add(LinearExpression() <= 1)
    },
    SolverCase("a row without variables may be impossible", .infeasible) {
      $0.add(LinearExpression() >= 1)
    },
    SolverCase("variables without rows go to their cheaper bound", .optimal(-9)) {
      $0.addVariable(.integer, lower: -2, upper: 3, cost: 2)
      $0.addVariable(.integer, lower: 0, upper: 5, cost: -1)
    },
    SolverCase("a variable with equal bounds keeps its value", .optimal(13)) {
      let fixed = $0.addVariable(.integer, lower: 3, upper: 3, cost: 2)
      let other = $0.addVariable(.integer, lower: 0, upper: 10, cost: 1)
      $0.add(other - fixed >= 4)
    },
    SolverCase("a binary fixed to 0 stays 0", .optimal(4)) {
      let closed = $0.addVariable(.integer, lower: 0, upper: 0, cost: 1)
      let open = $0.addBinary(cost: 4)
      $0.add(closed + open >= 1)
    },
    SolverCase("bounds of integers are rounded inward", .optimal(-2)) {
      let one = $0.addVariable(.integer, lower: 0.4, upper: 1.9, cost: 1)
      let other = $0.addVariable(.integer, lower: -1.5, upper: 3.2, cost: -1)
      $0.add(one + other <= 9)
    },
    SolverCase("negative ranges are searched", .optimal(-11)) {
      let one = $0.addVariable(.integer, lower: -7, upper: -2, cost: 1)
      let other = $0.addVariable(.integer, lower: -5, upper: -1, cost: 1)
      $0.add(one + other >= -11.5)
    },
  ]

  private static let rowCases: [SolverCase] = [
    SolverCase("a knapsack with a constant is solved", .optimal(91)) { knapsack(&$0) },
    SolverCase("a sum that no LP reaches is infeasible", .infeasible) {
      let pair = [$0.addBinary(), $0.addBinary()]
      $0.add(.sum(pair) >= 3)
    },
    SolverCase("a sum that only fractions reach is infeasible", .infeasible) {
      let pair = [$0.addBinary(), $0.addBinary()]
      $0.add(2 * pair[0] + 2 * pair[1] == 3)
    },
    SolverCase("duplicate terms of a row are added up", .optimal(-2)) {
      let variable = $0.addVariable(.integer, lower: 0, upper: 9, cost: -1)
      let other = $0.addVariable(.integer, lower: 0, upper: 9)
      $0.add(variable + variable + variable + other <= 8)
      $0.add(other - variable - other <= 0)
    },
    SolverCase("terms that cancel leave nothing", .optimal(-9)) {
      let variable = $0.addVariable(.integer, lower: 0, upper: 9, cost: -1)
      $0.add(variable - variable <= 1)
    },
    SolverCase("a row between two bounds keeps both", .optimal(3)) {
      var trio: [Variable] = []
      for _ in 0..<3 { trio.append($0.addVariable(.integer, lower: 0, upper: 5, cost: 1)) }
      $0.add(LinearExpression.sum(trio).within(3...4))
      $0.add(trio[0] - trio[1] == 1)
    },
    SolverCase("a row without bounds says nothing", .optimal(-1)) {
      let variable = $0.addBinary(cost: -1)
      $0.add(Constraint(5 * variable, lower: -.infinity, upper: .infinity))
    },
    SolverCase("a cutoff at the optimum keeps it", .optimal(91), { $0.cutoff = 91 }) {
      knapsack(&$0)
    },
    SolverCase("a cutoff below the optimum leaves nothing", .infeasible, { $0.cutoff = 90 }) {
      knapsack(&$0)
    },
  ]

  private static let stopCases: [SolverCase] = [
    SolverCase("an answer within the gap counts as optimal", .withinGap(of: 91)) {
      $0.relativeGap = 0.5
    } _: {
      knapsack(&$0)
    },
    SolverCase("no time at all stops or is enough", .stoppedByTime(orOptimal: 91)) {
      $0.timeLimit = .zero
    } _: {
      knapsack(&$0)
    },
    SolverCase("a solve cancelled ahead decides nothing", .cancelled) {
      let flag = CancellationFlag()
      flag.cancel()
      $0.cancellation = flag
    } _: {
      knapsack(&$0)
    },
  ]

  /// Cases for solvers that know continuous and unbounded variables.
  public static let mixedCases: [SolverCase] = [
    SolverCase("a continuous ray is unbounded", .unbounded) {
      let variable = $0.addVariable(cost: -1)
      let other = $0.addVariable(upper: 5)
      $0.add(variable - other >= -3)
    },
    SolverCase("an integer ray is unbounded", .unbounded) {
      let variable = $0.addVariable(.integer, cost: -1)
      let other = $0.addVariable(.integer)
      $0.add(variable - other <= 3)
    },
    SolverCase("whole and fractional parts are mixed", .optimal(-7.25)) {
      let whole = $0.addVariable(.integer, upper: 10, cost: -2)
      let part = $0.addVariable(upper: 2, cost: -1)
      $0.add(2 * whole + 2 * part <= 8.5)
      $0.add(2 * whole + part <= 7.5)
    },
    SolverCase("a free variable goes below zero", .optimal(-4)) {
      let free = $0.addVariable(lower: -.infinity, cost: 1)
      let whole = $0.addVariable(.integer, upper: 3)
      $0.add(free + 2 * whole >= 2)
    },
    SolverCase("an LP without integers is solved", .optimal(8)) {
      let pair = [$0.addVariable(cost: 2), $0.addVariable(cost: 3)]
      $0.add(.sum(pair) >= 4)
    },
  ]

  private static func knapsack(_ model: inout LinearModel) {
    let taken = [5.0, 4, 3].map { model.addBinary(cost: -$0) }
    model.add(2 * taken[0] + 3 * taken[1] + taken[2] <= 5)
    model.add(4 * taken[0] + taken[1] + 2 * taken[2] <= 11)
    model.add(3 * taken[0] + 4 * taken[1] + 2 * taken[2] <= 8)
    model.objectiveConstant = 100
  }
}
