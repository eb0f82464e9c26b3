/// A sum of coefficients times variables, plus a constant.
///
/// Terms of the same variable may appear more than once; ``ValidatedProgram`` merges them.
public struct LinearExpression: Hashable, Sendable {
  /// One coefficient times one variable.
  public struct Term: Hashable, Sendable {
    /// The variable.
    public let variable: Variable
    /// What it is multiplied by.
    public let coefficient: Double

    /// Multiplies a variable by a coefficient.
    public init(_ variable: Variable, _ coefficient: Double) {
      self.variable = variable
      self.coefficient = coefficient
    }
  }

  /// The terms in the order they were added.
  public private(set) var terms: [Term]

  /// The part that depends on no variable.
  public var constant: Double

  /// Makes an expression of terms and a constant.
  public init(terms: [Term] = [], constant: Double = 0) {
    self.terms = terms
    self.constant = constant
  }

  /// Adds a coefficient times a variable, in amortised constant time.
  public mutating func add(_ coefficient: Double = 1, _ variable: Variable) {
    terms.append(Term(variable, coefficient))
  }

  /// Adds another expression times a factor, in time linear in its terms.
  public mutating func add(_ factor: Double = 1, _ other: LinearExpression) {
    terms.reserveCapacity(terms.count + other.terms.count)
    for term in other.terms {
      terms.append(Term(term.variable, factor * term.coefficient))
    }
    constant += factor * other.constant
  }

  /// The sum of variables, each once.
  public static func sum(_ variables: some Sequence<Variable>) -> LinearExpression {
    LinearExpression(terms: variables.map { Term($0, 1) })
  }

  /// The sum of expressions.
  public static func sum(_ expressions: some Sequence<LinearExpression>) -> LinearExpression {
    var total = LinearExpression()
    for expression in expressions { total.add(1, expression) }
    return total
  }

  /// The expression's value where each variable takes the value at its index.
  ///
  /// - Precondition: `values` has a value for every variable of the expression.
  public func value(at values: [Double]) -> Double {
    terms.reduce(constant) { $0 + $1.coefficient * values[$1.variable.index] }
  }
}
