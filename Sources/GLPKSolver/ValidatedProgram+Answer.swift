internal import LinearModel

extension ValidatedProgram {
  /// How far an integer variable may be from a whole number; GLPK's own tolerance is 1e-5.
  static let integralityTolerance = 1e-4

  /// The values with those of integer variables made whole.
  func roundingIntegers(_ values: [Double]) throws(SolverFailure) -> [Double] {
    var whole = values
    for column in 0..<columnCount where isInteger[column] {
      let rounded = values[column].rounded()
      guard abs(values[column] - rounded) <= Self.integralityTolerance else {
        throw SolverFailure(.fractionalValue, "\(values[column]) for integer variable \(column)")
      }
      // Adding zero turns -0.0 into 0.0.
      whole[column] = rounded + 0
    }
    return whole
  }
}
