/// Weekly periods of a full-time teacher by stage and main subject (工作量标准).
public struct WorkloadNorms: Sendable, Hashable {
  /// A stage and a subject.
  public struct Key: Hashable, Sendable {
    /// The stage taught.
    public let stage: Stage
    /// The main subject.
    public let subject: Subject

    /// A key from its parts.
    public init(_ stage: Stage, _ subject: Subject) {
      self.stage = stage
      self.subject = subject
    }
  }

  /// The office's own norms, from `workload.csv`.
  public private(set) var overrides: [Key: Double]

  /// Norms with the office's own numbers on top of the built-in ones.
  public init(overrides: [Key: Double] = [:]) {
    self.overrides = overrides
  }

  /// Weekly periods of a full-time teacher of `subject` at `stage`.
  public func weeklyPeriods(_ stage: Stage, _ subject: Subject) -> Double {
    overrides[Key(stage, subject)] ?? Self.builtIn(stage, subject)
  }

  /// The built-in norm (source: city and county workload standards in force, judged defaults).
  public static func builtIn(_ stage: Stage, _ subject: Subject) -> Double {
    let isCore = subject == .chinese || subject == .math
    let isNamed: Bool = [
      .physics, .chemistry, .biology, .history, .geography, .morality, .pe,
    ].contains(subject)
    switch stage {
    case .kindergarten: return 15
    case .primary: return isCore ? 14 : 16
    case .junior:
      if isCore || subject == .english { return 12 }
      return isNamed || subject == .general ? 14 : 15
    case .senior:
      if isCore || subject == .english { return 10 }
      return isNamed || subject == .general ? 12 : 14
    }
  }
}
