/// Writes a program as text that other solvers read.
///
/// Names are generated: `x17` is variable 17, `r42` is row 42, `one` is a column fixed to 1 whose
/// cost is the objective's constant, because readers disagree on every other way to state it. The
/// same program gives the same bytes, and every number reads back as the same `Double`. Rows without
/// bounds say nothing and are left out.
public protocol ProgramWriter: Sendable {
  /// Writes a program piece by piece, in memory that does not grow with the program's coefficients
  /// beyond one transposed copy.
  ///
  /// - Parameters:
  ///   - program: What to write.
  ///   - receive: Called with each piece of the text in order.
  /// - Throws: Only what `receive` throws.
  func write<Failure: Error>(
    _ program: ValidatedProgram,
    to receive: (String) throws(Failure) -> Void
  ) throws(Failure)
}

extension ProgramWriter {
  /// The whole text of a program.
  public func text(of program: ValidatedProgram) -> String {
    var text = ""
    write(program) { text += $0 }
    return text
  }
}

/// Text on its way out, handed over in pieces of some size.
struct TextStream<Failure: Error> {
  private static var pieceSize: Int { 1 << 16 }

  private var piece = ""
  private let receive: (String) throws(Failure) -> Void

  init(_ receive: @escaping (String) throws(Failure) -> Void) {
    self.receive = receive
    piece.reserveCapacity(Self.pieceSize + 256)
  }

  mutating func line(_ text: String) throws(Failure) {
    piece += text
    piece += "\n"
    if piece.utf8.count >= Self.pieceSize { try flush() }
  }

  mutating func flush() throws(Failure) {
    guard !piece.isEmpty else { return }
    try receive(piece)
    piece.removeAll(keepingCapacity: true)
  }
}

extension Double {
  /// The shortest text that reads back as the same number, whole numbers without a fraction.
  var solverText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension ValidatedProgram {
  /// Whether the texts need the column `one`: for a constant, or for want of any column.
  var needsConstantColumn: Bool { objectiveConstant != 0 || columnCount == 0 }

  func isFree(row: Int) -> Bool {
    rowLower[row] == -.infinity && rowUpper[row] == .infinity
  }
}
