public import Staffing

/// The staged goals of one school: the initial and the full curriculum standard (分阶段目标).
///
/// A school meets the initial standard (初步达标) when it opens every subject, the full one
/// (全面达标) when it teaches every period: the terms of `diagnose`.
public struct SchoolGoals: Sendable, Hashable {
  /// The school.
  public let school: School.ID
  /// Whether the initial standard is met in the status quo.
  public let initialBefore: Bool
  /// Whether the initial standard is met under the plan.
  public let initialAfter: Bool
  /// Whether the full standard is met in the status quo.
  public let fullBefore: Bool
  /// Whether the full standard is met under the plan.
  public let fullAfter: Bool
}
