import Staffing

extension LevelSearch {
  /// How wide the first strides of a walk are that begins with the prices of a similar goal: wider
  /// where it has few passes to get anywhere, because the price on a cap is far from where it begins,
  /// and no linear program goes on from there.
  ///
  /// With 700 or 800 passes the second level of 1,500, 3,000 and 6,000 people came to 132, 283 and 517 with
  /// 0.01 and to 144, 294 and 582 with 0.02; with 2,500 passes 0.01 is better in all of them.
  private func widestOfKnown(_ goal: Goal, passes: Int) -> Double {
    let isNear = isMended(goal) || relaxing(goal) != nil
    return isNear ? 0.01 : min(0.02, max(0.01, 16 / Double(max(1, passes))))
  }

  /// The part of a level's time that a walk of prices may take, and the same where there are caps: there
  /// walks are longer, and a look into cores afterwards needs its root and 200 nodes to find anything.
  private static let shareOfWalk = 0.3
  private static let shareOfWalkWithCaps = 0.2

  /// Raises the bound of a goal by prices.
  ///
  /// A cap is a row as any other: with a price λ > 0 on it, the least of goal + λ · (level − cap) is
  /// below the value of every plan within the cap. The walk moves λ as it moves the other prices.
  func raiseBound(_ goal: Goal, _ answer: inout Answer, passes: Int) {
    guard !isClosed(goal, answer) else { return }
    let share = goal.caps.isEmpty ? Self.shareOfWalk : Self.shareOfWalkWithCaps
    let budget = clock.left(of: goal.endsAt) * share
    let start = start(of: goal, answer)
    var ascent = PriceAscent(
      PricedBound(
        program,
        kinds: kinds,
        bundles: bundles,
        weights: start.weights,
        caps: goal.caps,
        threads: options.threads
      ),
      from: start.prices
    )
    let work = SearchClock.work(ofPassOver: program)
    let began = clock.used
    ascent.tryStart()
    clock.charge(work)
    // The walk only pays when it comes to its narrow strides, so its length is fitted to the time.
    let affordable = Int(budget / max(1e-4, clock.used - began) * 0.9)
    let passes = min(passes, affordable)
    ascent.climb(
      PriceAscent.Schedule(
        passes: passes,
        widest: start.prices == nil
          ? PriceAscent.Schedule.widest : widestOfKnown(goal, passes: passes)
      ),
      // What would close the level is enough: an earlier plan may be that good already.
      enough: answer.value - max(1e-9, improvement(goal, answer))
    ) {
      clock.charge(work)
      return isOver(goal)
    }
    var bound = ascent.bound
    bound.priceCaps(ascent.bestWeights)
    let gain = gainOfBlocks(goal, bound, at: ascent.bestPrices)
    answer.bound = max(answer.bound, ascent.best + gain)
    answer.prices = ascent.bestPrices
    answer.weights = ascent.bestWeights
    answer.shares = ascent.shares
    report(.pricing, goal, answer)
  }

  /// The weights and prices that a walk begins with.
  ///
  /// A cap's price is at first what a blend would pay for the earlier level. Prices known so far are
  /// taken over in the currency of the last level that both sums weigh, with those on the caps before it.
  private func start(
    of goal: Goal,
    _ answer: Answer
  ) -> (prices: PriceList?, weights: LevelWeights) {
    let factor = program.facts.problem.policy.factor(of:)
    var weights = goal.weights
    for cap in goal.caps {
      weights[cap.level] = factor(cap.level) / max(1e-9, factor(goal.level ?? cap.level))
    }
    guard let prices = answer.prices else { return (nil, weights) }
    guard let known = answer.weights else { return (prices, weights) }
    for level in Level.allCases.reversed() where known[level] > 0 && weights[level] > 0 {
      let rate = weights[level] / known[level]
      for cap in goal.caps where cap.level < level {
        weights[cap.level] = known[cap.level] * rate
      }
      return (prices.scaled(by: rate), weights)
    }
    return (nil, weights)
  }
}
