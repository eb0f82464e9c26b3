import Foundation
import Staffing

/// Raises the priced bound by a walk along smoothed, rescaled subgradients.
///
/// The walk only proposes prices; every bound it keeps comes from a full pass. Each price moves by
/// its own running mean of forces over their running size (as Adam does), within its natural
/// range, with strides that shrink from `widest` to `narrowest`; the running mean of the prices is
/// tried as well, because a concave function is higher at the mean than on average. What a walk
/// misses at its end is about the last stride times the forces that are left, so the last strides
/// are very narrow, and their forces are means over more passes.
struct PriceAscent {
  /// How wide the strides are, as parts of each price's range, and over how many passes.
  struct Schedule {
    let passes: Int
    let widest: Double
    let narrowest: Double

    /// A walk of some passes whose last strides are as narrow as that many allow, unless it is told.
    init(passes: Int, widest: Double = Self.widest, narrowest: Double? = nil) {
      self.passes = passes
      self.widest = widest
      self.narrowest = narrowest ?? Self.narrowest(within: passes)
    }

    /// How wide the strides of a walk are that knows nothing yet.
    static let widest = 0.1

    /// How narrow strides may become within so many passes: prices that have far to go do not get
    /// there in strides that shrink too soon.
    private static func narrowest(within passes: Int) -> Double {
      min(0.0006, 0.1 / Double(max(1, passes)))
    }
  }

  private(set) var bound: PricedBound
  /// Best bound so far; −∞ before the first pass.
  private(set) var best = -Double.infinity
  /// Prices of the best bound.
  private(set) var bestPrices: PriceList
  /// The weights of the best bound, with its prices on the caps.
  private(set) var bestWeights: LevelWeights
  /// Full passes made.
  private(set) var passes = 0
  /// How often the walk chose each move, the later passes counting more.
  private var chosen: [Double]
  private var chosenInAll = 0.0
  private var prices: PriceList
  private var mean: PriceList
  private var drift: PriceList
  private var size: PriceList
  private var range: PriceList
  private var capDrift: [Double]
  private var capSize: [Double]

  /// The part of a running mean of forces that stays from pass to pass, at the first and last stride.
  private static let firstMemory = 0.9
  private static let lastMemory = 0.98
  /// How dear a hard row becomes at most, as a part of all that one person may teach.
  private static let dearestRow = 0.3

  init(_ bound: PricedBound, from start: PriceList? = nil) {
    self.bound = bound
    var prices = start ?? Self.startingPrices(bound)
    bound.project(&prices)
    self.prices = prices
    mean = prices
    bestPrices = prices
    drift = PriceList(bound.program)
    size = drift
    chosen = [Double](repeating: 0, count: bound.program.moves.count)
    range = Self.naturalRange(bound)
    bestWeights = bound.weights
    capDrift = bound.caps.map { _ in 0 }
    capSize = capDrift
  }

  private static func startingPrices(_ bound: PricedBound) -> PriceList {
    var prices = PriceList(bound.program)
    for offering in prices.cover.indices {
      prices.cover[offering] = bound.coverLimit(offering) / 2
    }
    return prices
  }

  /// What each price can sensibly be at most.
  private static func naturalRange(_ bound: PricedBound) -> PriceList {
    var range = PriceList(bound.program)
    for position in range.cover.indices {
      range.cover[position] = bound.coverLimit(position)
      range.open[position] = bound.openLimit(position)
    }
    let capacities = bound.kinds.kinds.map(\.capacity)
    let periods = capacities.reduce(0, +) / Double(max(1, capacities.count))
    let ofMove =
      periods * bound.weights.curriculum + 2 * bound.weights.staffing + 2 * bound.weights.burden
    for (position, row) in bound.program.bounds.enumerated() {
      range.row[position] =
        row.greatestPrice(weight: bound.weights[row.level]) ?? ofMove * dearestRow
    }
    return range
  }

  /// One full pass at the starting prices.
  mutating func tryStart() {
    _ = tried(prices)
  }

  /// Walks through a schedule, or until the bound reaches `enough` or `shouldStop` says so.
  mutating func climb(
    _ schedule: Schedule,
    enough: Double = .infinity,
    shouldStop: () -> Bool
  ) {
    guard schedule.passes > 0 else { return }
    chosenInAll = 0
    chosen = chosen.map { _ in 0 }
    let shrink = schedule.narrowest / schedule.widest
    for step in 0..<schedule.passes {
      if best >= enough || shouldStop() { return }
      let part = Double(step) / Double(schedule.passes)
      let stride = schedule.widest * pow(shrink, part)
      let pass = tried(prices)
      note(pass, weight: part * part)
      let memory =
        1 - (1 - Self.firstMemory) * pow((1 - Self.lastMemory) / (1 - Self.firstMemory), part)
      let growths = capGrowths(by: pass, stride: stride, memory: memory)
      steer(by: pass, stride: stride, memory: memory)
      grow(growths)
      if step % 10 == 9 {
        _ = tried(mean)
      }
    }
    prices = bestPrices
    mean = bestPrices
    if !bound.caps.isEmpty { bound.priceCaps(bestWeights) }
    _ = tried(mean)
  }

  /// The share of each move in the walk's choices: about what it has in the relaxed optimum.
  var shares: [Double] {
    chosenInAll > 0 ? chosen.map { $0 / chosenInAll } : chosen
  }

  private mutating func note(_ pass: PricedBound.Pass, weight: Double) {
    chosenInAll += weight
    for move in pass.choice where move >= 0 { chosen[Int(move)] += weight }
  }

  private mutating func tried(_ candidate: PriceList) -> PricedBound.Pass {
    let pass = bound.pass(candidate)
    passes += 1
    if pass.bound > best {
      best = pass.bound
      bestPrices = candidate
      bestWeights = bound.weights
    }
    return pass
  }

  private mutating func steer(by pass: PricedBound.Pass, stride: Double, memory: Double) {
    for (position, offering) in bound.program.facts.offerings.enumerated() {
      Self.move(
        &prices.cover[position],
        &drift.cover[position],
        &size.cover[position],
        force: (offering.required - pass.covered[position]) / offering.required,
        stride: stride * range.cover[position],
        memory: memory
      )
      Self.move(
        &prices.open[position],
        &drift.open[position],
        &size.open[position],
        force: (offering.opening - pass.opened[position]) / offering.opening,
        stride: stride * range.open[position],
        memory: memory
      )
    }
    for (position, row) in bound.program.bounds.enumerated() {
      let force = row.force(
        on: prices.row[position],
        activity: pass.activity[position],
        weight: bound.weights[row.level]
      )
      Self.move(
        &prices.row[position],
        &drift.row[position],
        &size.row[position],
        force: force.isFinite ? force : 0,
        stride: stride * range.row[position],
        memory: memory
      )
    }
    bound.project(&prices)
    let keep = 0.95
    for position in prices.cover.indices {
      mean.cover[position] = keep * mean.cover[position] + (1 - keep) * prices.cover[position]
      mean.open[position] = keep * mean.open[position] + (1 - keep) * prices.open[position]
    }
    for row in prices.row.indices {
      mean.row[row] = keep * mean.row[row] + (1 - keep) * prices.row[row]
    }
  }

  /// By what the prices on the caps should be multiplied.
  ///
  /// They may be far from where they begin, so they move by their logarithms.
  private mutating func capGrowths(by pass: PricedBound.Pass, stride: Double, memory: Double)
    -> [Double]
  {
    bound.caps.indices.map { position in
      let cap = bound.caps[position]
      guard bound.weights[cap.level] > 0 else { return 1 }
      let level = bound.part(of: cap.level, in: pass, at: prices) / bound.weights[cap.level]
      var growth = 0.0
      Self.move(
        &growth,
        &capDrift[position],
        &capSize[position],
        force: (level - cap.value) / max(1, cap.value),
        stride: stride,
        memory: memory
      )
      return exp(growth)
    }
  }

  private mutating func grow(_ growths: [Double]) {
    guard !growths.isEmpty else { return }
    var weights = bound.weights
    for (cap, growth) in zip(bound.caps, growths) {
      weights[cap.level] *= growth
      bound.scale(&prices, of: cap.level, by: growth)
      bound.scale(&mean, of: cap.level, by: growth)
    }
    bound.priceCaps(weights)
    bound.project(&prices)
    bound.project(&mean)
    range = Self.naturalRange(bound)
  }

  private static func move(
    _ price: inout Double,
    _ drift: inout Double,
    _ size: inout Double,
    force: Double,
    stride: Double,
    memory: Double
  ) {
    drift = memory * drift + (1 - memory) * force
    size = 0.98 * size + 0.02 * force * force
    price += stride * drift / (size.squareRoot() + 1e-3)
  }
}
