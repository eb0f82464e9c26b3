/// What came of a search that ended without a plan; nothing personal.
public struct UnplannedRecord: Sendable, Hashable {
  /// Why there is no plan.
  public enum Reason: Sendable, Hashable {
    /// No plan keeps every rule; the least relaxation, proven so or only the best found.
    case infeasible([Infeasibility.Concession], isProvenLeast: Bool)
    /// Stopped before any plan was found.
    case undecided(PlanRecord.StopReason)
  }

  /// Why there is no plan.
  public var reason: Reason
  /// Digest of every input file by name, `sha256:…`.
  public var inputs: [String: String]
  /// Options in force, by name.
  public var options: [String: String]
  /// Seconds of the search.
  public var seconds: Double

  /// A record from its parts; of concessions the people concerned are left out.
  public init(
    _ reason: Reason,
    inputs: [String: String],
    options: [String: String],
    seconds: Double
  ) {
    if case .infeasible(let concessions, let isProvenLeast) = reason {
      let impersonal = concessions.map { concession in
        var concession = concession
        concession.teachers = []
        return concession
      }
      self.reason = .infeasible(impersonal, isProvenLeast: isProvenLeast)
    } else {
      self.reason = reason
    }
    self.inputs = inputs
    self.options = options
    self.seconds = seconds
  }
}
