import Staffing

/// The levels of a plan, one after the other.
extension PlanningRun {
  /// What the levels came to.
  struct Found {
    var choice: [Int32]
    /// Proven bound and seconds of each level.
    var bounds: [(bound: Double, seconds: Double)] = []
    /// The prices of each level, as far as it needed any.
    var prices: [LevelPrices] = []
  }

  /// What is minimised in one go.
  struct Stage {
    let name: String
    /// The level, or nil for the blended sum.
    let level: Level?
    let weights: LevelWeights

    static func blended(_ policy: ExchangePolicy) -> Stage {
      Stage(name: "blended", level: nil, weights: .blended(policy))
    }
  }

  /// The levels in order, or the blended sum alone.
  var stages: [Stage] {
    let policy = program.facts.problem.policy
    switch policy.priorities {
    case .blended: return [.blended(policy)]
    case .lexicographic:
      return Level.allCases.map { Stage(name: $0.rawValue, level: $0, weights: .only($0)) }
    }
  }

  /// Minimises level by level, or the blended sum alone, from a plan that keeps every rule.
  ///
  /// `known` are prices of an earlier plan.
  func minimise(
    from start: [Int32],
    statusQuo: LevelValues,
    known: [LevelPrices]
  ) -> Found {
    let search = search(over: program)
    var found = Found(choice: start)
    var caps: [LevelCap] = []
    var earlier: LevelSearch.Answer?
    for (stage, share) in zip(stages, stages.count == 1 ? [1] : Self.shares) {
      let began = clock.seconds
      let used = min(1, clock.used / max(1e-9, clock.limit))
      let answer = search.run(
        goal(of: stage, caps: caps, statusQuo, endsAt: used + (1 - used) * share),
        from: found.choice,
        after: earlier,
        known: known.first { $0.level == stage.name }.flatMap { KnownPrices($0, in: program) }
      )
      earlier = answer
      found.choice = answer.choice
      found.bounds.append((answer.bound, clock.seconds - began))
      if let prices = answer.prices, let weights = answer.weights {
        let known = KnownPrices(prices: prices, weights: weights)
        found.prices.append(known.stored(as: stage.name, of: program))
      }
      if let level = stage.level { caps.append((level, Self.cap(answer.value))) }
    }
    return found
  }

  private func goal(
    of stage: Stage,
    caps: [LevelCap],
    _ statusQuo: LevelValues,
    endsAt end: Double
  ) -> LevelSearch.Goal {
    LevelSearch.Goal(
      name: stage.name,
      level: stage.level,
      weights: stage.weights,
      caps: caps,
      statusQuo: statusQuo.weighed(stage.weights),
      endsAt: end
    )
  }

  /// The time of each level, as a share of what the levels before it left.
  private static let shares = [0.6, 0.6, 1]

  /// The cap that a level's value puts on the levels after it.
  static func cap(_ value: Double) -> Double {
    value + max(1e-6, 1e-6 * abs(value))
  }
}
