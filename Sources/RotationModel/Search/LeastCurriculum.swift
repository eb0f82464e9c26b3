import LinearModel
import Staffing

/// What some offerings come to at the first level at least, in every plan.
///
/// Shares of people come to less, and within the caps of later levels that is slack which no plan has:
/// where kindergartens lack 55 periods at least and shares of people would lack 52, the linear program
/// of a later level has three periods to give away.
struct LeastCurriculum: Sendable {
  let offerings: [Int]
  let value: Double

  /// Adds the row that says so to a model made by the builder, which must have all the offerings.
  func add(to model: inout LinearModel, of builder: ReferenceBuilder) {
    let facts = builder.program.facts
    let policy = facts.problem.policy
    let inside = Set(offerings)
    let uncovered = builder.teaching.uncovered.filter { inside.contains($0.offering) }.map {
      LinearExpression.Term(
        $0.variable,
        policy.weight(of: .uncovered) * UncoveredPeriods.cost(at: facts.offerings[$0.offering])
      )
    }
    let missing = builder.teaching.missing.filter { inside.contains($0.offering) }.map {
      LinearExpression.Term(
        $0.variable,
        policy.weight(of: .missing) * MissingOfferings.cost(of: facts.offerings[$0.offering])
      )
    }
    model.addRow(uncovered + missing, lower: value)
  }
}
