/// How much of what could be mended a plan mends.
package struct Quality: Sendable {
  /// Value without any exchange.
  package let statusQuo: Double
  /// Best bound that anybody has proven.
  package let bound: Double

  package init(statusQuo: Double, bound: Double) {
    self.statusQuo = statusQuo
    self.bound = bound
  }

  /// `(status quo − value) / (status quo − bound)`; 1 where there is nothing to mend.
  package func achieved(_ value: Double) -> Double {
    Self.share(of: value, statusQuo: statusQuo, bound: bound)
  }

  /// The first moment of a run with a plan that achieves a share.
  package func seconds(of trace: Trace, to share: Double) -> Double? {
    trace.seconds { $0.value.map { achieved($0) >= share } ?? false }
  }

  /// The first moment at which a run's own bound proves that its plan achieves a share.
  package func secondsOfProof(of trace: Trace, to share: Double) -> Double? {
    trace.seconds { point in
      guard let value = point.value, let bound = point.bound else { return false }
      return Self.share(of: value, statusQuo: statusQuo, bound: bound) >= share
    }
  }

  private static func share(of value: Double, statusQuo: Double, bound: Double) -> Double {
    let possible = statusQuo - bound
    return possible > 1e-9 * max(1, abs(statusQuo)) ? (statusQuo - value) / possible : 1
  }
}
