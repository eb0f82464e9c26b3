import Staffing

/// Who could teach what in a district, who teaches it now, and ways to hand periods over.
///
/// People with one reach are a pool; every pool and every offering belongs to one group of schools.
/// Who can reach whom is kept as bits, by offering over pools and by pool over offerings, so that a
/// search visits each pool and each offering of a group once, whatever the number of arcs.
struct TeachingNetwork: Sendable {
  /// Periods less than this are none.
  static let least = 1e-9

  /// The sets of bits that each pool and each offering has.
  enum Bits: Int, CaseIterable {
    case home
    case itinerant
    case used
    /// Duties at home that cost nothing at level 3.
    case free
  }

  /// How many sets of bits there are.
  static let bitSets = Bits.allCases.count

  let program: ExchangeProgram
  private(set) var sinks: [Sink]
  var pools: [Pool] = []
  private(set) var arcs: [Arc] = []
  /// Level 1 and level 3 of the teaching.
  private(set) var values = LevelValues()
  /// What the covered periods count, which is what is kept greatest.
  private(set) var reward = 0.0
  /// The way back of the last search, by offering: the pool that hands over, and the offering at
  /// its other end; −1 where the way began.
  var cameBy: [(pool: Int32, sink: Int32)]

  /// Position of each offering among the sinks, which stand in the order of the groups.
  let sinkOfOffering: [Int]
  /// The first sink of each group.
  let firstSink: [Int]
  let sinkWords: Int
  /// Words that the offerings of each group fill.
  let groupWords: [Int]
  private let groupOfSchool: [Int]
  let perOtherPeriod: Double
  let perItinerantPeriod: Double

  private var poolOfReach: [Int32]
  /// Bits over the offerings of its group for each pool: `sinkWords` words for each of ``Bits``.
  private(set) var poolBits: [UInt64] = []
  /// Bits over the pools of its group for each offering, from `firstSinkBits` on: `slotWords` of
  /// the group for each of ``Bits``.
  private(set) var sinkBits: [UInt64] = []
  private(set) var firstSinkBits: [Int] = []
  private(set) var slotWords: [Int]
  /// The pool of each bit, by group.
  private(set) var poolOfSlot: [[Int32]]
  private var unusedSlots: [[Int32]]
  private var unusedPools: [Int32] = []
  private var unusedArcs: [Int: [Int32]] = [:]

  /// Offerings of the group that a search has not come to.
  var unseen: [UInt64]
  /// Pools of the group that a search has not come to, and those it has not come to by a duty
  /// elsewhere.
  var isOpen: [UInt64] = []
  var isOpenElsewhere: [UInt64] = []
  /// Offerings that a search has come to, in order.
  var queue: [Int32] = []

  /// Nobody teaches yet; each group has room for its staff's pools and some more, or for
  /// `poolsAtFirst`, and makes more room when that is used up.
  init(
    _ program: ExchangeProgram,
    _ components: TeachingComponents,
    poolsAtFirst: Int? = nil
  ) {
    self.program = program
    let policy = program.facts.problem.policy
    let perPeriod = policy.weight(of: .uncovered)
    let perOffering = policy.weight(of: .missing)
    perOtherPeriod = policy.weight(of: .otherSubject)
    perItinerantPeriod = policy.weight(of: .itinerant)
    groupOfSchool = components.componentOfSchool
    var sinks: [Sink] = []
    var sinkOfOffering = [Int](repeating: 0, count: program.facts.offerings.count)
    var firstSink: [Int] = []
    for (group, component) in components.components.enumerated() {
      firstSink.append(sinks.count)
      for position in component.offerings {
        let offering = program.facts.offerings[position]
        sinkOfOffering[position] = sinks.count
        sinks.append(
          Sink(
            group: Int32(group),
            required: offering.required,
            opening: offering.opening,
            perOpening: offering.weight * (perPeriod + perOffering / offering.opening),
            perRest: offering.weight * perPeriod,
            whileMissing: offering.weight * perOffering
          )
        )
      }
    }
    self.sinks = sinks
    self.sinkOfOffering = sinkOfOffering
    self.firstSink = firstSink
    let most = components.components.map(\.offerings.count).max() ?? 0
    sinkWords = max(1, (most + 63) / 64)
    groupWords = components.components.map { max(1, ($0.offerings.count + 63) / 64) }
    unseen = [UInt64](repeating: 0, count: sinkWords)
    cameBy = [(pool: Int32, sink: Int32)](repeating: (-1, -1), count: sinks.count)
    poolOfReach = [Int32](repeating: -1, count: program.reaches.count)
    poolOfSlot = [[Int32]](repeating: [], count: firstSink.count)
    unusedSlots = poolOfSlot
    var staff = [Int](repeating: 0, count: firstSink.count)
    for candidate in program.candidates {
      if let home = candidate.home { staff[components.componentOfSchool[home.school]] += 1 }
    }
    slotWords = staff.map { ((poolsAtFirst ?? $0 + 64) + 63) / 64 }
    values.curriculum = sinks.reduce(0) { $0 + $1.cost }
    layOutSinkBits()
  }

  private mutating func layOutSinkBits() {
    firstSinkBits.removeAll(keepingCapacity: true)
    var size = 0
    for sink in sinks {
      firstSinkBits.append(size)
      size += Self.bitSets * slotWords[Int(sink.group)]
    }
    sinkBits = [UInt64](repeating: 0, count: size)
  }

  // MARK: - Pools

  /// The pool of a reach, made where there is none.
  mutating func pool(of reach: Int) -> Int {
    if poolOfReach[reach] >= 0 { return Int(poolOfReach[reach]) }
    let facts = program.reaches[reach]
    let group = groupOfSchool[facts.school]
    let slot = slot(in: group)
    let count = facts.home.count + facts.itinerant.count
    let first = room(forArcs: count)
    let new = Pool(
      reach: Int32(reach),
      group: Int32(group),
      slot: Int32(slot),
      people: 0,
      free: 0,
      freeItinerant: 0,
      firstArc: Int32(first),
      homeArcs: Int32(facts.home.count),
      arcCount: Int32(count)
    )
    let position: Int
    if let known = unusedPools.popLast() {
      position = Int(known)
      pools[position] = new
    } else {
      position = pools.count
      pools.append(new)
      poolBits.append(contentsOf: repeatElement(0, count: Self.bitSets * sinkWords))
    }
    poolOfReach[reach] = Int32(position)
    poolOfSlot[group][slot] = Int32(position)
    let home = facts.home.map {
      (
        sink: sinkOfOffering[$0.offering],
        cost: $0.qualification == .other ? perOtherPeriod : 0
      )
    }.sorted { $0.sink < $1.sink }
    let itinerant = facts.itinerant.map { sinkOfOffering[$0] }.sorted()
    for (offset, item) in home.enumerated() {
      link(first + offset, position, item.sink, isItinerant: false, cost: item.cost)
    }
    for (offset, sink) in itinerant.enumerated() {
      link(
        first + home.count + offset,
        position,
        sink,
        isItinerant: true,
        cost: perItinerantPeriod
      )
    }
    return position
  }

  private mutating func room(forArcs count: Int) -> Int {
    if let known = unusedArcs[count]?.popLast() { return Int(known) }
    arcs.append(
      contentsOf: repeatElement(
        Arc(pool: 0, sink: 0, isItinerant: false, cost: 0, flow: 0),
        count: count
      )
    )
    return arcs.count - count
  }

  private mutating func slot(in group: Int) -> Int {
    if let known = unusedSlots[group].popLast() { return Int(known) }
    poolOfSlot[group].append(-1)
    if poolOfSlot[group].count > slotWords[group] * 64 { widen(group) }
    return poolOfSlot[group].count - 1
  }

  /// Makes room for more pools in a group.
  private mutating func widen(_ group: Int) {
    slotWords[group] *= 2
    layOutSinkBits()
    for pool in pools where pool.reach >= 0 {
      for arc in Int(pool.firstArc)..<Int(pool.firstArc + pool.arcCount) {
        for bits in Self.bits(of: arcs[arc]) { setSinkBit(bits, arc, true) }
        if arcs[arc].flow > Self.least { setSinkBit(.used, arc, true) }
      }
    }
  }

  private mutating func link(
    _ arc: Int,
    _ pool: Int,
    _ sink: Int,
    isItinerant: Bool,
    cost: Double
  ) {
    arcs[arc] = Arc(
      pool: Int32(pool),
      sink: Int32(sink),
      isItinerant: isItinerant,
      cost: cost,
      flow: 0
    )
    for bits in Self.bits(of: arcs[arc]) { setBits(bits, arc, true) }
  }

  /// Takes a pool without people away.
  mutating func remove(_ pool: Int) {
    let facts = pools[pool]
    for arc in Int(facts.firstArc)..<Int(facts.firstArc + facts.arcCount) {
      for bits in Self.bits(of: arcs[arc]) { setBits(bits, arc, false) }
    }
    unusedArcs[Int(facts.arcCount), default: []].append(facts.firstArc)
    unusedSlots[Int(facts.group)].append(facts.slot)
    poolOfReach[Int(facts.reach)] = -1
    pools[pool].reach = -1
    unusedPools.append(Int32(pool))
  }

  /// The sets in which an arc is, whatever flows along it.
  private static func bits(of arc: Arc) -> [Bits] {
    arc.isItinerant ? [.itinerant] : arc.cost > 0 ? [.home] : [.home, .free]
  }

  private mutating func setBits(_ bits: Bits, _ arc: Int, _ isOn: Bool) {
    let facts = arcs[arc]
    let local = Int(facts.sink) - firstSink[Int(sinks[Int(facts.sink)].group)]
    let word = (Int(facts.pool) * Self.bitSets + bits.rawValue) * sinkWords + local >> 6
    let bit: UInt64 = 1 << UInt64(local & 63)
    if isOn { poolBits[word] |= bit } else { poolBits[word] &= ~bit }
    setSinkBit(bits, arc, isOn)
  }

  private mutating func setSinkBit(_ bits: Bits, _ arc: Int, _ isOn: Bool) {
    let pool = pools[Int(arcs[arc].pool)]
    let sink = Int(arcs[arc].sink)
    let slot = Int(pool.slot)
    let word = firstSinkBits[sink] + bits.rawValue * slotWords[Int(pool.group)] + slot >> 6
    let bit: UInt64 = 1 << UInt64(slot & 63)
    if isOn { sinkBits[word] |= bit } else { sinkBits[word] &= ~bit }
  }

  // MARK: - Flow

  /// The arc from a pool to an offering that it reaches.
  func arc(_ pool: Int, _ sink: Int) -> Int {
    let facts = pools[pool]
    let local = sink - firstSink[Int(facts.group)]
    var base = pool * Self.bitSets * sinkWords
    var position = Int(facts.firstArc)
    let bit: UInt64 = 1 << UInt64(local & 63)
    if poolBits[base + local >> 6] & bit == 0 {
      position += Int(facts.homeArcs)
      base += sinkWords
    }
    for word in 0..<(local >> 6) { position += poolBits[base + word].nonzeroBitCount }
    return position + (poolBits[base + local >> 6] & (bit - 1)).nonzeroBitCount
  }

  /// Offerings that a pool teaches, in order.
  func used(by pool: Int) -> [Int] {
    let group = Int(pools[pool].group)
    let first = firstSink[group]
    let base = (pool * Self.bitSets + Bits.used.rawValue) * sinkWords
    var found: [Int] = []
    for word in 0..<groupWords[group] {
      var bits = poolBits[base + word]
      while bits != 0 {
        found.append(first + word * 64 + bits.trailingZeroBitCount)
        bits &= bits &- 1
      }
    }
    return found
  }

  /// More or, with a negative amount, fewer periods along an arc.
  mutating func push(_ amount: Double, along arc: Int) {
    let pool = Int(arcs[arc].pool)
    let sink = Int(arcs[arc].sink)
    let before = arcs[arc].flow
    let after = before + amount
    arcs[arc].flow = after
    if (before > Self.least) != (after > Self.least) {
      setBits(.used, arc, after > Self.least)
    }
    pools[pool].free -= amount
    if arcs[arc].isItinerant { pools[pool].freeItinerant -= amount }
    values.curriculum -= sinks[sink].cost
    reward -= sinks[sink].reward
    sinks[sink].covered += amount
    reward += sinks[sink].reward
    values.curriculum += sinks[sink].cost
    values.burden += amount * arcs[arc].cost
  }
}
