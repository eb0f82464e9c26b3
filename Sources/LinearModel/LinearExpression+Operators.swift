extension LinearExpression {
  /// An expression of one variable.
  public init(_ variable: Variable) {
    self.init(terms: [Term(variable, 1)])
  }

  /// The sum of two expressions.
  public static func + (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var sum = left
    sum.add(1, right)
    return sum
  }

  /// The difference of two expressions.
  public static func - (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var difference = left
    difference.add(-1, right)
    return difference
  }

  /// Adds an expression to this one.
  public static func += (left: inout LinearExpression, right: LinearExpression) {
    left.add(1, right)
  }

  /// Subtracts an expression from this one.
  public static func -= (left: inout LinearExpression, right: LinearExpression) {
    left.add(-1, right)
  }

  /// An expression with a number added.
  public static func + (left: LinearExpression, right: Double) -> LinearExpression {
    LinearExpression(terms: left.terms, constant: left.constant + right)
  }

  /// An expression with a number subtracted.
  public static func - (left: LinearExpression, right: Double) -> LinearExpression {
    LinearExpression(terms: left.terms, constant: left.constant - right)
  }

  /// A number times an expression.
  public static func * (factor: Double, expression: LinearExpression) -> LinearExpression {
    var product = LinearExpression()
    product.add(factor, expression)
    return product
  }

  /// The negated expression.
  public static prefix func - (expression: LinearExpression) -> LinearExpression {
    -1 * expression
  }

  /// An expression with a variable added.
  public static func + (left: LinearExpression, right: Variable) -> LinearExpression {
    var sum = left
    sum.add(1, right)
    return sum
  }

  /// An expression with a variable subtracted.
  public static func - (left: LinearExpression, right: Variable) -> LinearExpression {
    var difference = left
    difference.add(-1, right)
    return difference
  }
}

extension Variable {
  /// A number times a variable.
  public static func * (factor: Double, variable: Variable) -> LinearExpression {
    LinearExpression(terms: [LinearExpression.Term(variable, factor)])
  }

  /// The sum of two variables.
  public static func + (left: Variable, right: Variable) -> LinearExpression {
    LinearExpression(terms: [LinearExpression.Term(left, 1), LinearExpression.Term(right, 1)])
  }

  /// The difference of two variables.
  public static func - (left: Variable, right: Variable) -> LinearExpression {
    LinearExpression(terms: [LinearExpression.Term(left, 1), LinearExpression.Term(right, -1)])
  }

  /// A variable with an expression added.
  public static func + (left: Variable, right: LinearExpression) -> LinearExpression {
    LinearExpression(left) + right
  }

  /// A variable with an expression subtracted.
  public static func - (left: Variable, right: LinearExpression) -> LinearExpression {
    LinearExpression(left) - right
  }
}
