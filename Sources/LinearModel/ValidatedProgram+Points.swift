extension ValidatedProgram {
  /// The objective at a point, constant included; linear in the columns.
  ///
  /// - Precondition: There is one value for each variable.
  public func objective(at values: [Double]) -> Double {
    precondition(values.count == columnCount, "a point has one value for each variable")
    var total = objectiveConstant
    for column in 0..<columnCount { total += costs[column] * values[column] }
    return total
  }

  /// The value of each row at a point; linear in the coefficients.
  ///
  /// - Precondition: There is one value for each variable.
  public func rowValues(at values: [Double]) -> [Double] {
    precondition(values.count == columnCount, "a point has one value for each variable")
    return (0..<rowCount).map { row in
      rows.entries(of: row).reduce(0) {
        $0 + rows.values[$1] * values[Int(rows.indices[$1])]
      }
    }
  }

  /// By how much a point misses the bound or whole number it misses most; 0 when it satisfies all.
  ///
  /// - Precondition: There is one value for each variable.
  public func largestViolation(at values: [Double]) -> Double {
    var worst = 0.0
    for column in 0..<columnCount {
      let value = values[column]
      worst = max(worst, columnLower[column] - value, value - columnUpper[column])
      if isInteger[column] { worst = max(worst, abs(value - value.rounded())) }
    }
    for (row, value) in rowValues(at: values).enumerated() {
      worst = max(worst, rowLower[row] - value, value - rowUpper[row])
    }
    return worst
  }
}
