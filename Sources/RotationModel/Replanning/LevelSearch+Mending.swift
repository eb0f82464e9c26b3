import Staffing

/// Minimising near a plan that stands: only parts of it are solved, whoever is in no part stays.
extension LevelSearch {
  /// Passes that tell where people would rather be once a plan was changed.
  private static let passesOfMending = 30

  /// Minimises a goal around some groups of schools, from choices that keep every rule and the caps.
  ///
  /// The parts are drawn where prices would have people elsewhere. `known` are prices of the goal
  /// or of a similar one.
  func mend(
    _ goal: Goal,
    from start: [Int32],
    around groups: Set<Int>,
    known: KnownPrices?
  ) -> Answer {
    var answer = begun(goal, from: start, known: known)
    guard !isOver(goal), !isClosed(goal, answer) else { return answer }
    raiseBound(goal, &answer, passes: Self.passesOfMending)
    guard !isOver(goal), !isClosed(goal, answer), !answer.shares.isEmpty else { return answer }
    solveParts(
      goal,
      reducedCosts(goal, answer),
      towards: answer.shares,
      around: groups,
      size: .mending,
      &answer,
      seed: options.seed
    )
    // What parts around the change do not mend may be mended elsewhere.
    improve(goal, &answer, rounds: 1)
    return answer
  }

  /// Minimises the people who are elsewhere than in an earlier plan; the program counts them.
  func mend(
    _ goal: Goal,
    from start: [Int32],
    towards changes: PlaceChanges,
    known: KnownPrices?,
    isBrief: Bool
  ) -> Answer {
    var answer = begun(goal, from: start, known: known)
    let sizes: [NeighbourhoodSearch.Size] = isBrief ? [.mending] : [.mending, .usual]
    for size in sizes {
      guard !isOver(goal), !isClosed(goal, answer) else { break }
      solveParts(
        goal,
        reducedCosts(goal, answer),
        towards: changes.shares(in: program),
        size: size,
        &answer,
        seed: options.seed
      )
    }
    return answer
  }

  /// A plan with its value, and the bound of one pass at known prices.
  func begun(_ goal: Goal, from start: [Int32], known: KnownPrices?) -> Answer {
    var answer = Answer(
      choice: start,
      value: value(of: start, goal),
      bound: -.infinity,
      prices: known?.prices,
      weights: known?.weights
    )
    // What is good enough needs a bound all the same.
    var open = goal
    open.enough = nil
    raiseBound(open, &answer, passes: 0)
    return answer
  }

  /// What each move costs more than the present place at the answer's prices.
  func reducedCosts(_ goal: Goal, _ answer: Answer) -> [Double] {
    guard let prices = answer.prices else {
      return [Double](repeating: 0, count: program.moves.count)
    }
    return PricedBound(
      program,
      kinds: kinds,
      bundles: bundles,
      weights: answer.weights ?? goal.weights
    ).reducedCosts(prices)
  }
}
