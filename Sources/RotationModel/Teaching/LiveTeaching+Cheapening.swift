extension LiveTeaching {
  /// Makes the covering cheapest at level 3 again after the last changes, without covering less.
  ///
  /// It was cheapest before them, so only what they touched is looked at, and what that leads to.
  mutating func cheapen() {
    potentials.begin()
    for change in applied { look(atPool: Int(change.pool)) }
    followJournal()
  }

  /// Makes the covering cheapest whatever it was before.
  mutating func cheapenAll() {
    potentials.begin()
    for pool in network.pools.indices { look(atPool: pool) }
    for sink in network.sinks.indices { look(atOffering: sink) }
    followJournal()
  }

  /// Looks at what was touched, and at what that leads to, until nothing is left; cycles that are
  /// used up on the way touch more.
  private mutating func followJournal() {
    var position = 0
    while true {
      if position < journal.count {
        let arc = network.arcs[Int(journal[position].arc)]
        look(atPool: Int(arc.pool))
        look(atOffering: Int(arc.sink))
        position += 1
      } else if let node = potentials.next() {
        lower(from: node)
      } else {
        return
      }
    }
  }

  // MARK: - Potentials

  private mutating func look(atPool pool: Int) {
    let facts = network.pools[pool]
    guard facts.reach >= 0 else { return }
    potentials.welcome(pool, reach: facts.reach)
    let any = potentials.any(of: pool)
    let elsewhere = potentials.elsewhere(of: pool)
    for position in Int(facts.firstArc)..<Int(facts.firstArc + facts.arcCount) {
      let arc = network.arcs[position]
      if arc.isItinerant { lower(Int(arc.sink), elsewhere, arc.cost) }
      if !arc.isItinerant || network.pools[pool].freeItinerant > Self.least {
        lower(Int(arc.sink), any, arc.cost)
      }
    }
    lower(potentials.firstGroup + Int(facts.group), any, 0)
    potentials.enqueue(any)
    potentials.enqueue(elsewhere)
  }

  private mutating func look(atOffering sink: Int) {
    if network.sinks[sink].isShort { lower(gainClass(of: sink), sink, 0) }
    potentials.enqueue(sink)
  }

  /// The node of the offerings whose periods count as one more of this one.
  private func gainClass(of sink: Int) -> Int {
    let isOpening = network.sinks[sink].covered < network.sinks[sink].opening - Self.least
    return potentials.firstClass
      + Int(isOpening ? potentials.openingClass[sink] : potentials.restClass[sink])
  }

  /// The node of the offerings whose periods count as one less of this one.
  private func lossClass(of sink: Int) -> Int {
    let isBeyond = network.sinks[sink].covered > network.sinks[sink].opening + Self.least
    return potentials.firstClass
      + Int(isBeyond ? potentials.restClass[sink] : potentials.openingClass[sink])
  }

  private mutating func lower(from node: Int) {
    if node < potentials.firstClass {
      lower(fromOffering: node)
    } else if node < potentials.firstGroup {
      for member in potentials.members[node - potentials.firstClass] {
        let sink = Int(member)
        if network.sinks[sink].isShort, gainClass(of: sink) == node { lower(node, sink, 0) }
      }
    } else if let (pool, isElsewhere) = potentials.pool(at: node) {
      lower(fromPool: pool, isElsewhere: isElsewhere)
    } else {
      for (slot, pool) in network.poolOfSlot[node - potentials.firstGroup].enumerated()
      where network.pools[Int(pool)].reach >= 0 && network.pools[Int(pool)].slot == slot {
        lower(node, potentials.any(of: Int(pool)), 0)
      }
    }
  }

  private mutating func lower(fromOffering sink: Int) {
    let group = Int(network.sinks[sink].group)
    let words = network.slotWords[group]
    let base = network.firstSinkBits[sink]
    for word in 0..<words {
      let free = network.sinkBits[base + TeachingNetwork.Bits.free.rawValue * words + word]
      var bits = network.sinkBits[base + word]
      while bits != 0 {
        let bit = bits & (~bits &+ 1)
        let pool = Int(network.poolOfSlot[group][word * 64 + bits.trailingZeroBitCount])
        bits &= bits &- 1
        lower(sink, potentials.any(of: pool), free & bit != 0 ? 0 : network.perOtherPeriod)
      }
      bits = network.sinkBits[base + words + word]
      while bits != 0 {
        let pool = Int(network.poolOfSlot[group][word * 64 + bits.trailingZeroBitCount])
        bits &= bits &- 1
        lower(sink, potentials.elsewhere(of: pool), network.perItinerantPeriod)
        if network.pools[pool].freeItinerant > Self.least {
          lower(sink, potentials.any(of: pool), network.perItinerantPeriod)
        }
      }
    }
    if network.sinks[sink].loss.amount > Self.least { lower(sink, lossClass(of: sink), 0) }
  }

  private mutating func lower(fromPool pool: Int, isElsewhere: Bool) {
    let facts = network.pools[pool]
    guard facts.reach >= 0 else { return }
    let node = isElsewhere ? potentials.elsewhere(of: pool) : potentials.any(of: pool)
    for position in Int(facts.firstArc)..<Int(facts.firstArc + facts.arcCount) {
      let arc = network.arcs[position]
      guard arc.flow > Self.least, arc.isItinerant || !isElsewhere else { continue }
      lower(node, Int(arc.sink), -arc.cost)
    }
    if !isElsewhere, network.pools[pool].free > Self.least {
      lower(node, potentials.firstGroup + Int(facts.group), 0)
    }
  }

  private mutating func lower(_ from: Int, _ to: Int, _ cost: Double) {
    let edge = potentials.look(from, to, cost)
    if edge == .closes, handOver(along: potentials.cycle(from, to)) { return }
    if edge != .keeps { potentials.lower(from, to, cost) }
  }

  // MARK: - Cycles

  /// Hands as many periods over along a cycle as can be; whether there were any.
  private mutating func handOver(along cycle: [Int]) -> Bool {
    let edges = cycle.indices.map { (cycle[$0], cycle[($0 + 1) % cycle.count]) }
    let amount = edges.reduce(Double.infinity) { min($0, room($1.0, $1.1)) }
    guard amount > Self.least, amount < .infinity else { return false }
    for (from, to) in edges {
      if let (pool, _) = potentials.pool(at: to), from < potentials.firstClass {
        move(amount, along: network.arc(pool, from))
      } else if let (pool, _) = potentials.pool(at: from), to < potentials.firstClass {
        move(-amount, along: network.arc(pool, to))
      }
    }
    return true
  }

  /// How many periods may want along an edge.
  private func room(_ from: Int, _ to: Int) -> Double {
    if from < potentials.firstClass {
      guard let (pool, isElsewhere) = potentials.pool(at: to) else {
        return network.sinks[from].loss.amount
      }
      return !isElsewhere && network.arcs[network.arc(pool, from)].isItinerant
        ? network.pools[pool].freeItinerant : .infinity
    }
    if let (pool, _) = potentials.pool(at: from) {
      return to < potentials.firstClass
        ? network.arcs[network.arc(pool, to)].flow : network.pools[pool].free
    }
    return to < potentials.firstClass ? network.sinks[to].gain.amount : .infinity
  }
}
