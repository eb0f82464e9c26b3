/// Whether something that inspectors ask for is met (判定).
public enum Verdict: String, CaseIterable, Sendable {
  /// It is met.
  case met = "yes"
  /// It is not met.
  case notMet = "no"
  /// It cannot be told, because inputs are lacking.
  case unknown
}
