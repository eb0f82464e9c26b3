import LinearModel

/// A curve as the model states it: a column for every step of one head.
struct CurveSteps {
  /// The activity from which the steps lead away.
  let start: Double
  /// What the steps add to the activity so that the sum stays at the start.
  var terms: [LinearExpression.Term] = []
  /// What each column costs, without weight.
  var costs: [(variable: Variable, cost: Double)] = []
}

extension HeadCurve {
  /// Adds the steps over the activities of a row.
  ///
  /// They lead away from the lowest point, or from the end nearest to it, each dearer than the one
  /// before, so that a solver takes them in order. The last on either side has no end.
  func addSteps(
    from lower: Double,
    to upper: Double,
    label: String?,
    to model: inout LinearModel
  ) -> CurveSteps {
    let start = min(max(lower, lowest), upper)
    var steps = CurveSteps(start: start)
    let atStart = value(at: start)
    if atStart > 0 {
      // A constant of a level must be inside its cap, so it is a column.
      let constant = model.addVariable(lower: 1, upper: 1, label: label)
      steps.costs.append((constant, atStart))
    }
    func add(_ coefficient: Double, cost: Double, isLast: Bool) {
      let variable = model.addVariable(upper: isLast ? .infinity : 1, label: label)
      steps.terms.append(LinearExpression.Term(variable, coefficient))
      steps.costs.append((variable, cost))
    }
    var whole = start
    while whole < upper {
      add(-1, cost: slope(after: whole), isLast: whole + 1 >= upper)
      whole += 1
    }
    whole = start
    while whole > lower {
      add(1, cost: -slope(after: whole - 1), isLast: whole - 1 <= lower)
      whole -= 1
    }
    return steps
  }
}
