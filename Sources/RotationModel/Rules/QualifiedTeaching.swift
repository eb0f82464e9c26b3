import LinearModel
import Staffing

/// R13 — Every period is taught by somebody qualified for it, and no offering is covered above its
/// requirement: `Σ y[·,·,o] + u[o] = D[o]`, `y[t,k,o] = 0` without qualification.
///
/// Only the qualified have an offering in their reach, so the others have no variable. It does not
/// cover that a period is taught at all: what is left uncovered costs (`uncovered`).
enum QualifiedTeaching: ModelRule {
  static let id = RuleID.qualifiedTeaching

  /// Adds the row of one offering over the periods taught in it, those `given` already and those
  /// left uncovered.
  static func addRow(
    over taught: [LinearExpression.Term],
    given: Double = 0,
    uncovered: Variable,
    of offering: OfferingFacts,
    to model: inout LinearModel
  ) {
    model.addRow(
      taught + [LinearExpression.Term(uncovered, 1)],
      lower: offering.required - given,
      upper: offering.required - given,
      label: "\(id)"
    )
  }
}
