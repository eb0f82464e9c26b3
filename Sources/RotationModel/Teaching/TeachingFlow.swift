import Staffing

/// Fills the offerings of one group of schools from the people who work there.
///
/// People with the same reach are one pool. Parts are filled by falling reward along augmenting
/// paths; that maximises the covered periods by weight and, among them, opens offerings in the
/// order of what an opening is worth. The value counted is exact for the filling found.
///
/// Complexity: about parts × arcs of the group in the worst case, close to arcs in practice,
/// because a part that cannot be filled closes everything it reached.
struct TeachingFlow: Sendable {
  private struct Arc {
    var pool: Int32
    var sink: Int32
    var isItinerant: Bool
    var isOther: Bool
    var flow: Double
  }

  private let program: ExchangeProgram
  private let components: TeachingComponents
  private let perPeriod: Double
  private let perOffering: Double
  private let perOtherPeriod: Double
  private let perItinerantPeriod: Double

  private var arcs: [Arc] = []
  private var poolStart: [Int] = []
  /// Arcs that carry periods, by pool: `used[poolStart[p]..<poolStart[p] + usedCount[p]]`.
  private var used: [Int32] = []
  private var usedCount: [Int32] = []
  private var free: [Double] = []
  private var freeItinerant: [Double] = []
  private var sinkStart: [Int] = []
  private var sinkArcs: [Int32] = []
  private var covered: [Double] = []
  private var isClosed: [Bool] = []
  private var isPoolClosed: [Bool] = []
  private var cameBy: [(into: Int32, outOf: Int32)] = []
  private var sinkSeen: [Int32] = []
  private var poolSeen: [Int32] = []
  private var poolSeenItinerant: [Int32] = []
  private var stamp: Int32 = 0
  private var queue: [Int32] = []

  init(_ program: ExchangeProgram, _ components: TeachingComponents) {
    self.program = program
    self.components = components
    let policy = program.facts.problem.policy
    perPeriod = policy.weight(of: .uncovered)
    perOffering = policy.weight(of: .missing)
    perOtherPeriod = policy.weight(of: .otherSubject)
    perItinerantPeriod = policy.weight(of: .itinerant)
  }

  /// The level values of teaching in one group; `pools` lists each reach with its capacities.
  mutating func value(
    of component: Int,
    pools: some Sequence<(reach: Int, capacity: Double, itinerant: Double)>
  ) -> LevelValues {
    let group = components.components[component]
    load(group, pools)
    for part in group.parts { fill(part) }
    var values = LevelValues()
    for (sink, position) in group.offerings.enumerated() {
      let offering = program.facts.offerings[position]
      let short = offering.required - covered[sink]
      if short > 1e-9 { values.curriculum += offering.weight * perPeriod * short }
      if covered[sink] < offering.opening - 1e-9 {
        values.curriculum += offering.weight * perOffering
      }
    }
    for arc in arcs where arc.flow > 0 {
      if arc.isItinerant {
        values.burden += arc.flow * perItinerantPeriod
      } else if arc.isOther {
        values.burden += arc.flow * perOtherPeriod
      }
    }
    return values
  }

  /// The same filling with its lines.
  mutating func teaching(of component: Int, pools: [TeachingBlock.Pool]) -> GroupTeaching {
    _ = value(of: component, pools: pools.map { ($0.reach, $0.capacity, $0.itinerant) })
    let offerings = components.components[component].offerings
    let amounts = arcs.filter { $0.flow > 1e-9 }.map { arc in
      (
        reach: pools[Int(arc.pool)].reach, offering: offerings[Int(arc.sink)],
        isItinerant: arc.isItinerant, periods: arc.flow
      )
    }
    return program.teaching(amounts, offerings: offerings)
  }

  private mutating func load(
    _ group: TeachingComponents.Component,
    _ pools: some Sequence<(reach: Int, capacity: Double, itinerant: Double)>
  ) {
    arcs.removeAll(keepingCapacity: true)
    poolStart.removeAll(keepingCapacity: true)
    free.removeAll(keepingCapacity: true)
    freeItinerant.removeAll(keepingCapacity: true)
    let sinks = group.offerings.count
    sinkStart.removeAll(keepingCapacity: true)
    sinkStart.append(contentsOf: repeatElement(0, count: sinks + 1))
    for pool in pools {
      let reach = program.reaches[pool.reach]
      let position = Int32(free.count)
      poolStart.append(arcs.count)
      free.append(pool.capacity)
      freeItinerant.append(pool.itinerant)
      for item in reach.home {
        let sink = components.sinkOfOffering[item.offering]
        sinkStart[sink + 1] += 1
        arcs.append(
          Arc(
            pool: position,
            sink: Int32(sink),
            isItinerant: false,
            isOther: item.qualification == .other,
            flow: 0
          )
        )
      }
      guard pool.itinerant > 0 else { continue }
      for offering in reach.itinerant {
        let sink = components.sinkOfOffering[offering]
        sinkStart[sink + 1] += 1
        arcs.append(
          Arc(pool: position, sink: Int32(sink), isItinerant: true, isOther: false, flow: 0)
        )
      }
    }
    poolStart.append(arcs.count)
    reset(sinks: sinks)
  }

  private mutating func reset(sinks: Int) {
    for sink in 0..<sinks { sinkStart[sink + 1] += sinkStart[sink] }
    sinkArcs.removeAll(keepingCapacity: true)
    sinkArcs.append(contentsOf: repeatElement(0, count: arcs.count))
    covered.removeAll(keepingCapacity: true)
    covered.append(contentsOf: repeatElement(0, count: sinks))
    isClosed.removeAll(keepingCapacity: true)
    isClosed.append(contentsOf: repeatElement(false, count: sinks))
    used.removeAll(keepingCapacity: true)
    used.append(contentsOf: repeatElement(0, count: arcs.count))
    usedCount.removeAll(keepingCapacity: true)
    usedCount.append(contentsOf: repeatElement(0, count: free.count))
    isPoolClosed.removeAll(keepingCapacity: true)
    isPoolClosed.append(contentsOf: repeatElement(false, count: free.count))
    // Home arcs come before itinerant ones of the same sink: cheaper to use.
    queue.removeAll(keepingCapacity: true)
    queue.append(contentsOf: sinkStart.prefix(sinks).map(Int32.init))
    for isItinerant in [false, true] {
      for arc in arcs.indices where arcs[arc].isItinerant == isItinerant {
        let sink = Int(arcs[arc].sink)
        sinkArcs[Int(queue[sink])] = Int32(arc)
        queue[sink] += 1
      }
    }
    stamp = 0
    cameBy.removeAll(keepingCapacity: true)
    cameBy.append(contentsOf: repeatElement((into: Int32(-1), outOf: Int32(-1)), count: sinks))
    sinkSeen.removeAll(keepingCapacity: true)
    sinkSeen.append(contentsOf: repeatElement(0, count: sinks))
    poolSeen.removeAll(keepingCapacity: true)
    poolSeen.append(contentsOf: repeatElement(0, count: free.count))
    poolSeenItinerant.removeAll(keepingCapacity: true)
    poolSeenItinerant.append(contentsOf: repeatElement(0, count: free.count))
  }

  private mutating func fill(_ part: TeachingComponents.Part) {
    let sink = part.sink
    var need = part.amount
    if isClosed[sink] { return }
    for slot in sinkStart[sink]..<sinkStart[sink + 1] {
      let arc = Int(sinkArcs[slot])
      let pool = Int(arcs[arc].pool)
      var amount = min(need, free[pool])
      if arcs[arc].isItinerant { amount = min(amount, freeItinerant[pool]) }
      guard amount > 1e-9 else { continue }
      push(amount, along: arc)
      need -= amount
      if need <= 1e-9 { return }
    }
    while need > 1e-9 {
      guard let end = findPath(from: sink) else {
        close()
        return
      }
      need -= augment(from: sink, endingBy: end, atMost: need)
    }
  }

  private mutating func forget(_ arc: Int, of pool: Int) {
    let last = poolStart[pool] + Int(usedCount[pool]) - 1
    for slot in poolStart[pool]..<last where used[slot] == Int32(arc) {
      used[slot] = used[last]
      break
    }
    usedCount[pool] -= 1
  }

  /// What a failed search reached has no free periods left, now or later.
  private mutating func close() {
    for seen in queue { isClosed[Int(seen)] = true }
    for pool in poolSeen.indices where poolSeen[pool] == stamp { isPoolClosed[pool] = true }
  }

  private mutating func push(_ amount: Double, along arc: Int) {
    let pool = Int(arcs[arc].pool)
    let before = arcs[arc].flow
    arcs[arc].flow = before + amount
    if before <= 1e-9 {
      used[poolStart[pool] + Int(usedCount[pool])] = Int32(arc)
      usedCount[pool] += 1
    } else if before + amount <= 1e-9 {
      forget(arc, of: pool)
    }
    free[pool] -= amount
    covered[Int(arcs[arc].sink)] += amount
    if arcs[arc].isItinerant { freeItinerant[pool] -= amount }
  }

  /// Searches a chain of handovers that ends at a pool with free periods; returns the arc by
  /// which that pool helps, and leaves the way back in `cameBy`.
  private mutating func findPath(from start: Int) -> Int? {
    stamp += 1
    queue.removeAll(keepingCapacity: true)
    queue.append(Int32(start))
    sinkSeen[start] = stamp
    var head = 0
    while head < queue.count {
      let sink = Int(queue[head])
      head += 1
      for slot in sinkStart[sink]..<sinkStart[sink + 1] {
        let arc = Int(sinkArcs[slot])
        let pool = Int(arcs[arc].pool)
        if isPoolClosed[pool] { continue }
        let onlyItinerant = arcs[arc].isItinerant && freeItinerant[pool] <= 1e-9
        if onlyItinerant {
          // The itinerant part is used up: only another itinerant duty can be handed over.
          if poolSeenItinerant[pool] == stamp || poolSeen[pool] == stamp { continue }
          poolSeenItinerant[pool] = stamp
        } else {
          if poolSeen[pool] == stamp { continue }
          poolSeen[pool] = stamp
          if free[pool] > 1e-9 { return arc }
        }
        for slot in poolStart[pool]..<poolStart[pool] + Int(usedCount[pool]) {
          let other = Int(used[slot])
          if onlyItinerant && !arcs[other].isItinerant { continue }
          let next = Int(arcs[other].sink)
          // A closed sink leads to no free periods; nothing can change that any more.
          if sinkSeen[next] == stamp || isClosed[next] { continue }
          sinkSeen[next] = stamp
          cameBy[next] = (Int32(arc), Int32(other))
          queue.append(Int32(next))
        }
      }
    }
    return nil
  }

  private mutating func augment(from start: Int, endingBy end: Int, atMost need: Double) -> Double {
    var amount = min(need, free[Int(arcs[end].pool)])
    if arcs[end].isItinerant { amount = min(amount, freeItinerant[Int(arcs[end].pool)]) }
    var sink = Int(arcs[end].sink)
    while sink != start {
      let (into, outOf) = cameBy[sink]
      amount = min(amount, arcs[Int(outOf)].flow)
      if arcs[Int(into)].isItinerant && !arcs[Int(outOf)].isItinerant {
        amount = min(amount, freeItinerant[Int(arcs[Int(into)].pool)])
      }
      sink = Int(arcs[Int(into)].sink)
    }
    push(amount, along: end)
    sink = Int(arcs[end].sink)
    while sink != start {
      let (into, outOf) = cameBy[sink]
      push(-amount, along: Int(outOf))
      push(amount, along: Int(into))
      sink = Int(arcs[Int(into)].sink)
    }
    return amount
  }
}
