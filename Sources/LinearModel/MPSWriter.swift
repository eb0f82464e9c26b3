/// Writes free MPS, to be minimised.
///
/// A row with two unequal bounds is a `G` row with a range; where the sum of lower bound and range is
/// not the upper bound to the last bit, it is an `L` row if that is exact.
public struct MPSWriter: ProgramWriter {
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
      try stream.line("* To be minimised.")
      // Without the word, CBC takes the file for fixed MPS and drops the integers.
      try stream.line("NAME program FREE")
      try writeRows(program, &stream)
      try writeColumns(program, &stream)
      try writeSides(program, &stream)
      try writeBounds(program, &stream)
      try stream.line("ENDATA")
      try stream.flush()
    }
  }

  private func writeRows<Failure: Error>(
    _ program: ValidatedProgram,
    _ stream: inout TextStream<Failure>
  ) throws(Failure) {
    try stream.line("ROWS")
    try stream.line(" N cost")
    for row in 0..<program.rowCount where !program.isFree(row: row) {
      try stream.line(" \(Side(program, row).type) r\(row)")
    }
  }

  private func writeColumns<Failure: Error>(
    _ program: ValidatedProgram,
    _ stream: inout TextStream<Failure>
  ) throws(Failure) {
    try stream.line("COLUMNS")
    let columns = program.rows.transposed(width: program.columnCount)
    var insideIntegers = false
    for column in 0..<program.columnCount {
      if program.isInteger[column] != insideIntegers {
        insideIntegers.toggle()
        try stream.line(" MARKER 'MARKER' '\(insideIntegers ? "INTORG" : "INTEND")'")
      }
      let entries = columns.entries(of: column)
        .filter { !program.isFree(row: Int(columns.indices[$0])) }
      // A column that appears nowhere would not exist for the reader.
      if program.costs[column] != 0 || entries.isEmpty {
        try stream.line(" x\(column) cost \(program.costs[column].solverText)")
      }
      for entry in entries {
        try stream.line(
          " x\(column) r\(columns.indices[entry]) \(columns.values[entry].solverText)"
        )
      }
    }
    if insideIntegers { try stream.line(" MARKER 'MARKER' 'INTEND'") }
    if program.needsConstantColumn {
      try stream.line(" one cost \(program.objectiveConstant.solverText)")
    }
  }

  private func writeSides<Failure: Error>(
    _ program: ValidatedProgram,
    _ stream: inout TextStream<Failure>
  ) throws(Failure) {
    try stream.line("RHS")
    for row in 0..<program.rowCount where !program.isFree(row: row) {
      let side = Side(program, row).value
      if side != 0 { try stream.line(" RHS r\(row) \(side.solverText)") }
    }
    try stream.line("RANGES")
    for row in 0..<program.rowCount {
      guard let range = Side(program, row).range else { continue }
      try stream.line(" RNG r\(row) \(range.solverText)")
    }
  }

  private func writeBounds<Failure: Error>(
    _ program: ValidatedProgram,
    _ stream: inout TextStream<Failure>
  ) throws(Failure) {
    try stream.line("BOUNDS")
    for column in 0..<program.columnCount {
      let lower = program.columnLower[column]
      let upper = program.columnUpper[column]
      if lower == upper {
        try stream.line(" FX BND x\(column) \(lower.solverText)")
        continue
      }
      if lower == -.infinity {
        try stream.line(" \(upper == .infinity ? "FR" : "MI") BND x\(column)")
      } else if lower != 0 {
        try stream.line(" LO BND x\(column) \(lower.solverText)")
      }
      if upper < .infinity {
        try stream.line(" UP BND x\(column) \(upper.solverText)")
      } else if program.isInteger[column], lower > -.infinity {
        // Some readers take an integer column without an upper bound for a binary.
        try stream.line(" PL BND x\(column)")
      }
    }
    if program.needsConstantColumn { try stream.line(" FX BND one 1") }
  }
}

/// How MPS states a row's bounds.
private struct Side {
  var type = "G"
  var value: Double
  var range: Double?

  init(_ program: ValidatedProgram, _ row: Int) {
    let lower = program.rowLower[row]
    let upper = program.rowUpper[row]
    value = lower
    if lower == upper {
      type = "E"
    } else if lower == -.infinity {
      type = "L"
      value = upper
    } else if upper < .infinity {
      let width = upper - lower
      range = width
      if lower + width != upper, upper - width == lower {
        type = "L"
        value = upper
      }
    }
  }
}
