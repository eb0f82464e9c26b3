/// The district's exchange policy: every number is the office's to set.
///
/// Defaults are the preset `district-15`.
public struct ExchangePolicy: Sendable, Hashable {
  /// Who may be moved (R2).
  public struct Eligibility: Sendable, Hashable {
    /// Years completed at the present school.
    public var yearsAtSchool: Double = 6
    /// The same for deputies and principals.
    public var leaderYearsAtSchool: Double = 6
    /// Age limit in years on the effective date by sex, or nil for no limit.
    public var ageBelow: AgeLimits? = AgeLimits(male: 50, female: 45)
    /// Years since the last exchange began.
    public var yearsSinceExchange: Double = 2
    /// Posts whose holders may move.
    public var movablePosts: Set<Teacher.Post> = [.teacher, .middle, .deputy, .principal]

    /// The default eligibility.
    public init() {}
  }

  /// Age limits in years; only people below them are eligible.
  public struct AgeLimits: Sendable, Hashable {
    /// For men.
    public var male: Double
    /// For women.
    public var female: Double

    /// Limits by sex.
    public init(male: Double, female: Double) {
      self.male = male
      self.female = female
    }
  }

  /// Limits on moves (R3–R7, R10).
  public struct Limits: Sendable, Hashable {
    /// Share of a school's active teachers that may leave; at least 1 (R5).
    public var outflowShare: Share = 0.25
    /// Share of a school's active teachers that may arrive; at least 1 (R6).
    public var inflowShare: Share = 0.30
    /// Share of a school's teachers of one main subject that may leave; at least 1 (R7).
    public var subjectOutflowShare: Share = 0.34
    /// Longest way to the new school in minutes (R4).
    public var travelMinutes: Double = 60
    /// Speed in km/h where `travel.csv` has no entry.
    public var speedKmh: Double = 30
    /// Whether no rural or weak school may end with fewer backbone teachers (R10).
    public var keepsRuralBackbone = true
    /// Whether moves to another stage within the certificate are allowed (R3).
    public var allowsCrossStage = true

    /// The default limits.
    public init() {}
  }

  /// Itinerant teaching (走教, R12).
  public struct Itinerant: Sendable, Hashable {
    /// Whether itinerant teaching is allowed.
    public var isAllowed = true
    /// Longest way from school to school in minutes.
    public var travelMinutes: Double = 30
    /// Largest part of a person's capacity.
    public var share: Double = 0.5

    /// The default itinerant teaching.
    public init() {}
  }

  /// The standard from which blank establishment cells are computed (编制标准).
  public struct EstablishmentStandard: Sendable, Hashable {
    /// Part of the posts that are teachers'.
    public var teachingShare: Double = 1.0
    /// Students per post by stage; kindergartens count classes instead.
    public var studentsPerPost: [Stage: Double] = [.primary: 19, .junior: 13.5, .senior: 12.5]
    /// Rural schools with fewer students count as small.
    public var smallSchoolStudents: Int = 200
    /// Teachers per class by stage.
    public var teachersPerClass: [Stage: Double] = [
      .kindergarten: 2, .primary: 1.8, .junior: 2.7, .senior: 3.0,
    ]
    /// Boarding students per extra post; 0 for none.
    public var studentsPerBoardingPost: Double = 0

    /// The default standard.
    public init() {}
  }

  /// The school week that class tables must fit into (课程表).
  public struct Timetable: Sendable, Hashable {
    /// School days of a week, 1 to 7.
    public var days = 5
    /// Periods of a day by stage, 1 to 15.
    public var periodsPerDay: [Stage: Int] = [
      .kindergarten: 6, .primary: 6, .junior: 7, .senior: 8,
    ]

    /// The default week.
    public init() {}

    /// Most periods of one subject that a class has on one day: two, and more only where the week
    /// could not hold the subject otherwise.
    public func mostDaily(ofWeekly periods: Double) -> Int {
      max(2, Int((periods / Double(days) - 1e-9).rounded(.up)))
    }
  }

  /// Whether the levels are minimised one after the other or as one sum.
  public enum Priorities: String, CaseIterable, Sendable {
    case lexicographic
    case blended
  }

  /// Who may be moved.
  public var eligibility = Eligibility()
  /// The exchange floors (R9), in the order given; names are unique.
  public var floors: [ExchangeFloor] = ExchangeFloor.district15
  /// The posts that count as administrators (校干).
  public var administrators: Set<Teacher.Post> = [.deputy, .principal]
  /// Limits on moves.
  public var limits = Limits()
  /// Itinerant teaching.
  public var itinerant = Itinerant()
  /// The school week.
  public var timetable = Timetable()
  /// Subjects that any certified teacher may teach.
  public var openSubjects: Set<Subject> = [.labour, .integratedPractice, .local, .schoolBased]
  /// The establishment standard.
  public var establishment = EstablishmentStandard()
  /// Weight of uncovered periods and missing offerings at rural or weak schools.
  public var priorityWeight: Double = 1.5
  /// Most periods a person may teach, as a multiple of the full load.
  public var overload: Double = 1.0
  /// Lexicographic or blended.
  public var priorities: Priorities = .lexicographic
  /// Weights by term; absent terms have their default weight.
  public var weights: [TermID: Double] = [:]
  /// Factors of the levels when blended.
  public var levelFactors: [Level: Double] = [.curriculum: 20, .staffing: 10, .burden: 1]

  /// What inspectors ask of the district.
  public var inspection = InspectionStandard()

  /// The preset `district-15`.
  public init() {}

  /// The weight of a term.
  public func weight(of term: TermID) -> Double {
    weights[term] ?? term.defaultWeight
  }

  /// The terms of the objective: all but the optional ones that have no weight.
  public var terms: [TermID] {
    TermID.allCases.filter { !$0.isOptional || weight(of: $0) > 0 }
  }

  /// The factor of a level when blended.
  public func factor(of level: Level) -> Double {
    levelFactors[level] ?? 1
  }
}
