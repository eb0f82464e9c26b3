/// What moving people could mend at best before any exchange, and what only recruiting can.
///
/// Every bound is solved with R5–R9 lifted and everybody free to stay; all other rules hold. What
/// stays uncovered at the bound no exchange mends, however many people it moves.
public struct ExchangePotential: Sendable {
  /// The rules that are lifted: limits on leaving, arriving and subject groups, posts in rank,
  /// floors.
  public static let liftedRules: Set<RuleID> = [
    .leavingShare, .arrivingShare, .subjectGroups, .postsInRank, .exchangeFloor,
  ]

  /// The least uncovered periods of one subject at one stage, all of its schools together.
  public struct SubjectBound: Sendable, Hashable {
    /// The stage.
    public let stage: Stage
    /// The subject.
    public let subject: Subject
    /// Weekly periods that stay uncovered wherever people work and whatever else they leave
    /// undone; proven, 0 or more.
    public let leastUncovered: Double

    /// A bound from its parts.
    public init(stage: Stage, subject: Subject, leastUncovered: Double) {
      self.stage = stage
      self.subject = subject
      self.leastUncovered = leastUncovered
    }
  }

  /// How far a floor can be reached under all other rules, together with the other floors.
  public struct FloorReach: Sendable, Hashable {
    /// The floor's name, followed by `/SCHOOL` where it holds per school.
    public let name: String
    /// People of the population who have somewhere to go, or count already.
    public let movable: Int
    /// Whether a plan reaches the floor; nil where that was not decided in time, and for floors
    /// whose base is the moved people where no plan was found.
    public let isReachable: Bool?
    /// Most people who can count as moved; nil where the floor is reachable or undecided.
    public let most: Int?

    /// A reach from its parts.
    public init(name: String, movable: Int, isReachable: Bool?, most: Int?) {
      self.name = name
      self.movable = movable
      self.isReachable = isReachable
      self.most = most
    }
  }

  /// The status quo as a plan: nobody moves, recruits are placed, teaching is shared out.
  public let statusQuo: Plan
  /// The best staffing found with the rules lifted.
  public let best: Plan
  /// Value of level 1 (`curriculum`) in the status quo, in the best staffing found, and its bound.
  public let curriculum: PlanRecord.LevelFigures
  /// Least uncovered periods of the whole district, without weights; proven.
  public let leastUncovered: Double
  /// Every subject of every stage that is not fully taught in the status quo, in order.
  public let subjects: [SubjectBound]
  /// Every floor in the policy's order, soft ones too.
  public let floors: [FloorReach]

  /// A potential from its parts.
  public init(
    statusQuo: Plan,
    best: Plan,
    curriculum: PlanRecord.LevelFigures,
    leastUncovered: Double,
    subjects: [SubjectBound],
    floors: [FloorReach]
  ) {
    self.statusQuo = statusQuo
    self.best = best
    self.curriculum = curriculum
    self.leastUncovered = leastUncovered
    self.subjects = subjects
    self.floors = floors
  }
}
