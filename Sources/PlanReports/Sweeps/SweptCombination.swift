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

  /// How it ended, as programs read it.
  public let status: String
  /// The record of the plan, where there is one.
  let record: PlanRecord?
  /// People moved, where there is a plan.
  let moved: Int?
  /// Seconds of the search, where there was one.
  let seconds: Double?
  /// Why the search ended, where there was one that could go on.
  let stoppedBy: PlanRecord.StopReason?
  /// The rules that would have to give way, where no plan keeps every rule.
  let concessions: [Infeasibility.Concession]

  /// A combination from its parts.
  public init(name: String, values: [String], outcome: Outcome, beganFrom: String?) {
    self.name = name
    self.values = values
    self.outcome = outcome
    self.beganFrom = beganFrom
    var record: PlanRecord?
    var moved: Int?
    var seconds: Double?
    var stoppedBy: PlanRecord.StopReason?
    var concessions: [Infeasibility.Concession] = []
    switch outcome {
    case .planned(let planned, let people):
      status = planned.status.rawValue
      record = planned
      moved = people
      seconds = planned.seconds
      stoppedBy = planned.stoppedBy
    case .unplanned(let unplanned):
      seconds = unplanned.seconds
      switch unplanned.reason {
      case .infeasible(let found, _):
        status = "infeasible"
        concessions = found
      case .undecided(let reason):
        status = "undecided"
        stoppedBy = reason
      }
    case .open: status = "open"
    }
    self.record = record
    self.moved = moved
    self.seconds = seconds
    self.stoppedBy = stoppedBy
    self.concessions = concessions
  }
}
