/// Where a run stands at one moment; it carries figures only, neither ids nor names of people.
public struct ProgressReport: Sendable, Hashable {
  /// What the planner is doing.
  public enum Phase: String, CaseIterable, Sendable {
    /// Facts, eligible moves and the status quo are worked out.
    case preparing
    /// A first plan that keeps every rule is sought.
    case starting
    /// The bound is raised.
    case pricing
    /// Plans are improved.
    case searching
    /// The model is solved exactly.
    case proving
    /// The teaching of every group of schools is solved.
    case teaching
  }

  /// What the program is doing.
  public enum Step: Sendable, Hashable {
    /// The scenario is read.
    case loading
    /// The scenario was read, with so many schools and teachers.
    case loaded(schools: Int, teachers: Int)
    /// Rosters are read.
    case loadingRosters
    /// A plan folder is read.
    case loadingPlan
    /// An earlier plan was read, with so many assignments.
    case loadedPlan(assignments: Int)
    /// The planner works, with the level's figures once there is a level.
    case planning(Phase, LevelProgress?)
    /// The plan is checked rule by rule.
    case auditing
    /// What inspectors ask for is counted.
    case inspecting
    /// A made-up district is drawn.
    case making
    /// The class tables are made.
    case classes
    /// The weeks of schools are placed.
    case placing(done: Int, of: Int)
    /// The output is written.
    case writing
    /// Combinations of a sweep are planned; so many are done.
    case sweeping(done: Int, of: Int)
    /// A combination of a sweep is done.
    case combination(SweptProgress)
    /// An interrupt was seen; a sweep keeps what is done.
    case leavingOff
    /// An interrupt was seen; the best plan so far will be written.
    case stopping

    /// The level that is worked on, or nil.
    public var level: LevelProgress? {
      if case .planning(_, let level) = self { level } else { nil }
    }

    /// The combination that is done, or nil.
    public var combination: SweptProgress? {
      if case .combination(let combination) = self { combination } else { nil }
    }

    /// Whether what is told of the step is to stay on a terminal.
    public var stays: Bool {
      switch self {
      case .stopping, .leavingOff, .combination: true
      default: false
      }
    }

    /// The step's name as programs read it.
    public var name: String {
      switch self {
      case .loading: "loading"
      case .loaded: "loaded"
      case .loadingRosters: "loading_rosters"
      case .loadingPlan: "loading_plan"
      case .loadedPlan: "loaded_plan"
      case .planning(let phase, _): phase.rawValue
      case .auditing: "auditing"
      case .inspecting: "inspecting"
      case .making: "making"
      case .classes: "classes"
      case .placing: "placing"
      case .writing: "writing"
      case .sweeping: "sweeping"
      case .combination: "combination"
      case .leavingOff: "leaving_off"
      case .stopping: "stopping"
      }
    }
  }

  /// The step.
  public var step: Step
  /// Seconds since the start.
  public var seconds: Double

  /// A report of a step.
  public init(_ step: Step, seconds: Double) {
    self.step = step
    self.seconds = seconds
  }
}
