/// A linear program with whole-number variables, under construction: minimise costs subject to rows.
///
/// Columns and rows are kept in flat arrays in the order they were added, so the same calls give the
/// same model. Nothing is checked while building; ``ValidatedProgram`` checks it all at once.
public struct LinearModel: Sendable {
  /// The kind of each variable.
  public private(set) var kinds: [VariableKind] = []
  /// The lower bound of each variable, `-infinity` for none.
  public private(set) var columnLower: [Double] = []
  /// The upper bound of each variable, `infinity` for none.
  public private(set) var columnUpper: [Double] = []
  /// What one unit of each variable costs.
  public private(set) var costs: [Double] = []
  /// What the caller calls each variable; the solver never sees it.
  public private(set) var columnLabels: [String?] = []
  /// The part of the objective that depends on no variable.
  public var objectiveConstant = 0.0

  /// The rows' coefficients as they were added, duplicate terms included.
  public private(set) var rows = SparseVectors()
  /// The lower bound of each row, `-infinity` for none.
  public private(set) var rowLower: [Double] = []
  /// The upper bound of each row, `infinity` for none.
  public private(set) var rowUpper: [Double] = []
  /// What the caller calls each row; the solver never sees it.
  public private(set) var rowLabels: [String?] = []

  /// Makes an empty model.
  public init() {}

  /// How many variables there are.
  public var columnCount: Int { costs.count }

  /// How many rows there are.
  public var rowCount: Int { rowLower.count }

  /// Every variable in order.
  public var variables: Range<Variable> {
    Variable(index: 0)..<Variable(index: columnCount)
  }

  /// Makes room ahead of building.
  public mutating func reserveCapacity(columns: Int, rows rowCapacity: Int, entries: Int) {
    kinds.reserveCapacity(columns)
    columnLower.reserveCapacity(columns)
    columnUpper.reserveCapacity(columns)
    costs.reserveCapacity(columns)
    columnLabels.reserveCapacity(columns)
    rows.reserveCapacity(rowCapacity, entries: entries)
    rowLower.reserveCapacity(rowCapacity)
    rowUpper.reserveCapacity(rowCapacity)
    rowLabels.reserveCapacity(rowCapacity)
  }

  /// Adds a variable, in amortised constant time.
  @discardableResult
  public mutating func addVariable(
    _ kind: VariableKind = .continuous,
    lower: Double = 0,
    upper: Double = .infinity,
    cost: Double = 0,
    label: String? = nil
  ) -> Variable {
    kinds.append(kind)
    columnLower.append(lower)
    columnUpper.append(upper)
    costs.append(cost)
    columnLabels.append(label)
    return Variable(index: columnCount - 1)
  }

  /// Adds a variable that is 0 or 1, in amortised constant time.
  @discardableResult
  public mutating func addBinary(cost: Double = 0, label: String? = nil) -> Variable {
    addVariable(.integer, lower: 0, upper: 1, cost: cost, label: label)
  }

  /// Adds a constraint as a row, moving its expression's constant to the bounds.
  ///
  /// Linear in the terms.
  @discardableResult
  public mutating func add(_ constraint: Constraint, label: String? = nil) -> Row {
    let constant = constraint.expression.constant
    return addRow(
      constraint.expression.terms,
      lower: constraint.lower - constant,
      upper: constraint.upper - constant,
      label: label
    )
  }

  /// Adds a row of terms between two bounds, linear in the terms.
  @discardableResult
  public mutating func addRow(
    _ terms: some Sequence<LinearExpression.Term>,
    lower: Double = -.infinity,
    upper: Double = .infinity,
    label: String? = nil
  ) -> Row {
    for term in terms {
      rows.append(index: term.variable.index, value: term.coefficient)
    }
    rows.endVector()
    rowLower.append(lower)
    rowUpper.append(upper)
    rowLabels.append(label)
    return Row(index: rowCount - 1)
  }

  /// Replaces what one unit of a variable costs.
  ///
  /// - Precondition: The variable is of this model.
  public mutating func setCost(_ cost: Double, of variable: Variable) {
    costs[variable.index] = cost
  }

  /// Replaces a variable's bounds.
  ///
  /// - Precondition: The variable is of this model.
  public mutating func setBounds(of variable: Variable, lower: Double, upper: Double) {
    columnLower[variable.index] = lower
    columnUpper[variable.index] = upper
  }

  /// Replaces a row's bounds.
  ///
  /// - Precondition: The row is of this model.
  public mutating func setBounds(of row: Row, lower: Double, upper: Double) {
    rowLower[row.index] = lower
    rowUpper[row.index] = upper
  }

  /// Adds an expression to the objective, its constant included.
  ///
  /// - Precondition: The expression's variables are of this model.
  public mutating func minimise(_ expression: LinearExpression) {
    for term in expression.terms { costs[term.variable.index] += term.coefficient }
    objectiveConstant += expression.constant
  }
}
