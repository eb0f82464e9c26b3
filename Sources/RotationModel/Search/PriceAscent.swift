import Staffing

/// Raises the priced bound by a deflected subgradient walk.
///
/// The walk only proposes prices; every bound it keeps comes from a full pass. Steps follow
/// Polyak's rule towards a target value, with the direction smoothed over passes and each price
/// scaled by its natural range, and shrink when passes bring nothing.
struct PriceAscent {
  private(set) var bound: PricedBound
  /// Best bound so far; −∞ before the first pass.
  private(set) var best = -Double.infinity
  /// Prices of the best bound.
  private(set) var bestPrices: PriceList
  /// Full passes made.
  private(set) var passes = 0
  private var prices: PriceList
  private var direction: PriceList
  private var factor = 1.0
  private var stale = 0
  private let scale: PriceList

  init(_ bound: PricedBound, from start: PriceList? = nil) {
    self.bound = bound
    var prices = start ?? Self.startingPrices(bound)
    bound.project(&prices)
    self.prices = prices
    bestPrices = prices
    direction = PriceList(bound.program)
    scale = Self.naturalScale(bound)
  }

  /// Covering is worth its whole weight where people are short, and little where they abound.
  private static func startingPrices(_ bound: PricedBound) -> PriceList {
    var prices = PriceList(bound.program)
    for offering in prices.cover.indices {
      prices.cover[offering] = bound.coverLimit(offering) / 2
    }
    return prices
  }

  /// Range of a price ÷ range of what it answers to.
  private static func naturalScale(_ bound: PricedBound) -> PriceList {
    var scale = PriceList(bound.program)
    for (position, offering) in bound.program.facts.offerings.enumerated() {
      scale.cover[position] = bound.coverLimit(position) / offering.required
      scale.open[position] = bound.openLimit(position) / offering.opening
    }
    let capacities = bound.kinds.kinds.map(\.capacity)
    let periods = capacities.reduce(0, +) / Double(max(1, capacities.count))
    let ofMove =
      periods * bound.weights.curriculum + 2 * bound.weights.staffing + 2 * bound.weights.burden
    for (position, row) in bound.program.rows.enumerated() {
      scale.row[position] = (row.penalty.map { $0 * bound.weights[row.level] } ?? ofMove) / 4
    }
    return scale
  }

  /// Walks on until `passes` more are made, the bound reaches `enough`, or `shouldStop` says so.
  ///
  /// `target` is the value of the best plan known: the bound can never exceed it.
  mutating func climb(
    passes more: Int, target: Double, enough: Double = .infinity, shouldStop: () -> Bool
  ) {
    for _ in 0..<more {
      if best >= enough || factor < 0.002 || shouldStop() { return }
      step(target: target)
    }
  }

  /// Whether the walk has run out of useful steps.
  var isExhausted: Bool { factor < 0.002 }

  private mutating func step(target: Double) {
    let pass = bound.pass(prices)
    passes += 1
    if pass.bound > best + 1e-7 * max(1, abs(best)) {
      stale = pass.bound > best + 1e-4 * max(1, abs(target - best)) ? 0 : stale + 1
      best = pass.bound
      bestPrices = prices
    } else {
      stale += 1
    }
    if stale >= 12 {
      stale = 0
      factor *= 0.6
      prices = bestPrices
      direction = PriceList(bound.program)
      return
    }
    steer(by: pass)
    let length = squaredLength()
    guard length > 0 else {
      factor = 0
      return
    }
    let room = max(target - pass.bound, 1e-3 * max(1, abs(target)))
    let stride = factor * room / length
    for offering in prices.cover.indices {
      prices.cover[offering] += stride * scale.cover[offering] * direction.cover[offering]
      prices.open[offering] += stride * scale.open[offering] * direction.open[offering]
    }
    for row in prices.row.indices {
      prices.row[row] += stride * scale.row[row] * direction.row[row]
    }
    bound.project(&prices)
  }

  private mutating func steer(by pass: PricedBound.Pass) {
    let keep = 0.7
    for (position, offering) in bound.program.facts.offerings.enumerated() {
      let cover = pull(
        offering.required - pass.covered[position], at: prices.cover[position],
        limit: bound.coverLimit(position))
      let open = pull(
        offering.opening - pass.opened[position], at: prices.open[position],
        limit: bound.openLimit(position))
      direction.cover[position] = keep * direction.cover[position] + (1 - keep) * cover
      direction.open[position] = keep * direction.open[position] + (1 - keep) * open
    }
    for (position, row) in bound.program.rows.enumerated() {
      let activity = pass.activity[position]
      let price = prices.row[position]
      var force = 0.0
      if price > 0 || activity > row.upper {
        force = activity - row.upper
      } else if price < 0 || activity < row.lower {
        force = activity - row.lower
      }
      if !force.isFinite { force = 0 }
      direction.row[position] = keep * direction.row[position] + (1 - keep) * force
    }
  }

  /// A force that would only press a price against its limit counts nothing.
  private func pull(_ force: Double, at price: Double, limit: Double) -> Double {
    if price <= 0 && force < 0 { return 0 }
    return price >= limit && force > 0 ? 0 : force
  }

  private func squaredLength() -> Double {
    var sum = 0.0
    for offering in prices.cover.indices {
      sum += scale.cover[offering] * direction.cover[offering] * direction.cover[offering]
      sum += scale.open[offering] * direction.open[offering] * direction.open[offering]
    }
    for row in prices.row.indices {
      sum += scale.row[row] * direction.row[row] * direction.row[row]
    }
    return sum
  }
}
