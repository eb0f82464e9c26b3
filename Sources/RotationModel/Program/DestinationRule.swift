import Staffing

/// A rule that says which destinations a person has.
protocol DestinationRule: ModelRule {
  /// Whether the rule permits a person to move to a school other than the present one.
  static func permits(_ teacher: Int, to school: Int, _ facts: DistrictFacts) -> Bool
}
