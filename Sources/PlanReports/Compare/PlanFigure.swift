/// One number of a plan that can be put beside the same number of another plan.
public struct PlanFigure: Sendable, Hashable {
  /// What a group of figures is about; later figures get topics of their own.
  public enum Topic: String, CaseIterable, Sendable {
    case terms
    case levels
    case floors
    case coverage
    case subjects
    case locations
    case moves
    case forms
    case travel
    case wishes
    case recruits

    /// The file of the plan folder without which the topic cannot be compared.
    public var file: String {
      switch self {
      case .terms, .levels: "plan.json"
      case .floors: "floors.csv"
      case .coverage, .subjects, .locations: "offerings.csv"
      case .moves, .forms, .travel, .wishes: "assignments.csv"
      case .recruits: "recruits.csv"
      }
    }
  }

  /// What is measured of the thing.
  public enum Measure: String, CaseIterable, Sendable {
    case value
    case weight
    case bound
    case statusQuo = "status_quo"
    case achieved
    case population
    case required
    case moved
    /// 1 where a floor is met, 0 where it is not, nothing where it is void.
    case met
    case covered
    case uncovered
    case notOpened = "not_opened"
    case opened
    case fullyOpened = "fully_opened"
    case people
    /// Minutes of the movers.
    case average
    case most
  }

  /// Which number it is.
  public struct Key: Sendable, Hashable {
    /// The topic.
    public var topic: Topic
    /// What the figure is about: a term, a level, a floor, `STAGE/SUBJECT`, a location, a form.
    public var name: String
    /// What is measured of it.
    public var measure: Measure

    /// Whether the number counts people, schools or offerings, and so is whole.
    public var isCount: Bool {
      switch topic {
      case .floors, .moves, .forms, .wishes, .recruits: true
      case .terms, .levels, .travel: false
      case .coverage, .subjects, .locations: [.notOpened, .opened, .fullyOpened].contains(measure)
      }
    }

    /// Whether the figure is that of a floor at one school, `NAME/SCHOOL`.
    var isOfOneSchool: Bool { topic == .floors && name.contains("/") }

    /// A key from its parts.
    public init(_ topic: Topic, _ name: String, _ measure: Measure) {
      self.topic = topic
      self.name = name
      self.measure = measure
    }
  }

  /// Which number.
  public var key: Key
  /// The number; nil where there is none, as the `met` of a void floor.
  public var value: Double?

  /// A figure.
  public init(_ topic: Topic, _ name: String, _ measure: Measure, _ value: Double?) {
    key = Key(topic, name, measure)
    self.value = value
  }
}
