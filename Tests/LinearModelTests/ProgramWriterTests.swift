import LinearModel
import TestSupport
import Testing

@Suite struct ProgramWriterTests {
  /// One row of each form, one variable of each form, and a constant.
  static func everyForm() throws -> ValidatedProgram {
    var model = LinearModel()
    model.objectiveConstant = -2.5
    let binary = model.addBinary(cost: 3)
    let whole = model.addVariable(.integer, lower: 2, cost: -1)
    let below = model.addVariable(.integer, lower: -.infinity, upper: -1, cost: 0.1)
    let free = model.addVariable(lower: -.infinity, cost: 1)
    let fixed = model.addVariable(lower: 4, upper: 4)
    let unused = model.addVariable(lower: 0.5, upper: 1e-5 + 1)
    model.add(binary + whole <= 9)
    model.add(free - below >= -6)
    model.add(2 * whole + fixed == 12)
    model.add((whole - free).within(-3...7))
    model.addRow([.init(unused, 1)])
    return try ValidatedProgram(model)
  }

  @Test func `free MPS states every form of row and bound`() throws {
    #expect(
      MPSWriter().text(of: try Self.everyForm()) == """
        * To be minimised.
        NAME program FREE
        ROWS
         N cost
         L r0
         G r1
         E r2
         G r3
        COLUMNS
         MARKER 'MARKER' 'INTORG'
         x0 cost 3
         x0 r0 1
         x1 cost -1
         x1 r0 1
         x1 r2 2
         x1 r3 1
         x2 cost 0.1
         x2 r1 -1
         MARKER 'MARKER' 'INTEND'
         x3 cost 1
         x3 r1 1
         x3 r3 -1
         x4 r2 1
         x5 cost 0
         one cost -2.5
        RHS
         RHS r0 9
         RHS r1 -6
         RHS r2 12
         RHS r3 -3
        RANGES
         RNG r3 10
        BOUNDS
         UP BND x0 1
         LO BND x1 2
         PL BND x1
         MI BND x2
         UP BND x2 -1
         FR BND x3
         FX BND x4 4
         LO BND x5 0.5
         UP BND x5 1.00001
         FX BND one 1
        ENDATA

        """
    )
  }

  @Test func `the LP format states every form of row and bound`() throws {
    #expect(
      LPWriter().text(of: try Self.everyForm()) == """
        \\ To be minimised.
        Minimize
         cost: + 3 x0 - x1 + 0.1 x2 + x3 - 2.5 one
        Subject To
         r0: + x0 + x1 <= 9
         r1: + x3 - x2 >= -6
         r2: + 2 x1 + x4 = 12
         r3_lower: + x1 - x3 >= -3
         r3_upper: + x1 - x3 <= 7
        Bounds
         0 <= x0 <= 1
         x1 >= 2
         -inf <= x2 <= -1
         x3 free
         x4 = 4
         0.5 <= x5 <= 1.00001
         one = 1
        General
         x0
         x1
         x2
        End

        """
    )
  }

  @Test func `long lines are broken between terms`() throws {
    var model = LinearModel()
    let many = (0..<100).map { _ in model.addVariable(cost: 1.0 / 3) }
    model.add(.sum(many) <= 5)
    let lines = LPWriter().text(of: try ValidatedProgram(model)).split(separator: "\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 80 })
  }

  @Test func `numbers read back as they were`() throws {
    let numbers = [
      0.1, 1.0 / 3, 1e-300, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
      123_456_789_012_345_680,
    ]
    var model = LinearModel()
    for number in numbers { model.addVariable(cost: number) }
    let costs = MPSWriter().text(of: try ValidatedProgram(model))
      .split(separator: "\n")
      .filter { $0.contains(" cost ") }
      .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
    #expect(costs == numbers)
  }

  @Test func `a range whose sum is not exact is stated from the other side`() throws {
    var model = LinearModel()
    let x = model.addVariable()
    model.add((1 * x).within(0.1...1e16))
    let text = MPSWriter().text(of: try ValidatedProgram(model))
    #expect(text.contains(" RHS r0 "))
    #expect(text.contains(" RNG r0 1e+16"))
  }

  @Test func `the same program gives the same bytes, in pieces or at once`() throws {
    var programs = SolverRandomPrograms(seed: 3)
    let model = programs.coveringModel(
      columns: 3_000,
      rows: 200,
      entriesPerColumn: 5,
      kind: .integer
    )
    let program = try ValidatedProgram(model)
    for writer in [MPSWriter(), LPWriter()] as [any ProgramWriter] {
      var pieces: [String] = []
      writer.write(program) { pieces.append($0) }
      #expect(pieces.count > 1)
      #expect(pieces.joined() == writer.text(of: try ValidatedProgram(model)))
    }
  }

  @Test func `what the receiver throws comes out`() throws {
    struct Full: Error {}
    let program = try Self.everyForm()
    #expect(throws: Full.self) {
      try LPWriter().write(program) { _ throws(Full) in throw Full() }
    }
  }
}
