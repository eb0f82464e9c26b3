public import LinearModel

/// Makes programs by chance, the same ones for the same seed.
public struct SolverRandomPrograms {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// A whole number by SplitMix64.
  private mutating func whole(_ range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return range.lowerBound + Int(mixed % UInt64(range.count))
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Double {
    Double(whole(range))
  }

  /// A pure-integer program of at most 4,096 points, feasible or not.
  public mutating func smallProgram() throws(ModelFault) -> ValidatedProgram {
    var model = LinearModel()
    for _ in 0..<whole(2...6) {
      let lower = whole(-2...1)
      model.addVariable(
        .integer,
        lower: Double(lower),
        upper: Double(lower + whole(0...3)),
        cost: number(-9...9)
      )
    }
    model.objectiveConstant = number(-20...20)
    for _ in 0..<whole(1...5) {
      var terms: [LinearExpression.Term] = []
      for variable in model.variables where whole(0...2) > 0 {
        terms.append(.init(variable, number(-5...5)))
      }
      let side = number(-4...6)
      switch whole(0...5) {
      case 0: model.addRow(terms, lower: side, upper: side)
      case 1: model.addRow(terms, lower: side, upper: side + number(0...4))
      case 2, 3: model.addRow(terms, lower: side - 4)
      default: model.addRow(terms, upper: side)
      }
    }
    return try ValidatedProgram(model)
  }

  /// A covering LP with fractional optimum: rows at least 1, columns of a few rows each.
  public mutating func coveringModel(
    columns: Int,
    rows: Int,
    entriesPerColumn: Int,
    kind: VariableKind
  ) -> LinearModel {
    var terms = [[LinearExpression.Term]](repeating: [], count: rows)
    var model = LinearModel()
    for _ in 0..<columns {
      let variable = model.addVariable(kind, upper: 1, cost: number(100...999))
      for _ in 0..<entriesPerColumn {
        terms[whole(0...(rows - 1))].append(.init(variable, number(1...9)))
      }
    }
    for row in terms { model.addRow(row, lower: 5) }
    return model
  }

  /// A market split: equalities over binaries with slack, which no search tree finishes soon.
  public mutating func marketSplit(products: Int) -> LinearModel {
    var model = LinearModel()
    let chosen = (0..<(10 * (products - 1))).map { _ in model.addBinary() }
    for _ in 0..<products {
      var expression = LinearExpression()
      var total = 0.0
      for variable in chosen {
        let demand = number(0...99)
        expression.add(demand, variable)
        total += demand
      }
      expression.add(1, model.addVariable(cost: 1))
      expression.add(-1, model.addVariable(cost: 1))
      model.add(expression == (total / 2).rounded(.down))
    }
    return model
  }
}
