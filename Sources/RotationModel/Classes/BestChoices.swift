/// Chooses one of several offers for each of some places, or none, so that they gain most together
/// within a budget.
enum BestChoices {
  /// What an offer gains and costs; a cost may be negative.
  struct Offer {
    var gain: Double
    var cost: Double
  }

  /// Steps that a budget is cut into, at least so long; costs are rounded up to them.
  private static let steps = 1_000.0
  private static let shortest = 0.001
  /// Steps that a negative cost adds to the budget at most.
  private static let mostCredit = 100.0

  /// The position of the offer taken at each place; ties go to what stands first.
  ///
  /// Complexity: offers times the steps of the budget and of what negative costs add to it.
  static func positions(_ places: [[Offer]], budget: Double) -> [Int?] {
    let step = max(max(0, budget) / steps, shortest)
    let most = Int((max(0, budget) / step + 1e-6).rounded(.down))
    func units(_ cost: Double) -> Int {
      Int((max(-mostCredit, min(1e9, cost / step)) - 1e-6).rounded(.up))
    }
    // Every place first gives what its cheapest offer would bring in.
    let credits = places.map { max(0, $0.map { -units($0.cost) }.max() ?? 0) }
    let room = most + credits.reduce(0, +)
    var best = [Double](repeating: 0, count: room + 1)
    var taken: [[Int8]] = []
    for (offers, credit) in zip(places, credits) {
      var next = [Double](repeating: -.infinity, count: room + 1)
      var choice = [Int8](repeating: -1, count: room + 1)
      for used in 0...room {
        if used >= credit { next[used] = best[used - credit] }
        for (position, offer) in offers.enumerated() {
          let left = used - credit - units(offer.cost)
          guard left >= 0, left <= room, best[left] + offer.gain > next[used] + 1e-9 else {
            continue
          }
          next[used] = best[left] + offer.gain
          choice[used] = Int8(position)
        }
      }
      best = next
      taken.append(choice)
    }
    var used = room
    var positions = [Int?](repeating: nil, count: places.count)
    for place in places.indices.reversed() {
      let choice = Int(taken[place][used])
      used -= credits[place]
      guard choice >= 0 else { continue }
      positions[place] = choice
      used -= units(places[place][choice].cost)
    }
    return positions
  }
}
