import Staffing

/// A rule as the model keeps it: one type a rule, whose comment is the rule's contract.
///
/// Rules over moves are ``MoveRule``s, rules that say where a person may go ``DestinationRule``s.
/// Rules over places (R1, R14) and over teaching (R11–R13) add their row to the model themselves,
/// each by a function of its own.
protocol ModelRule: Sendable {
  /// The rule's id.
  static var id: RuleID { get }
}
