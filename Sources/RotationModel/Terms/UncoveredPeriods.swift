import LinearModel
import Staffing

/// `uncovered` — required periods that nobody teaches: `Σₒ p[o] · u[o]`, `0 ≤ u[o] ≤ D[o]`.
///
/// `p[o]` is the priority weight at rural and weak schools, else 1. R13 ties `u[o]` to teaching.
enum UncoveredPeriods: ModelTerm {
  static let id = TermID.uncovered

  /// Adds the uncovered periods of one offering.
  static func addVariable(for offering: OfferingFacts, to model: inout LinearModel) -> Variable {
    model.addVariable(upper: offering.required, label: "\(id)")
  }

  /// What one uncovered period counts.
  static func cost(at offering: OfferingFacts) -> Double { offering.weight }
}
