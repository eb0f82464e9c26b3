import Staffing

/// The teaching of a whole district, kept best possible while people come and go.
///
/// It maximises the covered periods by reward as ``TeachingFlow`` does: periods that open an
/// offering come first. What can be covered is a gammoid, so that one period more of capacity adds
/// one element to the best covering, the dearest that can be reached, and one less takes one away,
/// the cheapest; nothing else changes. Each change therefore costs one search, which ends at what
/// is known from the covering being best: an uncovered offering leads to no free periods, and
/// somebody with free periods to no uncovered offering.
///
/// The covering's reward is that of a fresh filling; which of several equally good coverings it is
/// depends on the changes so far, until it is made cheap.
struct LiveTeaching: Sendable {
  typealias Change = (pool: Int32, capacity: Double, itinerant: Double)

  var network: TeachingNetwork
  /// Only as good as the last ``cheapen()``; stale where changes were kept without it.
  var potentials: TeachingPotentials
  private var pending: [Change] = []
  private var isPending: [Bool] = []
  private(set) var applied: [Change] = []
  private(set) var journal: [(arc: Int32, amount: Double)] = []
  static let least = TeachingNetwork.least

  /// Nobody teaches yet; `poolsAtFirst` is what a group has room for before it makes more.
  init(
    _ program: ExchangeProgram,
    _ components: TeachingComponents,
    poolsAtFirst: Int? = nil
  ) {
    network = TeachingNetwork(program, components, poolsAtFirst: poolsAtFirst)
    potentials = TeachingPotentials(network)
  }

  /// Level 1 and level 3 of the teaching.
  var values: LevelValues { network.values }

  /// Covered weekly periods by offering.
  var coveredPeriods: [Double] {
    network.sinkOfOffering.map { network.sinks[$0].covered }
  }

  /// Somebody comes to a place or leaves it; taken up by ``settle()``.
  mutating func seat(_ place: Placement, _ sign: Int32) {
    let pool = network.pool(of: place.reach)
    while isPending.count < network.pools.count { isPending.append(false) }
    network.pools[pool].people += sign
    if !isPending[pool] {
      isPending[pool] = true
      pending.append((Int32(pool), 0, 0))
    }
    guard let position = pending.lastIndex(where: { $0.pool == pool }) else { return }
    pending[position].capacity += Double(sign) * place.capacity
    pending[position].itinerant += Double(sign) * place.itinerant
  }

  /// Makes the covering best for everybody seated, so that it can be undone.
  mutating func settle() {
    swap(&applied, &pending)
    for change in applied { isPending[Int(change.pool)] = false }
    for change in applied where change.capacity < 0 || change.itinerant < 0 {
      take(min(0, change.capacity), min(0, change.itinerant), from: Int(change.pool))
      // Periods that gave up itinerant duty are free at home; each step leaves the covering best.
      improve(from: Int(change.pool))
    }
    for change in applied where change.capacity > 0 {
      network.pools[Int(change.pool)].free += change.capacity
      improve(from: Int(change.pool))
    }
    for change in applied where change.itinerant > 0 {
      network.pools[Int(change.pool)].freeItinerant += change.itinerant
      sendOut(Int(change.pool))
    }
  }

  /// Keeps what was settled; it can no longer be undone.
  mutating func keep() {
    for change in applied where network.pools[Int(change.pool)].people == 0 {
      remove(Int(change.pool))
    }
    potentials.keep()
    applied.removeAll(keepingCapacity: true)
    journal.removeAll(keepingCapacity: true)
  }

  /// Takes the last settled changes back; `seat` has been told of them already.
  mutating func undo() {
    potentials.undo()
    for change in pending { isPending[Int(change.pool)] = false }
    for entry in journal.reversed() { network.push(-entry.amount, along: Int(entry.arc)) }
    for change in applied {
      network.pools[Int(change.pool)].free -= change.capacity
      network.pools[Int(change.pool)].freeItinerant -= change.itinerant
    }
    for change in pending + applied {
      let pool = network.pools[Int(change.pool)]
      if pool.people == 0, pool.reach >= 0 { remove(Int(change.pool)) }
    }
    pending.removeAll(keepingCapacity: true)
    applied.removeAll(keepingCapacity: true)
    journal.removeAll(keepingCapacity: true)
  }

  private mutating func remove(_ pool: Int) {
    network.remove(pool)
    potentials.forget(pool)
  }

  mutating func move(_ amount: Double, along arc: Int) {
    journal.append((Int32(arc), amount))
    network.push(amount, along: arc)
  }

  // MARK: - Less capacity

  private mutating func take(_ capacity: Double, _ itinerant: Double, from pool: Int) {
    network.pools[pool].free += capacity
    network.pools[pool].freeItinerant += itinerant
    while network.pools[pool].freeItinerant < -Self.least {
      guard giveUp(.itinerant, of: pool, atMost: -network.pools[pool].freeItinerant) > 0 else {
        break
      }
    }
    while network.pools[pool].free < -Self.least {
      guard giveUp(.any, of: pool, atMost: -network.pools[pool].free) > 0 else { break }
    }
  }

  /// Lets a pool that may teach more elsewhere give up duties at home, where that pays.
  ///
  /// More itinerant duty is no more capacity: one element of the covering may give way to another.
  private mutating func sendOut(_ pool: Int) {
    improve(from: pool)
    while network.pools[pool].freeItinerant > Self.least {
      guard let end = network.searchGain(from: pool, onlyItinerant: true) else { return }
      let mine = network.sinks[end].gain
      let before = network.reward
      let limit = min(network.pools[pool].freeItinerant, mine.amount)
      guard giveUp(.home, of: pool, atMost: limit, below: mine.reward) > 0 else { return }
      improve(from: pool)
      guard network.reward > before + Self.least else { return }
    }
  }

  private enum Duties {
    case any
    case home
    case itinerant
  }

  /// The duty that a pool gives up first, and whether it is known to be the cheapest to give up.
  ///
  /// A search from a duty at home sees all duties of the pool; from one elsewhere only those
  /// elsewhere, unless the pool may teach more there.
  private func duty(of pool: Int, _ duties: Duties) -> (arc: Int, isCheapest: Bool)? {
    let mayTeachMoreElsewhere = network.pools[pool].freeItinerant > Self.least
    var atHome = -1
    var elsewhere = -1
    for sink in network.used(by: pool) {
      let arc = network.arc(pool, sink)
      let isItinerant = network.arcs[arc].isItinerant
      if duties != .any, isItinerant != (duties == .itinerant) { continue }
      if isItinerant { elsewhere = arc } else { atHome = arc }
      let seesAll = !isItinerant || mayTeachMoreElsewhere || duties == .itinerant
      // An offering short inside a part gives way at the least loss: the covering was best.
      if seesAll, network.sinks[sink].isShort, network.sinks[sink].isInsidePart {
        return (arc, true)
      }
    }
    if atHome >= 0 { return (atHome, false) }
    return elsewhere >= 0 ? (elsewhere, false) : nil
  }

  /// Takes periods off one of a pool's duties and lets others take them over where they can, or
  /// lets what counts least give way; at most as many as all cost the same, less than `limit`.
  ///
  /// Returns how many; 0 where the pool has no such duty or every period costs too much.
  private mutating func giveUp(
    _ duties: Duties,
    of pool: Int,
    atMost most: Double,
    below limit: Double = .infinity
  ) -> Double {
    guard let (arc, isCheapest) = duty(of: pool, duties) else { return 0 }
    let sink = Int(network.arcs[arc].sink)
    let own = network.sinks[sink].loss
    var amount = min(most, network.arcs[arc].flow, own.amount)
    let (end, cheapest) =
      isCheapest ? (nil, nil) : network.searchHelp(from: sink, below: own.reward)
    let cost = end == nil ? cheapest.map { network.sinks[$0].loss.reward } ?? own.reward : 0
    guard cost < limit - Self.least else { return 0 }
    if let end {
      let into = network.arc(end.pool, end.sink)
      amount = min(amount, network.pools[end.pool].free)
      if network.arcs[into].isItinerant {
        amount = min(amount, network.pools[end.pool].freeItinerant)
      }
      amount = min(amount, room(from: sink, to: end.sink))
      move(-amount, along: arc)
      move(amount, along: into)
      handOver(amount, from: sink, to: end.sink)
    } else if let cheapest {
      amount = min(amount, network.sinks[cheapest].loss.amount, room(from: sink, to: cheapest))
      move(-amount, along: arc)
      handOver(amount, from: sink, to: cheapest)
    } else {
      move(-amount, along: arc)
    }
    return amount
  }

  /// How much can be handed over along the way back from an offering to the start of the search.
  private func room(from start: Int, to end: Int) -> Double {
    var amount = Double.infinity
    var sink = end
    while sink != start {
      let (pool, other) = network.cameBy[sink]
      let outOf = network.arc(Int(pool), sink)
      let into = network.arc(Int(pool), Int(other))
      amount = min(amount, network.arcs[outOf].flow)
      if network.arcs[into].isItinerant, !network.arcs[outOf].isItinerant {
        amount = min(amount, network.pools[Int(pool)].freeItinerant)
      }
      sink = Int(other)
    }
    return amount
  }

  private mutating func handOver(_ amount: Double, from start: Int, to end: Int) {
    var sink = end
    while sink != start {
      let (pool, other) = network.cameBy[sink]
      move(-amount, along: network.arc(Int(pool), sink))
      move(amount, along: network.arc(Int(pool), Int(other)))
      sink = Int(other)
    }
  }

  // MARK: - More capacity

  /// Uses free periods of a pool for what counts most among what can be reached.
  private mutating func improve(from pool: Int) {
    while network.pools[pool].free > Self.least {
      guard let end = network.searchGain(from: pool) else { return }
      var amount = min(network.pools[pool].free, network.sinks[end].gain.amount)
      var sink = end
      while true {
        let (helper, other) = network.cameBy[sink]
        let into = network.arc(Int(helper), sink)
        guard other >= 0 else {
          if network.arcs[into].isItinerant {
            amount = min(amount, network.pools[Int(helper)].freeItinerant)
          }
          break
        }
        let outOf = network.arc(Int(helper), Int(other))
        amount = min(amount, network.arcs[outOf].flow)
        if network.arcs[into].isItinerant, !network.arcs[outOf].isItinerant {
          amount = min(amount, network.pools[Int(helper)].freeItinerant)
        }
        sink = Int(other)
      }
      guard amount > Self.least else { return }
      sink = end
      while true {
        let (helper, other) = network.cameBy[sink]
        if other >= 0 { move(-amount, along: network.arc(Int(helper), Int(other))) }
        move(amount, along: network.arc(Int(helper), sink))
        guard other >= 0 else { break }
        sink = Int(other)
      }
    }
  }
}
