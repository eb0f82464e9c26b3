/// Why no plan keeps every rule, in numbers an office can act on.
public struct Infeasibility: Sendable, Hashable {
  /// By how much one rule, floor or decision gives way.
  public struct Concession: Sendable, Hashable {
    /// The rule that gives way.
    public var rule: RuleID
    /// Name of the floor, where a floor is meant.
    public var floor: String?
    /// The schools concerned.
    public var schools: [School.ID]
    /// The teachers concerned, where a decision is meant.
    public var teachers: [Teacher.ID]
    /// The subject concerned, where R7 is meant.
    public var subject: Subject?
    /// People the rule asks for or allows.
    public var required: Int
    /// People that are possible at most (floors) or that would be needed (limits).
    public var possible: Int

    /// A concession from its parts.
    public init(
      rule: RuleID,
      floor: String? = nil,
      schools: [School.ID] = [],
      teachers: [Teacher.ID] = [],
      subject: Subject? = nil,
      required: Int,
      possible: Int
    ) {
      self.rule = rule
      self.floor = floor
      self.schools = schools
      self.teachers = teachers
      self.subject = subject
      self.required = required
      self.possible = possible
    }

    /// By how many people the rule must give way.
    public var givesWayBy: Int { abs(required - possible) }
  }

  /// The least relaxation: what gives way, and by how much.
  public var concessions: [Concession]
  /// Rules that are never relaxed, for the explanation.
  public var against: [RuleID]
  /// Minimal conflicts, one after the other: each is what still contradicts itself after the least
  /// relaxation has settled those before.
  public var conflicts: [Conflict]
  /// Eligible people of each hard floor: name, population, eligible, required.
  public var floorPools: [FloorPool]
  /// Whether no smaller relaxation exists (proven), or only none was found.
  public var isProvenLeast: Bool

  /// The pool a floor can draw on.
  public struct FloorPool: Sendable, Hashable {
    /// Name of the floor.
    public var name: String
    /// Active people of the population.
    public var population: Int
    /// Of them, people who are eligible and have somewhere to go.
    public var movable: Int
    /// People required.
    public var required: Int

    /// A pool from its numbers.
    public init(name: String, population: Int, movable: Int, required: Int) {
      self.name = name
      self.population = population
      self.movable = movable
      self.required = required
    }
  }

  /// An explanation from its parts.
  public init(
    concessions: [Concession],
    against: [RuleID],
    conflicts: [Conflict] = [],
    floorPools: [FloorPool],
    isProvenLeast: Bool
  ) {
    self.concessions = concessions
    self.against = against
    self.conflicts = conflicts
    self.floorPools = floorPools
    self.isProvenLeast = isProvenLeast
  }
}
