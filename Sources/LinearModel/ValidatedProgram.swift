/// A linear model that has been checked and may be given to a solver; the only way to one.
///
/// All numbers are finite, bounds are ordered, bounds of integer variables are whole, and each row
/// names a variable at most once and never with a zero.
public struct ValidatedProgram: Sendable {
  /// Which variables must be whole.
  public let isInteger: [Bool]
  /// The lower bound of each variable, `-infinity` for none.
  public let columnLower: [Double]
  /// The upper bound of each variable, `infinity` for none.
  public let columnUpper: [Double]
  /// What one unit of each variable costs.
  public let costs: [Double]
  /// The part of the objective that depends on no variable.
  public let objectiveConstant: Double
  /// The rows' coefficients, merged, without zeros.
  public let rows: SparseVectors
  /// The lower bound of each row, `-infinity` for none.
  public let rowLower: [Double]
  /// The upper bound of each row, `infinity` for none.
  public let rowUpper: [Double]
  /// What the caller calls each variable.
  public let columnLabels: [String?]
  /// What the caller calls each row.
  public let rowLabels: [String?]

  /// How many variables there are.
  public var columnCount: Int { costs.count }

  /// How many rows there are.
  public var rowCount: Int { rowLower.count }

  /// How many coefficients the rows have.
  public var entryCount: Int { rows.entryCount }

  /// Whether there is nothing to solve: no variable and no row.
  public var isEmpty: Bool { columnCount == 0 && rowCount == 0 }

  /// How far a bound of an integer variable may miss a whole number and still count as it.
  public static let wholeNumberTolerance = 1e-9

  /// Checks a model, in time linear in its size.
  ///
  /// Bounds of integer variables are rounded inward; duplicate terms of a row are added up.
  ///
  /// - Throws: ``ModelFault`` for the first thing wrong.
  public init(_ model: LinearModel) throws(ModelFault) {
    try Self.check(count: model.columnCount, "columns")
    try Self.check(count: model.rowCount, "rows")
    try Self.check(finite: model.objectiveConstant) { "the objective constant" }
    try Self.check(finite: model.costs) { "the cost of \(model.name(ofColumn: $0))" }
    let (lower, upper) = try Self.columnBounds(of: model)
    for row in 0..<model.rowCount {
      try Self.check(
        lower: model.rowLower[row],
        upper: model.rowUpper[row]
      ) { model.name(ofRow: row) }
    }
    let merged = try Self.mergedRows(of: model)
    isInteger = model.kinds.map { $0 == .integer }
    columnLower = lower
    columnUpper = upper
    costs = model.costs
    objectiveConstant = model.objectiveConstant
    rows = merged
    rowLower = model.rowLower
    rowUpper = model.rowUpper
    columnLabels = model.columnLabels
    rowLabels = model.rowLabels
  }
}
