/// Writes the LP format of CPLEX, in the part of it that GLPK, HiGHS and CBC read alike.
///
/// A row with two unequal bounds becomes two rows, `r42_lower` and `r42_upper`, because not every
/// reader knows double inequalities.
public struct LPWriter: ProgramWriter {
  /// Where lines with many terms are broken; readers' limits start at 255.
  private static let lineLength = 80

  /// Makes a writer.
  public init() {}

  /// Writes a program piece by piece.
  ///
  /// - Parameters:
  ///   - program: What to write.
  ///   - receive: Called with each piece of the text in order.
  /// - Throws: Only what `receive` throws.
  public func write<Failure: Error>(
    _ program: ValidatedProgram,
    to receive: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try withoutActuallyEscaping(receive) { receive throws(Failure) in
      var stream = TextStream(receive)
      try stream.line("\\ To be minimised.")
      try stream.line("Minimize")
      try writeObjective(program, &stream)
      try stream.line("Subject To")
      try writeRows(program, &stream)
      try stream.line("Bounds")
      try writeBounds(program, &stream)
      try writeIntegers(program, &stream)
      try stream.line("End")
      try stream.flush()
    }
  }

  private func writeObjective<Failure: Error>(
    _ program: ValidatedProgram,
    _ stream: inout TextStream<Failure>
  ) throws(Failure) {
    var line = " cost:"
    for column in 0..<program.columnCount where program.costs[column] != 0 {
      try append(program.costs[column], "x\(column)", to: &line, &stream)
    }
    if program.needsConstantColumn {
      try append(program.objectiveConstant, "one", to: &line, &stream)
    } else if line == " cost:" {
      line += " 0 x0"
    }
    try stream.line(line)
  }

  private func writeRows<Failure: Error>(
    _ program: ValidatedProgram,
    _ stream: inout TextStream<Failure>
  ) throws(Failure) {
    for row in 0..<program.rowCount {
      let lower = program.rowLower[row]
      let upper = program.rowUpper[row]
      if lower == upper {
        try writeRow(program, row, "r\(row)", "=", lower, &stream)
        continue
      }
      let isRange = lower > -.infinity && upper < .infinity
      if lower > -.infinity {
        try writeRow(program, row, isRange ? "r\(row)_lower" : "r\(row)", ">=", lower, &stream)
      }
      if upper < .infinity {
        try writeRow(program, row, isRange ? "r\(row)_upper" : "r\(row)", "<=", upper, &stream)
      }
    }
    // The section may not be empty for every reader.
    if (0..<program.rowCount).allSatisfy(program.isFree(row:)) {
      try stream.line(" none: 0 \(program.columnCount == 0 ? "one" : "x0") <= 0")
    }
  }

  private func writeRow<Failure: Error>(
    _ program: ValidatedProgram,
    _ row: Int,
    _ name: String,
    _ relation: String,
    _ side: Double,
    _ stream: inout TextStream<Failure>
  ) throws(Failure) {
    var line = " \(name):"
    let entries = program.rows.entries(of: row)
    for entry in entries {
      let column = program.rows.indices[entry]
      try append(program.rows.values[entry], "x\(column)", to: &line, &stream)
    }
    if entries.isEmpty { line += " 0 \(program.columnCount == 0 ? "one" : "x0")" }
    try stream.line("\(line) \(relation) \(side.solverText)")
  }

  private func writeBounds<Failure: Error>(
    _ program: ValidatedProgram,
    _ stream: inout TextStream<Failure>
  ) throws(Failure) {
    for column in 0..<program.columnCount {
      let lower = program.columnLower[column]
      let upper = program.columnUpper[column]
      if lower == upper {
        try stream.line(" x\(column) = \(lower.solverText)")
      } else if lower == -.infinity, upper == .infinity {
        try stream.line(" x\(column) free")
      } else if upper < .infinity {
        let least = lower == -.infinity ? "-inf" : lower.solverText
        try stream.line(" \(least) <= x\(column) <= \(upper.solverText)")
      } else if lower != 0 || program.isInteger[column] {
        try stream.line(" x\(column) >= \(lower.solverText)")
      }
    }
    if program.needsConstantColumn { try stream.line(" one = 1") }
  }

  private func writeIntegers<Failure: Error>(
    _ program: ValidatedProgram,
    _ stream: inout TextStream<Failure>
  ) throws(Failure) {
    guard program.isInteger.contains(true) else { return }
    try stream.line("General")
    for column in 0..<program.columnCount where program.isInteger[column] {
      try stream.line(" x\(column)")
    }
  }

  private func append<Failure: Error>(
    _ coefficient: Double,
    _ name: String,
    to line: inout String,
    _ stream: inout TextStream<Failure>
  ) throws(Failure) {
    let sign = coefficient < 0 ? "-" : "+"
    let size = coefficient.magnitude == 1 ? "" : "\(coefficient.magnitude.solverText) "
    let term = "\(sign) \(size)\(name)"
    if line.utf8.count + 1 + term.utf8.count > Self.lineLength {
      try stream.line(line)
      line = " "
    }
    line += " \(term)"
  }
}
