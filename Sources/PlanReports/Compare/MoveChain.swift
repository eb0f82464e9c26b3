public import Staffing

/// People who take each other's posts when one plan is put in the place of another (连锁调动).
///
/// Each goes to the school that the next one leaves. In a ring the last goes to the post of the
/// first; otherwise the first leaves a post open and the last fills one.
public struct MoveChain: Sendable, Hashable {
  /// A person whom the two plans put at different schools.
  public struct Link: Sendable, Hashable {
    /// Who.
    public var teacher: Teacher.ID
    /// The school in the first plan; nil where it has no such person.
    public var from: School.ID?
    /// The school in the other plan; nil where it has no such person.
    public var to: School.ID?

    /// A link from its parts.
    public init(teacher: Teacher.ID, from: School.ID?, to: School.ID?) {
      self.teacher = teacher
      self.from = from
      self.to = to
    }
  }

  /// The people in order; of a ring, beginning with the smallest id.
  public let links: [Link]
  /// Whether the last person takes the post of the first.
  public let isRing: Bool

  /// The school at which the other plan has a post open that the first plan fills.
  public var opens: School.ID? { isRing ? nil : links.first?.from }

  /// The school at which the other plan fills a post that the first plan has open.
  public var fills: School.ID? { isRing ? nil : links.last?.to }
}
