/// A least share of people who must move (R9): a floor of its own for one population.
public struct ExchangeFloor: Sendable, Hashable {
  /// Whom a floor counts.
  public enum People: String, CaseIterable, Sendable {
    /// Everybody active.
    case all
    /// Backbone teachers of county level or higher.
    case backbone
    /// Posts that the policy lists as administrators.
    case administrator
    /// Senior titles and above.
    case seniorTitle = "senior_title"
    /// First titles and above.
    case firstTitleUp = "first_title_up"
  }

  /// What the share is taken of.
  public enum Base: String, CaseIterable, Sendable {
    /// The active people of the population.
    case category
    /// The eligible among them.
    case eligible
    /// All moved people.
    case moved
  }

  /// Whether a floor is a rule or a goal.
  public enum Enforcement: String, CaseIterable, Sendable {
    case hard
    case soft
  }

  /// What counts as moved.
  public enum Counting: String, CaseIterable, Sendable {
    /// People this plan moves.
    case flow
    /// Also people whose running exchange lasts beyond the effective date.
    case stock
  }

  /// Where the share must be reached.
  public enum Scope: String, CaseIterable, Sendable {
    case district
    case school
  }

  /// A kind of school that a population may be limited to.
  public enum SchoolKind: Hashable, Sendable {
    case location(School.Location)
    case standing(School.Standing)
  }

  /// Unique name.
  public var name: String
  /// Whom the floor counts.
  public var people: People
  /// The least share.
  public var share: Share
  /// What the share is taken of.
  public var base: Base
  /// A smaller population makes the floor void.
  public var minimumPopulation: Int
  /// Rule or goal.
  public var enforcement: Enforcement
  /// What counts as moved.
  public var counting: Counting
  /// Present schools of the population: one kind of the list suffices; nil for all.
  public var schools: Set<SchoolKind>?
  /// Stages of the population at the present school; nil for all.
  public var stages: Set<Stage>?
  /// Titles of the population; nil for all.
  public var titles: Set<Teacher.Title>?
  /// One floor for the district, or one for each school.
  public var scope: Scope

  /// A floor; the filters default to everybody of `people` in the district.
  public init(
    name: String,
    people: People,
    share: Share,
    base: Base = .category,
    minimumPopulation: Int = 1,
    enforcement: Enforcement = .hard,
    counting: Counting = .flow,
    schools: Set<SchoolKind>? = nil,
    stages: Set<Stage>? = nil,
    titles: Set<Teacher.Title>? = nil,
    scope: Scope = .district
  ) {
    self.name = name
    self.people = people
    self.share = share
    self.base = base
    self.minimumPopulation = minimumPopulation
    self.enforcement = enforcement
    self.counting = counting
    self.schools = schools
    self.stages = stages
    self.titles = titles
    self.scope = scope
  }

  /// The floors of `district-15`: 15 % of teachers, backbone teachers and administrators.
  public static let district15: [ExchangeFloor] = [
    ExchangeFloor(name: "teachers", people: .all, share: 0.15),
    ExchangeFloor(name: "backbone", people: .backbone, share: 0.15),
    ExchangeFloor(name: "administrators", people: .administrator, share: 0.15),
  ]
}
