import Staffing

extension Verdict {
  /// Whether all are met; one that is not decides, whatever is unknown about the others.
  static func all(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var result = Verdict.met
    for verdict in verdicts {
      if verdict == .notMet { return .notMet }
      if verdict == .unknown { result = .unknown }
    }
    return result
  }

  /// Whether a value of which only bounds may be known reaches a least value.
  init(_ bounds: ClosedRange<Double>, atLeast least: Double) {
    // A share of 4.2 for 100 students is not exact in binary.
    let least = least - 1e-9
    self =
      bounds.lowerBound >= least ? .met : bounds.upperBound >= least ? .unknown : .notMet
  }

  /// Whether a value, nil where it is not known, keeps within a limit.
  init(_ value: Double?, atMost limit: Double) {
    guard let value else {
      self = .unknown
      return
    }
    self = value <= limit + 1e-9 ? .met : .notMet
  }
}
