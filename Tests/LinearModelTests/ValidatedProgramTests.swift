import LinearModel
import Testing

@Suite struct ValidatedProgramTests {
  /// The fault of a model, `nil` when it has none.
  private func fault(_ build: (inout LinearModel) -> Void) -> ModelFault? {
    var model = LinearModel()
    build(&model)
    do {
      _ = try ValidatedProgram(model)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `costs, constants and coefficients must be finite`(number: Double) {
    #expect(fault { $0.addVariable(cost: number) }?.code == .notFinite)
    #expect(fault { $0.objectiveConstant = number }?.code == .notFinite)
    let inRow = fault {
      let variable = $0.addVariable()
      $0.add(number * variable <= 1, label: "R5 north")
    }
    #expect(inRow?.code == .notFinite)
    #expect(inRow?.description.contains("row 0 (R5 north)") == true)
  }

  @Test func `a sum of duplicate terms that overflows is found`() {
    let fault = fault {
      let variable = $0.addVariable()
      $0.add(1e308 * variable + 1e308 * variable <= 1)
    }
    #expect(fault?.code == .notFinite)
  }

  @Test func `bounds must be numbers, on their side, and in order`() {
    #expect(fault { $0.addVariable(lower: .nan) }?.code == .impossibleBound)
    #expect(fault { $0.addVariable(lower: .infinity) }?.code == .impossibleBound)
    #expect(fault { $0.addVariable(upper: -.infinity) }?.code == .impossibleBound)
    #expect(fault { $0.addVariable(lower: 2, upper: 1) }?.code == .crossedBounds)
    #expect(fault { $0.addRow([], lower: 2, upper: 1) }?.code == .crossedBounds)
    #expect(fault { $0.addRow([], upper: .nan) }?.code == .impossibleBound)
    #expect(fault { $0.addVariable(lower: 1, upper: 1) } == nil)
    #expect(fault { $0.addVariable(lower: -.infinity, upper: .infinity) } == nil)
  }

  @Test func `a row may only use variables of the model`() {
    let beyond = fault {
      $0.addVariable()
      $0.addRow([.init(Variable(index: 1), 1)])
    }
    #expect(beyond?.code == .unknownVariable)
    let before = fault {
      $0.addVariable()
      $0.addRow([.init(Variable(index: -1), 1)])
    }
    #expect(before?.code == .unknownVariable)
  }

  @Test func `bounds of integers are rounded inward`() throws {
    var model = LinearModel()
    model.addVariable(.integer, lower: -0.3, upper: 2.9)
    model.addVariable(.integer, lower: 1.0000000001, upper: 3 * 0.1 * 10)
    model.addVariable(.integer, lower: -.infinity, upper: .infinity)
    model.addVariable(.continuous, lower: 0.5, upper: 0.75)
    let program = try ValidatedProgram(model)
    #expect(program.columnLower == [0, 1, -.infinity, 0.5])
    #expect(program.columnUpper == [2, 3, .infinity, 0.75])
    #expect(program.columnLower[0].sign == .plus)
  }

  @Test func `an integer without a whole number between its bounds is a fault`() {
    let fault = fault { $0.addVariable(.integer, lower: 0.2, upper: 0.8, label: "half") }
    #expect(fault?.code == .noWholeNumberBetweenBounds)
    #expect(fault?.description.contains("variable 0 (half), from 0.2 to 0.8") == true)
  }

  @Test func `duplicate terms are merged in order of first appearance and zeros left out`() throws {
    var model = LinearModel()
    let x = model.addVariable()
    let y = model.addVariable()
    let z = model.addVariable()
    model.addRow([.init(z, 1), .init(x, 2), .init(z, 3), .init(y, 0)], upper: 1)
    model.addRow([.init(x, 1), .init(y, 5), .init(x, -1), .init(z, 2)], upper: 1)
    model.addRow([.init(y, 1), .init(z, 1), .init(y, 1)], upper: 1)
    let rows = try ValidatedProgram(model).rows
    #expect(rows.starts == [0, 2, 4, 6])
    #expect(rows.indices == [2, 0, 1, 2, 1, 2])
    #expect(rows.values == [4, 2, 5, 2, 2, 1])
  }

  @Test func `a point is judged by the bound, row or whole number it misses most`() throws {
    var model = LinearModel()
    let x = model.addVariable(.integer, upper: 5, cost: 2)
    let y = model.addVariable(upper: 5, cost: 1)
    model.add(x + y <= 6)
    model.objectiveConstant = 1
    let program = try ValidatedProgram(model)
    #expect(program.largestViolation(at: [1, 5]) == 0)
    #expect(program.largestViolation(at: [1.25, 0]) == 0.25)
    #expect(program.largestViolation(at: [0, -2]) == 2)
    #expect(program.largestViolation(at: [4, 5]) == 3)
    #expect(program.objective(at: [1, 5]) == 8)
    #expect(program.rowValues(at: [1, 5]) == [6])
  }
}
