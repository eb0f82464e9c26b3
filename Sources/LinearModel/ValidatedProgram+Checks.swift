extension ValidatedProgram {
  static func check(count: Int, _ what: String) throws(ModelFault) {
    guard count < Int32.max else { throw ModelFault(.tooLarge, "\(count) \(what)") }
  }

  static func check(finite value: Double, _ place: () -> String) throws(ModelFault) {
    guard value.isFinite else { throw ModelFault(.notFinite, "\(place()), \(value),") }
  }

  static func check(finite values: [Double], _ place: (Int) -> String) throws(ModelFault) {
    for index in values.indices where !values[index].isFinite {
      throw ModelFault(.notFinite, "\(place(index)), \(values[index]),")
    }
  }

  static func check(
    lower: Double,
    upper: Double,
    _ place: () -> String
  ) throws(ModelFault) {
    guard !lower.isNaN, lower < .infinity else {
      throw ModelFault(.impossibleBound, "The lower bound \(lower) of \(place())")
    }
    guard !upper.isNaN, upper > -.infinity else {
      throw ModelFault(.impossibleBound, "The upper bound \(upper) of \(place())")
    }
    guard lower <= upper else {
      throw ModelFault(.crossedBounds, "\(place()), from \(lower) to \(upper)")
    }
  }

  static func columnBounds(
    of model: LinearModel
  ) throws(ModelFault) -> (lower: [Double], upper: [Double]) {
    var lower = model.columnLower
    var upper = model.columnUpper
    for column in 0..<model.columnCount {
      try check(lower: lower[column], upper: upper[column]) { model.name(ofColumn: column) }
      guard model.kinds[column] == .integer else { continue }
      // Adding zero turns -0.0 into 0.0, which the writers would otherwise print as it is.
      lower[column] = (lower[column] - wholeNumberTolerance).rounded(.up) + 0
      upper[column] = (upper[column] + wholeNumberTolerance).rounded(.down) + 0
      guard lower[column] <= upper[column] else {
        throw ModelFault(
          .noWholeNumberBetweenBounds,
          "\(model.name(ofColumn: column)), from \(model.columnLower[column])"
            + " to \(model.columnUpper[column])"
        )
      }
    }
    return (lower, upper)
  }

  static func mergedRows(of model: LinearModel) throws(ModelFault) -> SparseVectors {
    let rows = model.rows
    for row in 0..<model.rowCount {
      for entry in rows.entries(of: row) {
        guard rows.indices[entry] >= 0, rows.indices[entry] < model.columnCount else {
          throw ModelFault(
            .unknownVariable,
            "Variable \(rows.indices[entry]) in \(model.name(ofRow: row))"
          )
        }
      }
    }
    let merged = rows.merged(width: model.columnCount)
    // Once after merging is enough: a sum with a term that is not finite is not finite either.
    for row in 0..<model.rowCount {
      for entry in merged.entries(of: row) {
        try check(finite: merged.values[entry]) { "a coefficient in \(model.name(ofRow: row))" }
      }
    }
    return merged
  }
}

extension LinearModel {
  func name(ofColumn column: Int) -> String {
    columnLabels[column].map { "variable \(column) (\($0))" } ?? "variable \(column)"
  }

  func name(ofRow row: Int) -> String {
    rowLabels[row].map { "row \(row) (\($0))" } ?? "row \(row)"
  }
}
