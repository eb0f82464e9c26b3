import LinearModel
import Testing

@Suite struct LinearModelTests {
  @Test func `expressions add, subtract and scale`() {
    let x = Variable(index: 0)
    let y = Variable(index: 1)
    var expression = 2 * x + y - 3 * (x - y) + 4
    expression += LinearExpression(y)
    expression -= 2 * y - 1
    #expect(expression.constant == 5)
    #expect(expression.value(at: [10, 100]) == -10 + 300 + 5)
    #expect((-expression).value(at: [10, 100]) == -295)
    #expect(LinearExpression.sum([x, y, x]).value(at: [10, 100]) == 120)
    #expect(LinearExpression.sum([2 * x, y + y]).value(at: [10, 100]) == 220)
  }

  @Test func `relations become constraints`() {
    let sum = Variable(index: 0) + Variable(index: 1)
    let atMost: Constraint = sum <= 3
    let atLeast: Constraint = sum >= 3
    let exactly: Constraint = sum == 3
    let between = sum.within(1...2)
    let apart: Constraint = sum + 1 <= 2 * Variable(index: 2) + 5
    #expect((atMost.lower, atMost.upper) == (-.infinity, 3))
    #expect((atLeast.lower, atLeast.upper) == (3, .infinity))
    #expect((exactly.lower, exactly.upper) == (3, 3))
    #expect((between.lower, between.upper) == (1, 2))
    #expect((apart.upper, apart.expression.constant) == (0, -4))
  }

  @Test func `a constraint's constant moves to the row's bounds`() {
    var model = LinearModel()
    let x = model.addVariable()
    let row = model.add((x + x + 4).within(5...7), label: "R1")
    #expect(row.index == 0)
    #expect(model.rowLower == [1])
    #expect(model.rowUpper == [3])
    #expect(model.rowLabels == ["R1"])
  }

  @Test func `costs and bounds may be set after adding`() {
    var model = LinearModel()
    let x = model.addBinary(cost: 1, label: "x")
    let row = model.add(1 * x <= 1)
    model.setCost(5, of: x)
    model.minimise(2 * x + 3)
    model.setBounds(of: x, lower: 1, upper: 1)
    model.setBounds(of: row, lower: 0, upper: 2)
    #expect(model.costs == [7])
    #expect(model.objectiveConstant == 3)
    #expect((model.columnLower, model.columnUpper) == ([1], [1]))
    #expect((model.rowLower, model.rowUpper) == ([0], [2]))
    #expect(model.columnLabels == ["x"])
    #expect(model.variables == x..<x.advanced(by: 1))
  }

  @Test func `outcomes map over their answer`() {
    let outcomes: [SolveOutcome<Int>] = [
      .optimal(1), .feasible(2, stoppedBy: .time), .infeasible, .unbounded,
      .undecided(stoppedBy: .cancelled, bound: 0.5),
    ]
    #expect(outcomes.map(\.answer) == [1, 2, nil, nil, nil])
    #expect(
      outcomes.map { $0.map(String.init) } == [
        .optimal("1"), .feasible("2", stoppedBy: .time), .infeasible, .unbounded,
        .undecided(stoppedBy: .cancelled, bound: 0.5),
      ]
    )
  }

  @Test func `the gap is relative to the objective`() {
    func gap(_ objective: Double, _ bound: Double) -> Double {
      Solution(
        values: [],
        objective: objective,
        bound: bound,
        seconds: 0,
        nodes: 0,
        solver: ""
      ).gap
    }
    #expect(gap(10, 9) == 0.1)
    #expect(gap(-10, -11) == 0.1)
    #expect(gap(0, 0) == 0)
    #expect(gap(10, 10.5) == 0)
    #expect(gap(10, -.infinity) == .infinity)
  }

  @Test func `a flag stays set and is read through its address`() {
    let flag = CancellationFlag()
    #expect(!flag.isCancelled)
    #expect(flag.address.pointee == 0)
    flag.cancel()
    flag.cancel()
    #expect(flag.isCancelled)
    #expect(flag.address.pointee == 1)
  }

  @Test func `a log keeps its tail and passes every piece on`() {
    let received = SolverLog()
    let log = SolverLog { received.append($0) }
    for _ in 0..<30 { log.append(String(repeating: "a", count: 9_999) + "\n") }
    log.append("end")
    #expect(log.text.count == SolverLog.capacity)
    #expect(log.text.hasSuffix("end"))
    #expect(received.text == log.text)
  }
}
