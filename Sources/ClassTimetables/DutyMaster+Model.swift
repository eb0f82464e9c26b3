import LinearModel

extension DutyMaster {
  /// What a block costs that is neither taught nor open though it should be.
  static let beyondCost = 1e5

  /// The rows without any duty: every block is left open.
  static func program(_ problem: DutyProblem) -> LinearModel {
    var model = LinearModel()
    let open = problem.blocks.indices.map {
      model.addVariable(
        upper: Double(problem.classes(of: $0)),
        cost: problem.blocks[$0].untaughtCost
      )
    }
    let missing = problem.openings.map { model.addVariable(upper: 1, cost: $0.missingCost) }
    // Where open blocks are limited, these keep the rows solvable until duties are found.
    let beyond = open.map { _ in model.addVariable(cost: beyondCost) }
    for block in problem.blocks.indices {
      let classes = Double(problem.classes(of: block))
      model.addRow(
        [.init(open[block], 1), .init(beyond[block], 1)],
        lower: classes,
        upper: classes
      )
    }
    for type in problem.types {
      model.addRow([LinearExpression.Term](), upper: Double(type.count))
    }
    for (opening, variable) in zip(problem.openings, missing) {
      let all = opening.blocks.reduce(0) { $0 + problem.classes(of: $1) }
      model.addRow(
        opening.blocks.map { .init(open[$0], 1) } + [.init(variable, -1)],
        upper: Double(all - 1)
      )
    }
    model.addRow(
      zip(open, problem.blocks).map { .init($0, $1.untaughtCost) }
        + zip(missing, problem.openings).map { .init($0, $1.missingCost) }
    )
    return model
  }
}
