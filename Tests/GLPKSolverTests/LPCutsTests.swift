import GLPKSolver
import LinearModel
import TestSupport
import Testing

/// Rounding cuts in a session.
@Suite struct LPCutsTests {
  private static var options: SolveOptions {
    var options = SolveOptions()
    options.cuts = .mir
    return options
  }

  /// Whole bins of 3 to hold what is wanted, some of it in either of two bins.
  private static func bins() throws -> ValidatedProgram {
    var model = LinearModel()
    for wanted in [4.0, 5, 7, 2] {
      let first = model.addVariable(.integer, upper: 5, cost: 3)
      let second = model.addVariable(.integer, upper: 5, cost: 2)
      let spill = model.addVariable(.continuous, cost: 4)
      model.add(3 * first + 2 * second + 1 * spill >= wanted)
      model.add(1 * first + 1 * second <= 2)
    }
    return try ValidatedProgram(model)
  }

  @Test func `cuts raise an LP and never above the whole optimum`() throws {
    var raised = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      var programs = SolverRandomPrograms(seed: seed)
      let covering = programs.coveringModel(
        columns: 40,
        rows: 18,
        entriesPerColumn: 4,
        kind: .integer
      )
      let program =
        try seed.isMultiple(of: 2) ? programs.smallProgram() : ValidatedProgram(covering)
      guard let best = try GLPKSolver().solve(program, SolveOptions()).answer?.objective else {
        continue
      }
      try GLPKSolver().withLPSession(program, Self.options) { session throws in
        guard try session.solveLP() == .optimal else { return }
        var value = try session.objective()
        let first = value
        for _ in 0..<5 where try session.addCuts(most: 20) > 0 {
          #expect(try session.solveLP(.dualThenPrimal) == .optimal, "seed \(seed)")
          let next = try session.objective()
          #expect(next >= value - 1e-6, "seed \(seed): a tight cut was dropped")
          #expect(next <= best + 1e-6 * max(1, abs(best)), "seed \(seed): above the optimum")
          value = next
        }
        if value > first + 1e-6 { raised += 1 }
        #expect((session.columnCount, session.rowCount) == (program.columnCount, program.rowCount))
        #expect(try session.rowValues().count == program.rowCount)
        #expect(try session.basis().rows.count == program.rowCount)
      }
    }
    #expect(raised >= 5)
  }

  @Test func `cuts made with a variable free hold once it is let go again`() throws {
    let program = try Self.bins()
    let best = try #require(try GLPKSolver().solve(program, SolveOptions()).answer?.objective)
    try GLPKSolver().withLPSession(program, Self.options) { session throws in
      let held = [Variable(index: 1), Variable(index: 4), Variable(index: 7)]
      let zeros = [0.0, 0, 0]
      let fives = [5.0, 5, 5]
      try session.setBounds(of: held, lower: zeros, upper: zeros)
      #expect(try session.solvePresolvedLP(timeLimit: nil) == .optimal)
      try session.setBounds(of: held, lower: zeros, upper: fives)
      #expect(try session.addCuts(most: 10) > 0)
      try session.setBounds(of: held, lower: zeros, upper: zeros)
      #expect(try session.solveLP(.dualThenPrimal) == .optimal)
      try session.setBounds(of: held, lower: zeros, upper: fives)
      #expect(try session.solveLP() == .optimal)
      #expect(try session.objective() <= best + 1e-9)
    }
  }

  @Test func `no more cuts are added than asked for, and what was said of rows stays true`() throws
  {
    let program = try Self.bins()
    try GLPKSolver().withLPSession(program, Self.options) { session throws in
      #expect(try session.solveLP() == .optimal)
      let basis = try session.basis()
      #expect(try session.addCuts(most: 0) == 0)
      #expect(try session.addCuts(most: 1) == 1)
      try session.setBasis(basis)
      #expect(try session.solveLP() == .optimal)
      #expect(try session.rowDuals().count == program.rowCount)
    }
  }

  @Test func `what cuts need is asked for, and what they forbid refused`() throws {
    let program = try Self.bins()
    func code(_ body: () throws -> Void) -> SolverFailure.Code? {
      (#expect(throws: SolverFailure.self) { try body() })?.code
    }
    try GLPKSolver().withLPSession(program, Self.options) { session throws in
      #expect(code { _ = try session.addCuts(most: 5) } == .noSolution)
      #expect(try session.solveLP() == .optimal)
      #expect(code { _ = try session.addCuts(most: -1) } == .invalidInput)
      #expect(try session.addCuts(most: 5) > 0)
      var rows = RowBatch()
      rows.append(1 * Variable(index: 0) <= 1)
      #expect(code { _ = try session.addRows(rows) } == .invalidInput)
      var columns = ColumnBatch()
      columns.append(cost: 1, [])
      #expect(code { _ = try session.addColumns(columns) } == .invalidInput)
      #expect(try session.solveLP() == .optimal)
    }
    try GLPKSolver().withLPSession(program, SolveOptions()) { session throws in
      #expect(try session.solveLP() == .optimal)
      #expect(code { _ = try session.addCuts(most: 5) } == .invalidInput)
    }
    var gomory = SolveOptions()
    gomory.cuts = [.mir, .gmi]
    #expect(
      code { try GLPKSolver().withLPSession(program, gomory) { _ in } } == .unsupportedOptions
    )
  }

  @Test func `a simplified LP ends as the LP itself does`() throws {
    var ends: Set<LPStatus> = []
    for seed in 1...60 as ClosedRange<UInt64> {
      var programs = SolverRandomPrograms(seed: seed)
      let program = try programs.smallProgram()
      let plain = try Self.end(of: program) { try $0.solveLP() }
      let simplified = try Self.end(of: program) { try $0.solvePresolvedLP(timeLimit: nil) }
      #expect(plain.status == simplified.status, "seed \(seed)")
      #expect(abs(plain.value - simplified.value) <= 1e-6 * max(1, abs(plain.value)))
      // From the basis it leaves there is nothing left to do.
      #expect(simplified.iterationsAgain == 0)
      ends.insert(plain.status)
    }
    var model = LinearModel()
    let falling = model.addVariable(cost: -1)
    model.add(1 * falling >= 1)
    for end in [SimplexMethod.primal, nil] {
      let status = try GLPKSolver().withLPSession(ValidatedProgram(model), SolveOptions()) {
        try end.map($0.solveLP) ?? $0.solvePresolvedLP(timeLimit: nil)
      }
      #expect(status == .unbounded)
    }
    #expect(ends.contains(.optimal) && ends.contains(.infeasible))
  }

  private static func end(
    of program: ValidatedProgram,
    _ solve: (any LPSession) throws -> LPStatus
  ) throws -> (status: LPStatus, value: Double, iterationsAgain: Int) {
    try GLPKSolver().withLPSession(program, SolveOptions()) { session in
      let status = try solve(session)
      guard status == .optimal else { return (status, 0, 0) }
      let value = try session.objective()
      let before = session.iterationCount
      _ = try session.solveLP()
      return (status, value, session.iterationCount - before)
    }
  }
}
