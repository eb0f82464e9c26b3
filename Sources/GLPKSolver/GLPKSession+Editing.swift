internal import CGLPKBridge
internal import LinearModel

extension GLPKSession {
  func addColumns(_ batch: ColumnBatch) throws(SolverFailure) -> Range<Variable> {
    try checkNoCuts()
    try Self.check(lower: batch.lower, upper: batch.upper)
    try Self.check(finite: batch.costs)
    let columns = try Self.merged(batch.columns, width: rowCount)
    try call {
      cglpk_session_add_columns(
        $0,
        Int32(batch.count),
        batch.lower,
        batch.upper,
        batch.costs,
        columns.starts,
        columns.indices,
        columns.values
      )
    }
    defer { columnCount += batch.count }
    return Variable(index: columnCount)..<Variable(index: columnCount + batch.count)
  }

  func addRows(_ batch: RowBatch) throws(SolverFailure) -> Range<Row> {
    try checkNoCuts()
    try Self.check(lower: batch.lower, upper: batch.upper)
    let rows = try Self.merged(batch.rows, width: columnCount)
    try call {
      cglpk_session_add_rows(
        $0,
        Int32(batch.count),
        batch.lower,
        batch.upper,
        rows.starts,
        rows.indices,
        rows.values
      )
    }
    defer { rowCount += batch.count }
    return Row(index: rowCount)..<Row(index: rowCount + batch.count)
  }

  func setBounds(
    of variables: [Variable],
    lower: [Double],
    upper: [Double]
  ) throws(SolverFailure) {
    let columns = try Self.places(variables.map(\.index), below: columnCount)
    try Self.check(counts: [columns.count, lower.count, upper.count])
    try Self.check(lower: lower, upper: upper)
    try call {
      cglpk_session_set_column_bounds($0, Int32(columns.count), columns, lower, upper)
    }
  }

  func setBounds(of rows: [Row], lower: [Double], upper: [Double]) throws(SolverFailure) {
    let places = try Self.places(rows.map(\.index), below: rowCount)
    try Self.check(counts: [places.count, lower.count, upper.count])
    try Self.check(lower: lower, upper: upper)
    try call { cglpk_session_set_row_bounds($0, Int32(places.count), places, lower, upper) }
  }

  func setCosts(of variables: [Variable], to costs: [Double]) throws(SolverFailure) {
    let columns = try Self.places(variables.map(\.index), below: columnCount)
    try Self.check(counts: [columns.count, costs.count])
    try Self.check(finite: costs)
    try call { cglpk_session_set_costs($0, Int32(columns.count), columns, costs) }
  }

  private func checkNoCuts() throws(SolverFailure) {
    if hasCuts { throw SolverFailure(.invalidInput, "rows or columns after cuts") }
  }

  private static func places(
    _ indices: [Int],
    below count: Int
  ) throws(SolverFailure) -> [Int32] {
    if let stray = indices.first(where: { !(0..<count).contains($0) }) {
      throw SolverFailure(.invalidInput, "place \(stray), where there are \(count)")
    }
    return indices.map { Int32($0) }
  }

  private static func check(counts: [Int]) throws(SolverFailure) {
    guard Set(counts).count <= 1 else {
      throw SolverFailure(.invalidInput, "lists of unequal length, \(counts)")
    }
  }

  private static func check(finite values: [Double]) throws(SolverFailure) {
    if let stray = values.first(where: { !$0.isFinite }) {
      throw SolverFailure(.invalidInput, "the number \(stray)")
    }
  }

  private static func check(lower: [Double], upper: [Double]) throws(SolverFailure) {
    for (low, high) in zip(lower, upper)
    where !(low <= high && low < .infinity && high > -.infinity) {
      throw SolverFailure(.invalidInput, "bounds from \(low) to \(high)")
    }
  }

  /// GLPK: two entries at one place abort, so they are added up first.
  private static func merged(
    _ vectors: SparseVectors,
    width: Int
  ) throws(SolverFailure) -> SparseVectors {
    if let stray = vectors.indices.first(where: { !(0..<width).contains(Int($0)) }) {
      throw SolverFailure(.invalidInput, "place \(stray), where there are \(width)")
    }
    let merged = vectors.merged(width: width)
    try check(finite: merged.values)
    return merged
  }
}
