/// The figures of a plan folder beside the plan itself, row by row as the files hold them.
///
/// The audit computes them; the writer writes what the audit computed; `verify` reads them back
/// and compares them with a fresh computation.
public struct PlanTables: Sendable, Hashable {
  /// A row of `assignments.csv`.
  public struct AssignmentRow: Sendable, Hashable {
    /// Who.
    public var teacher: Teacher.ID
    /// Name; blank when unknown.
    public var name: String
    /// Present school.
    public var from: School.ID
    /// School under the plan.
    public var to: School.ID
    /// Whether the two differ.
    public var isMoved: Bool
    /// Form of a move, or nil for people who stay.
    public var form: ExchangeForm?
    /// Categories that apply, in the order of the enumeration.
    public var categories: [PersonCategory]
    /// Minutes of a mover as the term `travel` counts them, or nil for people who stay.
    public var travelMinutes: Double?
    /// Rank of the mover's wish for the school, or nil.
    public var preferenceRank: Int?
    /// Free text, not verified.
    public var reason: String

    /// A row from its cells.
    public init(
      teacher: Teacher.ID,
      name: String,
      from: School.ID,
      to: School.ID,
      isMoved: Bool,
      form: ExchangeForm?,
      categories: [PersonCategory],
      travelMinutes: Double?,
      preferenceRank: Int?,
      reason: String
    ) {
      self.teacher = teacher
      self.name = name
      self.from = from
      self.to = to
      self.isMoved = isMoved
      self.form = form
      self.categories = categories
      self.travelMinutes = travelMinutes
      self.preferenceRank = preferenceRank
      self.reason = reason
    }
  }

  /// A row of `offerings.csv`.
  public struct OfferingRow: Sendable, Hashable {
    /// The offering.
    public var offering: Offering
    /// Required weekly periods.
    public var required: Double
    /// Covered weekly periods.
    public var covered: Double
    /// Required minus covered.
    public var uncovered: Double
    /// Whether at least one class' worth is covered.
    public var isOpened: Bool
    /// Number of people who teach it.
    public var teachers: Int

    /// A row from its cells.
    public init(
      offering: Offering,
      required: Double,
      covered: Double,
      uncovered: Double,
      isOpened: Bool,
      teachers: Int
    ) {
      self.offering = offering
      self.required = required
      self.covered = covered
      self.uncovered = uncovered
      self.isOpened = isOpened
      self.teachers = teachers
    }
  }

  /// A row of `schools.csv` of a plan.
  public struct SchoolRow: Sendable, Hashable {
    /// The school.
    public var school: School.ID
    /// Its establishment, given or computed.
    public var establishment: Double
    /// Heads now.
    public var headsBefore: Int
    /// Heads under the plan.
    public var headsAfter: Int
    /// Heads above the school's own teaching posts.
    public var over: Double
    /// Teaching posts not filled.
    public var vacant: Double
    /// People who leave.
    public var leaving: Int
    /// People who arrive, recruits not counted.
    public var arriving: Int
    /// Active backbone teachers per 100 students now; nil without students.
    public var backbonePer100Before: Double?
    /// The same under the plan.
    public var backbonePer100After: Double?
    /// Active senior titles and above per 100 students now; nil without students.
    public var seniorPer100Before: Double?
    /// The same under the plan.
    public var seniorPer100After: Double?
    /// Covered share of required periods in the status quo; nil without requirement.
    public var coveredBefore: Double?
    /// The same under the plan.
    public var coveredAfter: Double?
    /// Whether every offering is opened under the plan.
    public var opensEverySubject: Bool
    /// Whether every offering is fully taught under the plan.
    public var teachesEveryPeriod: Bool

    /// A row from its cells.
    public init(
      school: School.ID,
      establishment: Double,
      headsBefore: Int,
      headsAfter: Int,
      over: Double,
      vacant: Double,
      leaving: Int,
      arriving: Int,
      backbonePer100Before: Double?,
      backbonePer100After: Double?,
      seniorPer100Before: Double?,
      seniorPer100After: Double?,
      coveredBefore: Double?,
      coveredAfter: Double?,
      opensEverySubject: Bool,
      teachesEveryPeriod: Bool
    ) {
      self.school = school
      self.establishment = establishment
      self.headsBefore = headsBefore
      self.headsAfter = headsAfter
      self.over = over
      self.vacant = vacant
      self.leaving = leaving
      self.arriving = arriving
      self.backbonePer100Before = backbonePer100Before
      self.backbonePer100After = backbonePer100After
      self.seniorPer100Before = seniorPer100Before
      self.seniorPer100After = seniorPer100After
      self.coveredBefore = coveredBefore
      self.coveredAfter = coveredAfter
      self.opensEverySubject = opensEverySubject
      self.teachesEveryPeriod = teachesEveryPeriod
    }
  }

  /// A row of `floors.csv`.
  public struct FloorRow: Sendable, Hashable {
    /// Whether the floor is met.
    public enum State: String, CaseIterable, Sendable {
      case met = "yes"
      case notMet = "no"
      /// The population is smaller than the floor's least population.
      case void
    }

    /// Name of the floor; with `/SCHOOL` after it where the floor is per school.
    public var name: String
    /// Active people of the population.
    public var population: Int
    /// What the share is taken of.
    public var base: Int
    /// The share asked for.
    public var share: Double
    /// People required.
    public var required: Int
    /// People who count as moved.
    public var moved: Int
    /// Met, not met or void.
    public var state: State

    /// A row from its cells.
    public init(
      name: String,
      population: Int,
      base: Int,
      share: Double,
      required: Int,
      moved: Int,
      state: State
    ) {
      self.name = name
      self.population = population
      self.base = base
      self.share = share
      self.required = required
      self.moved = moved
      self.state = state
    }
  }

  /// One row for every active teacher, by teacher.
  public var assignments: [AssignmentRow]
  /// One row for every offering, by offering.
  public var offerings: [OfferingRow]
  /// One row for every school, by school.
  public var schools: [SchoolRow]
  /// One row for every floor, in the policy's order.
  public var floors: [FloorRow]

  /// Tables from their rows.
  public init(
    assignments: [AssignmentRow],
    offerings: [OfferingRow],
    schools: [SchoolRow],
    floors: [FloorRow]
  ) {
    self.assignments = assignments
    self.offerings = offerings
    self.schools = schools
    self.floors = floors
  }
}

/// The form of a move (交流形式), in the order in which the first that fits is taken.
public enum ExchangeForm: String, CaseIterable, Sendable {
  /// An administrator's move in rank (校干交流).
  case leadership
  /// A move to another stage (分流).
  case redeployment
  /// A move within the cluster (片区交流).
  case cluster
  /// From an urban or strong school to a rural or weak one (支教).
  case support
  /// The reverse of support (跟岗).
  case shadowing
  /// Every other move (区域交流).
  case regional
}

/// A category a person counts in, as `assignments.csv` lists them.
public enum PersonCategory: String, CaseIterable, Sendable {
  case backbone
  case administrator
  case seniorTitle = "senior_title"
}
