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
    let inside = Set(offerings)
    let variables = Set(
      (builder.teaching.uncovered + builder.teaching.missing)
        .filter { inside.contains($0.offering) }.map(\.variable)
    )
    let terms = builder.terms(of: .curriculum).filter { variables.contains($0.variable) }
    model.addRow(terms, lower: value)
  }
}
