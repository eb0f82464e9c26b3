/// The record of a plan that was adopted for a school year (定案); it holds nothing personal.
public struct AdoptedPlan: Sendable, Hashable {
  /// A level of the objective when the plan was adopted.
  public struct Level: Sendable, Hashable {
    /// `curriculum`, `staffing`, `burden` or `blended`.
    public var name: String
    /// Value of the plan.
    public var value: Double
    /// Proven lower bound.
    public var bound: Double
    /// Value when nobody moves.
    public var statusQuo: Double
    /// The gap that is compared with the accepted one.
    public var gap: Double
    /// The greatest gap that was accepted.
    public var acceptedGap: Double

    /// A level from its figures.
    public init(
      name: String,
      value: Double,
      bound: Double,
      statusQuo: Double,
      gap: Double,
      acceptedGap: Double
    ) {
      self.name = name
      self.value = value
      self.bound = bound
      self.statusQuo = statusQuo
      self.gap = gap
      self.acceptedGap = acceptedGap
    }
  }

  /// The plan takes effect on 1 September of this year.
  public var schoolYear: Int
  /// The day of the adoption.
  public var date: CalendarDate
  /// Title of the scenario.
  public var title: String
  /// The plan folder as seen from the folder of the register, with `/` between names.
  public var folder: String
  /// Whether every level was within the gap asked for when the plan was made.
  public var status: PlanRecord.Status
  /// Why the search ended.
  public var stoppedBy: PlanRecord.StopReason
  /// The levels in order.
  public var levels: [Level]
  /// Options that the plan was made with, by name.
  public var options: [String: String]
  /// Version of the program that made the plan.
  public var programVersion: String
  /// Version of GLPK that it was made with.
  public var glpkVersion: String
  /// Digest of every input file by name, `sha256:…`.
  public var inputs: [String: String]
  /// Digest of every file of the plan folder by name, `sha256:…`.
  public var files: [String: String]

  /// A record from its parts.
  public init(
    schoolYear: Int,
    date: CalendarDate,
    title: String,
    folder: String,
    status: PlanRecord.Status,
    stoppedBy: PlanRecord.StopReason,
    levels: [Level],
    options: [String: String],
    programVersion: String,
    glpkVersion: String,
    inputs: [String: String],
    files: [String: String]
  ) {
    self.schoolYear = schoolYear
    self.date = date
    self.title = title
    self.folder = folder
    self.status = status
    self.stoppedBy = stoppedBy
    self.levels = levels
    self.options = options
    self.programVersion = programVersion
    self.glpkVersion = glpkVersion
    self.inputs = inputs
    self.files = files
  }
}
