/// New rows for an ``LPSession``, kept in flat arrays.
public struct RowBatch: Hashable, Sendable {
  /// The lower bound of each row, `-infinity` for none.
  public private(set) var lower: [Double] = []
  /// The upper bound of each row, `infinity` for none.
  public private(set) var upper: [Double] = []
  /// The coefficients of each row; indices are columns.
  public private(set) var rows = SparseVectors()

  /// Makes an empty batch.
  public init() {}

  /// How many rows there are.
  public var count: Int { lower.count }

  /// Adds a constraint, linear in its terms, moving its expression's constant to the bounds.
  public mutating func append(_ constraint: Constraint) {
    let constant = constraint.expression.constant
    lower.append(constraint.lower - constant)
    upper.append(constraint.upper - constant)
    for term in constraint.expression.terms {
      rows.append(index: term.variable.index, value: term.coefficient)
    }
    rows.endVector()
  }
}
