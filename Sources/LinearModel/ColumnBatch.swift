/// New columns for an ``LPSession``, kept in flat arrays.
public struct ColumnBatch: Hashable, Sendable {
  /// One coefficient of a column.
  public struct Entry: Hashable, Sendable {
    /// The row it stands in.
    public let row: Row
    /// Its value.
    public let coefficient: Double

    /// Places a coefficient in a row.
    public init(_ row: Row, _ coefficient: Double) {
      self.row = row
      self.coefficient = coefficient
    }
  }

  /// What one unit of each column costs.
  public private(set) var costs: [Double] = []
  /// The lower bound of each column, `-infinity` for none.
  public private(set) var lower: [Double] = []
  /// The upper bound of each column, `infinity` for none.
  public private(set) var upper: [Double] = []
  /// The coefficients of each column; indices are rows.
  public private(set) var columns = SparseVectors()

  /// Makes an empty batch.
  public init() {}

  /// How many columns there are.
  public var count: Int { costs.count }

  /// Adds a column, linear in its entries; entries of one row are added up.
  public mutating func append(
    cost: Double,
    lower: Double = 0,
    upper: Double = .infinity,
    _ entries: some Sequence<Entry>
  ) {
    costs.append(cost)
    self.lower.append(lower)
    self.upper.append(upper)
    for entry in entries { columns.append(index: entry.row.index, value: entry.coefficient) }
    columns.endVector()
  }
}
