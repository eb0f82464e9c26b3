public import Staffing

/// How the making of a plan ended.
public enum PlanningOutcome: Sendable {
  /// A plan that keeps every rule.
  case planned(PlannedRotation)
  /// No plan keeps every rule; explained.
  case infeasible(Infeasibility)
  /// Stopped before any plan was found.
  case undecided(PlanRecord.StopReason)
}

/// What becomes of a district when nobody moves, as a plan or its audit says.
public struct KnownStatusQuo: Sendable {
  let values: LevelValues
  let teaching: [TeachingLine]
  let recruits: [RecruitPlacement]

  init(values: LevelValues, teaching: [TeachingLine], recruits: [RecruitPlacement]) {
    self.values = values
    self.teaching = teaching
    self.recruits = recruits
  }

  /// The status quo of a plan, with the weighted value of each level.
  public init(of plan: Plan, curriculum: Double, staffing: Double, burden: Double) {
    self.init(
      values: LevelValues(curriculum: curriculum, staffing: staffing, burden: burden),
      teaching: plan.teachingBefore,
      recruits: plan.recruitsBefore
    )
  }
}

/// A plan with its proof.
public struct PlannedRotation: Sendable {
  /// The plan.
  public let plan: Plan
  /// Value, bound and status quo of each level, or of the blended sum alone.
  public let levels: [PlanRecord.LevelFigures]
  /// Whether every level is within the gap asked for.
  public let status: PlanRecord.Status
  /// Why the search ended.
  public let stoppedBy: PlanRecord.StopReason
  /// The prices that prove the bounds, for a later plan to begin with; they prove nothing alone.
  public let prices: [LevelPrices]
  /// How much of the earlier plan the search began with; nil where there was none.
  public internal(set) var takenOver: TakenOver?
  /// How many people are elsewhere than in the earlier plan; nil unless the least change was sought.
  public internal(set) var leastChange: PlanRecord.LeastChange?
  /// People who may not be where the earlier plan has them; empty unless the least change was sought.
  public internal(set) var displaced: Set<Teacher.ID> = []
}

/// Options of one run of the planner.
public struct PlanningOptions: Sendable, Hashable {
  /// The gap asked for, compared with each level's `gap`.
  public var gap: Double
  /// Gaps of an earlier plan at which a level's search may end as well, by the level's name.
  ///
  /// They count where they are wider than the gap asked for, so that what stays as good is not
  /// searched for again. A level that has one is mended, not planned anew.
  public var enough: [String: Double]
  /// Seconds the planner may take, unless its work is limited.
  public var timeLimit: Double
  /// Core-seconds of counted work after which the search ends whatever the clock says; nil where the
  /// clock ends it.
  public var workLimit: Double?
  /// Threads to use, 1 or more.
  public var threads: Int
  /// Seed of the search.
  public var seed: UInt64

  /// Options of a run.
  public init(
    gap: Double,
    enough: [String: Double] = [:],
    timeLimit: Double,
    workLimit: Double? = nil,
    threads: Int = 2,
    seed: UInt64 = 1
  ) {
    self.gap = gap
    self.enough = enough
    self.timeLimit = timeLimit
    self.workLimit = workLimit
    self.threads = threads
    self.seed = seed
  }

  /// The gap at which the search of a level ends.
  func gap(of level: String) -> Double {
    max(gap, enough[level] ?? 0)
  }
}

/// Where a run stands; carries neither names nor ids of people.
public struct PlanningProgress: Sendable, Hashable {
  /// What is being done.
  public enum Phase: String, CaseIterable, Sendable {
    /// Facts, eligible moves and the status quo are worked out.
    case preparing
    /// A first plan that keeps every rule is sought.
    case starting
    /// The bound is raised by pricing all moves.
    case pricing
    /// Plans are improved.
    case searching
    /// The model is solved exactly.
    case proving
    /// The teaching of every group of schools is solved.
    case teaching
  }

  /// What is being done.
  public var phase: Phase
  /// `curriculum`, `staffing`, `burden` or `blended`; nil before the first level.
  public var level: String?
  /// Value of the best plan at the level, or nil.
  public var value: Double?
  /// Proven bound at the level, or nil.
  public var bound: Double?
  /// The level's status quo, or nil.
  public var statusQuo: Double?
  /// Seconds since the planner began.
  public var seconds: Double

  /// Value, bound and status quo as level figures, once all are known.
  public var figures: PlanRecord.LevelFigures? {
    guard let level, let value, let bound, let statusQuo else { return nil }
    return PlanRecord.LevelFigures(
      name: level,
      value: value,
      bound: bound,
      statusQuo: statusQuo,
      seconds: seconds
    )
  }
}
