public import Staffing

/// A share of the people at work who have something (师资结构).
public struct StaffShare: Sendable, Hashable {
  /// What is counted and of whom.
  public enum Kind: String, CaseIterable, Sendable {
    /// Backbone teachers of all teachers at work.
    case backbone
    /// Kindergarten teachers with college education or more, of all kindergarten teachers at work.
    case kindergartenCollege = "kindergarten_college"
  }

  /// What is counted.
  public let kind: Kind
  /// People who have it in the status quo.
  public let before: InspectedAmount
  /// All people in the status quo.
  public let baseBefore: Int
  /// People who have it under the plan, recruits among them.
  public let after: InspectedAmount
  /// All people under the plan, recruits among them.
  public let baseAfter: Int
  /// The share asked for.
  public let asked: Share

  /// The share in the status quo; nil without people or where the roster does not say it of all.
  public var shareBefore: Double? { share(before, of: baseBefore) }
  /// The share under the plan; nil without people or where the roster does not say it of all.
  public var shareAfter: Double? { share(after, of: baseAfter) }
  /// Whether the share is reached in the status quo; unknown without people.
  public var metBefore: Verdict { verdict(before, of: baseBefore) }
  /// Whether the share is reached under the plan; unknown without people.
  public var metAfter: Verdict { verdict(after, of: baseAfter) }

  private func share(_ amount: InspectedAmount, of base: Int) -> Double? {
    base > 0 && amount.blanks + amount.openRecruits == 0 ? amount.counted / Double(base) : nil
  }

  private func verdict(_ amount: InspectedAmount, of base: Int) -> Verdict {
    base > 0 ? Verdict(amount.bounds, atLeast: Double(asked.roundedUp(of: base))) : .unknown
  }
}
