public import Staffing

/// The answers to a list of objections: each alone, and those that are granted together.
public struct ObjectionList: Sendable {
  /// The answers in the order of the list, each as if it were the only one.
  public let answers: [ObjectionAnswer]
  /// What all that is granted costs together; nil where nothing is granted that the plan lacks.
  public let together: ObjectionPrice?
  /// The decisions that grant it.
  public let decisions: DecisionChange

  /// A list from its parts.
  public init(answers: [ObjectionAnswer], together: ObjectionPrice?, decisions: DecisionChange) {
    self.answers = answers
    self.together = together
    self.decisions = decisions
  }
}
