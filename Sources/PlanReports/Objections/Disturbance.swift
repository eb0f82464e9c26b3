public import Staffing

/// Somebody whom a plan with the least change places otherwise than the earlier plan.
public struct Disturbance: Sendable {
  /// What leaving them where they were would have come to.
  public enum Alternative: Sendable {
    /// The rules or a decision do not allow it any more.
    case forbidden
    /// What becomes of the plan then.
    case priced(ObjectionAnswer.Outcome)
    /// There was no time to say.
    case notAsked
  }

  /// Who.
  public let teacher: Teacher.ID
  /// Where the earlier plan has them.
  public let earlier: School.ID
  /// Where this one has them.
  public let now: School.ID
  /// What leaving them there would have come to.
  public let alternative: Alternative

  /// A disturbance from its parts.
  public init(
    teacher: Teacher.ID,
    earlier: School.ID,
    now: School.ID,
    alternative: Alternative
  ) {
    self.teacher = teacher
    self.earlier = earlier
    self.now = now
    self.alternative = alternative
  }
}
