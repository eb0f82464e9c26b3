import Staffing

/// What a row of the program stands for, in the words of the rules.
struct RowLabel: Sendable, Hashable {
  /// The rule, or nil for a row of the objective.
  var rule: RuleID?
  /// The term, for a row that only counts.
  var term: TermID?
  /// Position of the school, where the row is about one.
  var school: Int?
  /// The subject, where the row is about one.
  var subject: Subject?
  /// The floor, where the row is about one.
  var floor: String?
}
