import Staffing

extension LevelSearch {
  /// One walk of prices for a goal: on the goal alone, or with prices on its caps as well.
  private struct Pricing {
    var ascent: PriceAscent
    let weights: LevelWeights
    /// What plans within the caps pay for them at most.
    let paid: Double
    let isWarm: Bool

    var best: Double { ascent.best - paid }
  }

  /// Passes that try a price on the caps before the best one is taken further.
  private static let trialPasses = 100

  /// Prices on the caps that are tried, as parts of what a blend would pay for the earlier level.
  private static let capParts = [0, 0.05, 0.2, 0.6]

  /// Raises the bound of a goal by prices.
  ///
  /// A cap is a row as any other: with a price λ ≥ 0 on it, the least of goal + λ · (level − cap) is
  /// below the value of every plan within the cap. Which λ serves best is tried, because the
  /// slack between an earlier level's value and its bound costs λ a unit. Where the answer's prices
  /// are known to be of this goal, the λ they were found with is taken.
  func raiseBound(_ goal: Goal, _ answer: inout Answer, passes: Int, isKnown: Bool = false) {
    guard !isClosed(goal, answer) else { return }
    let budget = clock.left(of: goal.endsAt) * 0.3
    var pricings = trials(goal, answer, isKnown: isKnown)
    let began = clock.used
    pricings[0].ascent.tryStart()
    clock.charge(SearchClock.work(ofPassOver: program))
    // The walk only pays when it comes to its narrow strides, so its length is fitted to the time.
    let affordable = Int(budget / max(1e-4, clock.used - began) * 0.9)
    var left = min(passes + (pricings.count - 1) * Self.trialPasses, affordable)
    if pricings.count > 1 {
      let each = min(Self.trialPasses, left / (2 * pricings.count))
      for position in pricings.indices {
        climb(&pricings[position], goal, answer, passes: each, narrowest: 0.003)
        left -= each
      }
    }
    var best = 0
    for position in pricings.indices where pricings[position].best > pricings[best].best {
      best = position
    }
    climb(&pricings[best], goal, answer, passes: min(left, passes))
    answer.bound = max(answer.bound, pricings[best].best)
    answer.prices = pricings[best].ascent.bestPrices
    answer.weights = pricings[best].weights
    answer.shares = pricings[best].ascent.shares
    report(.pricing, goal, answer)
  }

  private func climb(
    _ pricing: inout Pricing,
    _ goal: Goal,
    _ answer: Answer,
    passes: Int,
    narrowest: Double? = nil
  ) {
    let work = SearchClock.work(ofPassOver: program)
    let isNarrowed = pricing.isWarm || pricing.ascent.passes > 1
    pricing.ascent.climb(
      PriceAscent.Schedule(
        passes: passes,
        widest: isNarrowed ? 0.02 : PriceAscent.Schedule.widest,
        narrowest: narrowest
      ),
      // What would close the level is enough: an earlier plan may be that good already.
      enough: answer.value - max(1e-9, improvement(goal, answer)) + pricing.paid
    ) {
      clock.charge(work)
      return isOver(goal)
    }
  }

  private func trials(_ goal: Goal, _ answer: Answer, isKnown: Bool) -> [Pricing] {
    capPrices(goal, answer, isKnown: isKnown).map { price in
      var weights = goal.weights
      var paid = 0.0
      for cap in goal.caps {
        weights[cap.level] += price(cap.level)
        paid += price(cap.level) * cap.value
      }
      let bound = PricedBound(
        program,
        kinds: kinds,
        bundles: bundles,
        weights: weights,
        threads: options.threads
      )
      let start = startingPrices(for: weights, answer)
      return Pricing(
        ascent: PriceAscent(bound, from: start),
        weights: weights,
        paid: paid,
        isWarm: start != nil
      )
    }
  }

  /// The prices on caps that are worth a trial, each by the level of the cap.
  private func capPrices(
    _ goal: Goal,
    _ answer: Answer,
    isKnown: Bool
  ) -> [(Level) -> Double] {
    guard let level = goal.level, !goal.caps.isEmpty else { return [{ _ in 0 }] }
    if isKnown, let known = answer.weights, known[level] > 0 {
      return [{ known[$0] * goal.weights[level] / known[level] }]
    }
    let policy = program.facts.problem.policy
    return Self.capParts.map { part in
      { part * policy.factor(of: $0) / max(1e-9, policy.factor(of: level)) }
    }
  }

  /// The prices known so far, scaled to other weights by the first level that both have.
  private func startingPrices(for weights: LevelWeights, _ answer: Answer) -> PriceList? {
    guard let prices = answer.prices else { return nil }
    guard let known = answer.weights else { return prices }
    for level in Level.allCases where known[level] > 0 {
      guard weights[level] > 0 else { return nil }
      return prices.scaled(by: weights[level] / known[level])
    }
    return nil
  }
}
