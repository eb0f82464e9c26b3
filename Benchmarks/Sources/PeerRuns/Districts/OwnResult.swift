/// What our program did with one district.
package struct OwnResult: Codable, Equatable, Sendable {
  package let district: String
  /// People of a generated district.
  package let generatedPeople: Int?
  /// SHA-256 of the exported model.
  package let model: String
  package let columns: Int
  package let rows: Int
  package let machine: Machine
  /// Git revision of the tree, version of the program and of GLPK.
  package let revision: String
  package let version: String
  package let glpk: String
  /// Options of `plan`.
  package let options: [String]
  package let stoppedBy: String
  /// Whether `verify` agrees with rules, terms and tables.
  package let holds: Bool
  package let statusQuo: Double
  package let value: Double
  package let bound: Double
  /// Seconds of the whole process.
  package let seconds: Double
  /// Seconds from the end of the search to the end of the process: audit and writing.
  package let closingSeconds: Double
  package let peakMemoryMB: Double
  /// Value and bound while searching, and at the end.
  package let trace: Trace

  /// The trace as somebody sees it who stops the search at each moment and waits for the plan.
  package var wholeTrace: Trace {
    var whole = Trace()
    for point in trace.points {
      whole.note((point.value, point.bound), at: min(seconds, point.seconds + closingSeconds))
    }
    return whole
  }
}
