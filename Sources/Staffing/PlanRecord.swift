/// What `plan.json` holds: figures and provenance of a plan, nothing personal.
public struct PlanRecord: Sendable, Hashable {
  /// Whether every level is within the gap asked for.
  public enum Status: String, CaseIterable, Sendable {
    case optimal
    case feasible
  }

  /// Why the search ended.
  public enum StopReason: String, CaseIterable, Sendable {
    case gap
    case time
    case work
    case interrupt
  }

  /// The levels of the objective with their proof.
  public struct LevelFigures: Sendable, Hashable {
    /// `curriculum`, `staffing`, `burden` or `blended`.
    public var name: String
    /// Value of the plan, recomputed by the audit.
    public var value: Double
    /// Proven lower bound.
    public var bound: Double
    /// Value when nobody moves.
    public var statusQuo: Double
    /// Seconds spent on the level.
    public var seconds: Double

    /// Figures of a level; gap and achieved share follow from them.
    public init(name: String, value: Double, bound: Double, statusQuo: Double, seconds: Double) {
      self.name = name
      self.value = value
      self.bound = bound
      self.statusQuo = statusQuo
      self.seconds = seconds
    }

    /// Value minus bound.
    public var absoluteGap: Double { value - bound }

    /// The gap that `--gap` is compared with.
    ///
    /// Divided by what exchange can mend for `curriculum` and `blended`, by the value otherwise.
    public var gap: Double {
      let scale = measuresAchievement ? abs(statusQuo - bound) : abs(value)
      return absoluteGap / max(1, scale)
    }

    /// How much of what exchange can mend has been mended; nil where that cannot be said.
    public var achieved: Double? {
      guard measuresAchievement else { return nil }
      let tolerance = 1e-6 * max(1, abs(value))
      if absoluteGap <= tolerance { return 1 }
      return statusQuo - bound > tolerance ? (statusQuo - value) / (statusQuo - bound) : nil
    }

    private var measuresAchievement: Bool { name == "curriculum" || name == "blended" }
  }

  /// A term of the objective with the plan's value, without weight and level factor.
  public struct TermFigure: Sendable, Hashable {
    /// The term.
    public var term: TermID
    /// Its value under the plan.
    public var value: Double
    /// Its weight.
    public var weight: Double

    /// A figure from its parts.
    public init(term: TermID, value: Double, weight: Double) {
      self.term = term
      self.value = value
      self.weight = weight
    }
  }

  /// Schools counted before and after.
  public struct SchoolCount: Sendable, Hashable {
    /// In the status quo.
    public var before: Int
    /// Under the plan.
    public var after: Int
    /// Of how many schools with offerings.
    public var of: Int

    /// A count.
    public init(before: Int, after: Int, of: Int) {
      self.before = before
      self.after = after
      self.of = of
    }
  }

  /// Title of the scenario.
  public var title: String
  /// Optimal within the gap, or feasible.
  public var status: Status
  /// Why the search ended.
  public var stoppedBy: StopReason
  /// The levels in order.
  public var levels: [LevelFigures]
  /// The terms in order.
  public var terms: [TermFigure]
  /// The floors in order.
  public var floors: [PlanTables.FloorRow]
  /// Schools whose every offering is fully taught.
  public var schoolsFullyOpened: SchoolCount
  /// Schools whose every offering is opened.
  public var schoolsOpened: SchoolCount
  /// The class tables by school; empty where none were made.
  ///
  /// Reading a record back leaves them out.
  public var classTables: [ClassTableFigures]
  /// What planning schools again came to whose blocks did not fit; nil where none was told of.
  ///
  /// Reading a record back leaves it out.
  public var replanning: Replanning?
  /// How many people are placed otherwise than in the earlier plan; nil unless that was minimised.
  ///
  /// Reading a record back leaves it out.
  public var leastChange: LeastChange?
  /// Digest of every input file by name, `sha256:…`.
  public var inputs: [String: String]
  /// Version of this program.
  public var programVersion: String
  /// Version of GLPK.
  public var glpkVersion: String
  /// Options in force, by name.
  public var options: [String: String]
  /// Seconds from the start of the process.
  public var seconds: Double
  /// Peak memory in MB.
  public var peakMemoryMB: Double

  /// A record from its parts.
  public init(
    title: String,
    status: Status,
    stoppedBy: StopReason,
    levels: [LevelFigures],
    terms: [TermFigure],
    floors: [PlanTables.FloorRow],
    schoolsFullyOpened: SchoolCount,
    schoolsOpened: SchoolCount,
    classTables: [ClassTableFigures] = [],
    replanning: Replanning? = nil,
    leastChange: LeastChange? = nil,
    inputs: [String: String],
    programVersion: String,
    glpkVersion: String,
    options: [String: String],
    seconds: Double,
    peakMemoryMB: Double
  ) {
    self.title = title
    self.status = status
    self.stoppedBy = stoppedBy
    self.levels = levels
    self.terms = terms
    self.floors = floors
    self.schoolsFullyOpened = schoolsFullyOpened
    self.schoolsOpened = schoolsOpened
    self.classTables = classTables
    self.replanning = replanning
    self.leastChange = leastChange
    self.inputs = inputs
    self.programVersion = programVersion
    self.glpkVersion = glpkVersion
    self.options = options
    self.seconds = seconds
    self.peakMemoryMB = peakMemoryMB
  }
}
