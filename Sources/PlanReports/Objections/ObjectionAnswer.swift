public import Staffing

/// What becomes of an objection about a plan.
public struct ObjectionAnswer: Sendable {
  /// How it ends.
  public enum Outcome: Sendable {
    /// The plan has it so already.
    case asPlanned
    /// A plan grants it, at a price.
    case possible(ObjectionPrice)
    /// No plan that keeps every rule grants it; explained in the scenario with its decisions.
    case impossible(Infeasibility, in: StaffingProblem)
    /// The time passed before any plan that grants it was found.
    case undecided

    /// Whether time left something open: whether it is possible at all, or why not.
    public var isOpen: Bool {
      switch self {
      case .undecided: true
      case .impossible(let reason, _):
        reason.conflicts.contains { conflict in
          !conflict.isMinimal || conflict.repairs.contains { $0.isEnough == nil }
        }
      case .asPlanned, .possible: false
      }
    }
  }

  /// What was asked for.
  public let objection: Objection
  /// Where the plan has the person.
  public let planned: School.ID
  /// The decisions that grant it, and those that have to go for it.
  public let decisions: DecisionChange
  /// How it ends.
  public let outcome: Outcome
  /// Whether it is granted in a list of objections; nil where it was asked alone.
  public var isGranted: Bool?

  /// An answer from its parts.
  public init(
    _ objection: Objection,
    planned: School.ID,
    decisions: DecisionChange,
    outcome: Outcome,
    isGranted: Bool? = nil
  ) {
    self.objection = objection
    self.planned = planned
    self.decisions = decisions
    self.outcome = outcome
    self.isGranted = isGranted
  }

  /// Whether the plan has it so already.
  public var isAsPlanned: Bool {
    if case .asPlanned = outcome { true } else { false }
  }

  /// The price, where a plan grants it.
  public var price: ObjectionPrice? {
    if case .possible(let price) = outcome { price } else { nil }
  }
}
