public import Staffing

/// One way in which a plan breaks a rule, with the people, schools and numbers it is about.
public struct Violation: Sendable, Hashable {
  /// The rule that is broken.
  public var rule: RuleID
  /// What the rule objects to.
  public var cause: Cause
  /// The people concerned, recruits included.
  public var people: [Instructor]
  /// The schools concerned; for a move, the present school and then the new one.
  public var schools: [School.ID]
  /// The offerings concerned.
  public var offerings: [Offering]
  /// The subject, where a rule counts by main subject or recruits of a subject are meant.
  public var subject: Subject?
  /// The stage, where recruits of a stage and subject are meant.
  public var stage: Stage?
  /// The floor's name, where a floor is meant.
  public var floor: String?
  /// The number found.
  public var found: Double
  /// The number allowed or required.
  public var allowed: Double

  /// A violation from its parts.
  public init(
    _ rule: RuleID,
    _ cause: Cause,
    people: [Instructor] = [],
    schools: [School.ID] = [],
    offerings: [Offering] = [],
    subject: Subject? = nil,
    stage: Stage? = nil,
    floor: String? = nil,
    found: Double,
    allowed: Double
  ) {
    self.rule = rule
    self.cause = cause
    self.people = people
    self.schools = schools
    self.offerings = offerings
    self.subject = subject
    self.stage = stage
    self.floor = floor
    self.found = found
    self.allowed = allowed
  }
}
