import LinearModel
import Staffing

/// A proven lower bound from prices (Lagrangian relaxation).
///
/// Covering, opening and every row over moves are priced; what is left is, for each person, the
/// choice of one place and its best filling. For any prices the sum of those choices is a lower
/// bound of the reference model, because every plan is one of the choices and pays its prices.
/// Every figure comes from a full pass over all people and all their moves.
struct PricedBound {
  /// What one full pass gives.
  struct Pass {
    /// The bound at the prices.
    var bound = 0.0
    /// The choice of each candidate: a move, or −1 for the present place.
    var choice: [Int32]
    /// Periods covered by the choices, by offering.
    var covered: [Double]
    /// Periods counted for opening, by offering.
    var opened: [Double]
    /// Activity of each row.
    var activity: [Double]
  }

  let program: ExchangeProgram
  let kinds: PlaceTypes
  let bundles: RowBundles
  /// Rows that keep earlier levels, which the objective does not weigh, at their values.
  let caps: [LevelCap]
  /// Weights of the objective, with the prices on the caps.
  private(set) var weights: LevelWeights
  /// What each move costs by itself.
  private var costs: [Double]
  private var worth: PlaceWorth
  private let shares: WorkShares
  private let perPeriod: Double
  private let perOffering: Double

  init(
    _ program: ExchangeProgram,
    kinds: PlaceTypes,
    bundles: RowBundles,
    weights: LevelWeights,
    caps: [LevelCap] = [],
    threads: Int = 1
  ) {
    costs = Self.costs(of: program, weights)
    worth = PlaceWorth(program, kinds, weights)
    self.caps = caps
    self.bundles = bundles
    shares = WorkShares(threads: threads)
    self.program = program
    self.kinds = kinds
    self.weights = weights
    perPeriod = program.facts.problem.policy.weight(of: .uncovered)
    perOffering = program.facts.problem.policy.weight(of: .missing)
  }

  /// Takes other prices on the caps.
  ///
  /// Complexity: moves.
  mutating func priceCaps(_ weights: LevelWeights) {
    self.weights = weights
    costs = Self.costs(of: program, weights)
    worth.burden = weights.burden
  }

  private static func costs(of program: ExchangeProgram, _ weights: LevelWeights) -> [Double] {
    program.moves.map { $0.staffingCost * weights.staffing + $0.burdenCost * weights.burden }
  }

  /// Greatest price of cover that makes sense for an offering.
  func coverLimit(_ offering: Int) -> Double {
    program.facts.offerings[offering].weight * perPeriod * weights.curriculum
  }

  /// Greatest price of opening that makes sense for an offering.
  func openLimit(_ offering: Int) -> Double {
    let facts = program.facts.offerings[offering]
    return facts.weight * perOffering * weights.curriculum / facts.opening
  }

  /// Brings prices into the range where the bound is finite and useful.
  func project(_ prices: inout PriceList) {
    for offering in prices.cover.indices {
      prices.cover[offering] = min(max(0, prices.cover[offering]), coverLimit(offering))
      prices.open[offering] = min(max(0, prices.open[offering]), openLimit(offering))
    }
    for (position, row) in program.bounds.enumerated() {
      prices.row[position] = row.projected(prices.row[position], weight: weights[row.level])
    }
  }

  /// One full pass over all people at projected prices.
  ///
  /// The people are taken in fixed shares, so the sums do not depend on the number of threads.
  func pass(_ prices: PriceList) -> Pass {
    var result = Pass(
      bound: program.constant.weighed(weights),
      choice: [Int32](repeating: -1, count: program.candidates.count),
      covered: [Double](repeating: 0, count: prices.cover.count),
      opened: [Double](repeating: 0, count: prices.cover.count),
      activity: [Double](repeating: 0, count: prices.row.count)
    )
    let offers = worth.offers(at: prices, shares)
    let worth = worth.values(at: offers, shares)
    let bundled = bundles.costs(at: prices.row)
    let chosen = shares.mapped(over: program.candidates.indices) { range in
      choices(of: range, worth: worth, bundled: bundled)
    }
    for (range, answer) in zip(shares.ranges(of: program.candidates.indices), chosen) {
      result.bound += answer.bound
      result.choice.replaceSubrange(range, with: answer.choice)
    }
    collect(prices, offers, &result)
    return result
  }

  /// The cheapest place of each candidate of a range, and the sum of their costs.
  ///
  /// `worth` is that of each kind of place, `bundled` the cost of each bundle of row entries.
  private func choices(of range: Range<Int>, worth: [Double], bundled: [Double])
    -> (bound: Double, choice: [Int32])
  {
    var bound = 0.0
    var choice = [Int32](repeating: -1, count: range.count)
    for position in range {
      let cheapest = cheapest(of: position, worth: worth, bundled: bundled)
      choice[position - range.lowerBound] = cheapest.choice
      // Somebody without any place makes the program infeasible; the explanation tells that.
      if cheapest.cost < .infinity { bound += cheapest.cost }
    }
    return (bound, choice)
  }

  /// The cheapest place of a candidate and what it costs; ∞ where there is none.
  @inline(__always)
  private func cheapest(of position: Int, worth: [Double], bundled: [Double])
    -> (cost: Double, choice: Int32)
  {
    let candidate = program.candidates[position]
    // What all moves have in common is not worth a look at each.
    let common = bundled[Int(bundles.ofCandidate[position])]
    var choice: Int32 = -1
    var best = Double.infinity
    if candidate.mayStay, kinds.ofHome[position] >= 0 {
      best = -worth[Int(kinds.ofHome[position])] - common
    }
    for move in candidate.moves {
      let cost =
        costs[move] + bundled[Int(bundles.ofMove[move])] - worth[Int(kinds.ofMove[move])]
      if cost < best {
        best = cost
        choice = Int32(move)
      }
    }
    return (best + common, choice)
  }

  private func collect(
    _ prices: PriceList,
    _ offers: PlaceWorth.Offers,
    _ result: inout Pass
  ) {
    var chosen = [Int](repeating: 0, count: kinds.kinds.count)
    for (position, move) in result.choice.enumerated() {
      let kind = move >= 0 ? kinds.ofMove[Int(move)] : kinds.ofHome[position]
      if kind >= 0 { chosen[Int(kind)] += 1 }
      guard move >= 0 else { continue }
      for entry in program.entries(of: Int(move)) {
        result.activity[Int(entry.row)] += entry.coefficient
      }
    }
    for (kind, count) in chosen.enumerated() where count > 0 {
      _ = worth.fill(kind, from: offers) { piece, amount in
        result.covered[Int(piece.offering)] += amount * Double(count)
        if piece.opens { result.opened[Int(piece.offering)] += amount * Double(count) }
      }
    }
    for (position, offering) in program.facts.offerings.enumerated() {
      result.bound +=
        prices.cover[position] * offering.required + prices.open[position] * offering.opening
    }
    for (position, row) in program.bounds.enumerated() {
      result.bound += row.leastCost(at: prices.row[position], weight: weights[row.level])
    }
    // A plan within a cap pays its price on no more than that.
    for cap in caps { result.bound -= weights[cap.level] * cap.value }
  }
}

extension PricedBound {
  /// What a pass holds of a capped level, priced: the part of its bound that grows with the price on
  /// the cap, where the prices on what the level counts grow with it.
  func part(of level: Level, in pass: Pass, at prices: PriceList) -> Double {
    var part = program.constant[level] * weights[level]
    switch level {
    case .curriculum:
      for (position, offering) in program.facts.offerings.enumerated() {
        part +=
          prices.cover[position] * (offering.required - pass.covered[position])
          + prices.open[position] * (offering.opening - pass.opened[position])
      }
    case .staffing:
      for move in pass.choice where move >= 0 {
        part += program.moves[Int(move)].staffingCost * weights.staffing
      }
    case .burden:
      preconditionFailure("the last level has no cap")
    }
    for (position, row) in program.bounds.enumerated() where row.counts(at: level) {
      part +=
        row.leastCost(at: prices.row[position], weight: weights[level])
        + prices.row[position] * pass.activity[position]
    }
    return part
  }

  /// Multiplies the prices on what a level counts.
  func scale(_ prices: inout PriceList, of level: Level, by factor: Double) {
    if level == .curriculum {
      for position in prices.cover.indices {
        prices.cover[position] *= factor
        prices.open[position] *= factor
      }
    }
    for (position, row) in program.bounds.enumerated() where row.counts(at: level) {
      prices.row[position] *= factor
    }
  }
}

extension PricedBound {
  /// What the cheapest place of each candidate costs at prices; 0 where there is none.
  func costs(at prices: PriceList) -> [Double] {
    let worth = worth.values(at: worth.offers(at: prices, shares), shares)
    let bundled = bundles.costs(at: prices.row)
    return program.candidates.indices.map {
      let cheapest = cheapest(of: $0, worth: worth, bundled: bundled)
      return cheapest.cost < .infinity ? cheapest.cost : 0
    }
  }

  /// What people, offerings and rows of a block come to in the bound at prices, one by one.
  ///
  /// `costs` are those of each candidate at the prices.
  func value(of block: PricedBlock, costs: [Double], at prices: PriceList) -> Double {
    let people = block.candidates.reduce(0) { $0 + costs[$1] }
    let offerings = block.offerings.reduce(0) {
      let facts = program.facts.offerings[$1]
      return $0 + prices.cover[$1] * facts.required + prices.open[$1] * facts.opening
    }
    let rows = block.rows.reduce(0) {
      let row = program.bounds[$1]
      return $0 + row.leastCost(at: prices.row[$1], weight: weights[row.level])
    }
    return people + offerings + rows
  }

  /// What each move costs more than the present place at the prices; lower is better.
  func reducedCosts(_ prices: PriceList) -> [Double] {
    let worth = worth.values(at: worth.offers(at: prices, shares), shares)
    let bundled = bundles.costs(at: prices.row)
    return program.moves.indices.map { move in
      let candidate = program.moves[move].candidate
      let home = kinds.ofHome[candidate]
      return costs[move] + bundled[Int(bundles.ofMove[move])]
        + bundled[Int(bundles.ofCandidate[candidate])] - worth[Int(kinds.ofMove[move])]
        + (home >= 0 ? worth[Int(home)] : 0)
    }
  }
}
