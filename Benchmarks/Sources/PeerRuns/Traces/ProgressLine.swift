import Foundation

/// A line of progress as a JSON object; every key may be absent, others are passed over.
package struct ProgressLine: Decodable, Sendable {
  /// What is being done.
  package let phase: String?
  /// Value of the best plan.
  package let value: Double?
  /// Proven bound.
  package let bound: Double?

  /// Reads a line; nil where it is no such object.
  package init?(_ line: String) {
    guard line.hasPrefix("{"),
      let read = try? JSONDecoder().decode(Self.self, from: Data(line.utf8))
    else { return nil }
    self = read
  }
}
