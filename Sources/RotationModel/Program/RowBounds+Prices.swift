import Staffing

/// What a price on a row comes to, for the priced bound.
///
/// A row's part of the bound is the least, over every activity that it may state, of what that
/// activity costs less its price: a plan states its own activity, and so pays no less.
extension RowBounds {
  /// Whether a level counts what the row's activity lacks or has too much.
  func counts(at level: Level) -> Bool { penalty != nil && self.level == level }

  /// The nearest price at which that least is finite and useful; `weight` is that of the level.
  func projected(_ price: Double, weight: Double) -> Double {
    if let curve, let penalty {
      let scale = penalty * weight
      let least = scale * curve.slope(after: lower)
      let greatest = scale * curve.slope(after: upper - 1)
      return lower < upper ? min(max(least, price), greatest) : 0
    }
    var price = price
    if upper == .infinity { price = min(0, price) }
    if lower == -.infinity { price = max(0, price) }
    if let penalty {
      let limit = penalty * weight
      price = min(max(-limit, price), limit)
    }
    return price
  }

  /// The row's part of the bound at a projected price.
  func leastCost(at price: Double, weight: Double) -> Double {
    if let curve, let penalty {
      let activity = cheapest(at: price, weight: weight)
      return penalty * weight * curve.value(at: activity) - price * activity
    }
    if price == 0 { return 0 }
    let activity = stated(at: price, beyond: price > 0 ? upper : lower, weight: weight)
    return cost(of: activity, weight: weight) - price * activity
  }

  /// Where the bound rises from a price: how far an activity is from the one the row would state.
  func force(on price: Double, activity: Double, weight: Double) -> Double {
    if curve != nil { return activity - cheapest(at: price, weight: weight) }
    if price > 0 || activity > upper {
      return activity - stated(at: price, beyond: upper, weight: weight)
    }
    if price < 0 || activity < lower {
      return activity - stated(at: price, beyond: lower, weight: weight)
    }
    return 0
  }

  /// The activity that costs least at a price that presses towards one of the bounds.
  ///
  /// That is the bound itself, or, where every plan's activity is whole and the bound is not, one of
  /// the whole numbers beside it: a school that should have 4.3 backbone teachers has 4 or 5.
  private func stated(at price: Double, beyond bound: Double, weight: Double) -> Double {
    let below = bound.rounded(.down)
    guard isWhole, penalty != nil, below < bound else { return bound }
    func part(_ activity: Double) -> Double {
      cost(of: activity, weight: weight) - price * activity
    }
    return part(below) <= part(below + 1) ? below : below + 1
  }

  private func cost(of activity: Double, weight: Double) -> Double {
    penalty.map { $0 * weight * distance(at: activity) } ?? 0
  }

  /// The greatest price of either sign that makes sense, or nil for a hard row.
  func greatestPrice(weight: Double) -> Double? {
    guard let penalty else { return nil }
    guard let curve else { return penalty * weight }
    let steepest = max(abs(curve.slope(after: lower)), abs(curve.slope(after: upper - 1)))
    return lower < upper ? penalty * weight * steepest : 0
  }

  /// The whole activity of a curved row that costs least at a price.
  private func cheapest(at price: Double, weight: Double) -> Double {
    guard let curve, let penalty, penalty * weight > 0 else { return min(max(lower, 0), upper) }
    let scale = penalty * weight
    let wanted = curve.shifted(by: price * curve.share / (2 * scale)).lowest
    return min(max(lower, wanted), upper)
  }
}
