public import Staffing

/// One combination of a sweep with what came of it.
public struct SweptCombination: Sendable, Hashable {
  /// What came of the combination.
  public enum Outcome: Sendable, Hashable {
    /// A plan that keeps every rule; its record and the people it moves.
    case planned(PlanRecord, moved: Int)
    /// No plan keeps every rule, or none was found in time.
    case unplanned(UnplannedRecord)
    /// Not planned yet, because somebody interrupted.
    case open
  }

  /// The name of its folder.
  public let name: String
  /// Its values, in the order of the settings.
  public let values: [String]
  /// What came of it.
  public let outcome: Outcome
  /// The combination whose plan its search began from; nil for a search of its own.
  public let beganFrom: String?

  /// A combination from its parts.
  public init(name: String, values: [String], outcome: Outcome, beganFrom: String?) {
    self.name = name
    self.values = values
    self.outcome = outcome
    self.beganFrom = beganFrom
  }

  /// The record of the plan, where there is one.
  var record: PlanRecord? {
    if case .planned(let record, _) = outcome { record } else { nil }
  }

  /// Seconds of the search, where there was one.
  var seconds: Double? {
    switch outcome {
    case .planned(let record, _): record.seconds
    case .unplanned(let record): record.seconds
    case .open: nil
    }
  }

  /// How it ended, as programs read it.
  public var status: String {
    switch outcome {
    case .planned(let record, _): record.status.rawValue
    case .unplanned(let record):
      switch record.reason {
      case .infeasible: "infeasible"
      case .undecided: "undecided"
      }
    case .open: "open"
    }
  }

  /// Why the search ended, where there was one that could go on.
  var stoppedBy: PlanRecord.StopReason? {
    switch outcome {
    case .planned(let record, _): return record.stoppedBy
    case .unplanned(let record):
      if case .undecided(let reason) = record.reason { return reason }
      return nil
    case .open: return nil
    }
  }

  /// The rules that would have to give way, where no plan keeps every rule.
  var conflicts: [Infeasibility.Conflict] {
    guard case .unplanned(let record) = outcome,
      case .infeasible(let conflicts, _) = record.reason
    else { return [] }
    return conflicts
  }
}
