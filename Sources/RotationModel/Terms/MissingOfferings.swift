import LinearModel
import Staffing

/// `missing` — offerings of which not even one class is taught: `Σₒ p[o] · m[o]`, `m[o]` binary,
/// `u[o] ≤ D[o] − d[o] · (1 − m[o])`.
///
/// An offering counts as opened from `d[o]` covered periods on, and may be called missing above.
enum MissingOfferings: ModelTerm {
  static let id = TermID.missing

  /// Adds the variable that says whether one offering is missing.
  static func addVariable(to model: inout LinearModel) -> Variable {
    model.addBinary(label: "\(id)")
  }

  /// What one missing offering counts.
  static func cost(of offering: OfferingFacts) -> Double { offering.weight }

  /// Adds the row that ties an offering's uncovered periods to whether it is missing.
  static func addRow(
    for offering: OfferingFacts,
    uncovered: Variable,
    missing: Variable,
    to model: inout LinearModel
  ) {
    model.addRow(
      [
        LinearExpression.Term(uncovered, 1), LinearExpression.Term(missing, -offering.opening),
      ],
      upper: offering.required - offering.opening,
      label: "\(id)"
    )
  }
}
