/// What a period that is wanting costs at level 3, wherever it is wanting: the potentials of a
/// least-cost flow, at which no handing over of duties saves anything.
///
/// A period is wanting at an offering, in a pool of people who teach one too many, in a pool who
/// teach one too many elsewhere, among the offerings of a group whose periods count the same, or,
/// once it is made up for, among the free periods of the group. Along an edge it costs what the duty
/// taken over costs, less what the duty given up cost. A covering is cheapest where no cycle of
/// edges saves, which is where potentials exist (Bellman and Ford); a cycle that saves shows itself
/// while they are lowered.
struct TeachingPotentials: Sendable {
  /// Offerings come first among the nodes, then the classes of offerings whose periods count the
  /// same, the free periods of each group, and two nodes for each pool.
  let firstClass: Int
  let firstGroup: Int
  let firstPool: Int
  /// The class of a period that opens, and of one beyond, by offering.
  let openingClass: [Int32]
  let restClass: [Int32]
  /// The offerings that have periods of each class.
  let members: [[Int32]]

  private var labels: [Double]
  /// The node from which a label was last lowered, and the round in which that was.
  private var cameFrom: [Int32]
  private var loweredIn: [UInt32]
  private var round: UInt32 = 0
  /// Nodes whose edges are to be looked at.
  private var queue: [Int32] = []
  private var head = 0
  private var isQueued: [Bool]
  /// Labels before the last change.
  private var saved: [(node: Int32, label: Double)] = []
  /// The reach that a pool's labels belong to, −1 for none.
  private var reachOfPool: [Int32] = []

  private static let least = 1e-9

  private struct ClassKey: Hashable {
    var group: Int32
    /// Millionths of what a period counts.
    var worth: Int64
  }

  init(_ network: TeachingNetwork) {
    var classes: [ClassKey: Int32] = [:]
    var members: [[Int32]] = []
    func place(_ sink: Int, worth: Double) -> Int32 {
      let key = ClassKey(
        group: network.sinks[sink].group,
        worth: Int64((worth * 1e6).rounded())
      )
      let found = classes[key] ?? Int32(members.count)
      if classes.updateValue(found, forKey: key) == nil { members.append([]) }
      if members[Int(found)].last != Int32(sink) { members[Int(found)].append(Int32(sink)) }
      return found
    }
    openingClass = network.sinks.indices.map { place($0, worth: network.sinks[$0].perOpening) }
    restClass = network.sinks.indices.map { place($0, worth: network.sinks[$0].perRest) }
    self.members = members
    firstClass = network.sinks.count
    firstGroup = firstClass + members.count
    firstPool = firstGroup + network.firstSink.count
    labels = [Double](repeating: 0, count: firstPool)
    cameFrom = [Int32](repeating: -1, count: firstPool)
    loweredIn = [UInt32](repeating: 0, count: firstPool)
    isQueued = [Bool](repeating: false, count: firstPool)
  }

  /// Where a pool teaches one period too many, at home or elsewhere.
  func any(of pool: Int) -> Int { firstPool + 2 * pool }

  /// Where a pool teaches one period too many elsewhere.
  func elsewhere(of pool: Int) -> Int { firstPool + 2 * pool + 1 }

  /// The pool of a node, and whether the node is for periods elsewhere; nil for other nodes.
  func pool(at node: Int) -> (pool: Int, isElsewhere: Bool)? {
    node < firstPool ? nil : ((node - firstPool) / 2, (node - firstPool) & 1 == 1)
  }

  // MARK: - Rounds

  /// Begins to lower labels after a change; nothing is queued.
  mutating func begin() {
    round &+= 1
    for node in queue[head...] { isQueued[Int(node)] = false }
    queue.removeAll(keepingCapacity: true)
    head = 0
  }

  /// Keeps the labels; they can no longer be restored.
  mutating func keep() { saved.removeAll(keepingCapacity: true) }

  /// Restores the labels from before the last change.
  mutating func undo() {
    for entry in saved.reversed() { labels[Int(entry.node)] = entry.label }
    saved.removeAll(keepingCapacity: true)
  }

  mutating func enqueue(_ node: Int) {
    guard !isQueued[node] else { return }
    isQueued[node] = true
    queue.append(Int32(node))
  }

  /// The next node whose edges are to be looked at.
  mutating func next() -> Int? {
    guard head < queue.count else { return nil }
    let node = Int(queue[head])
    head += 1
    isQueued[node] = false
    return node
  }

  // MARK: - Pools

  /// Gives a pool labels that nothing has lowered yet, unless it has some.
  mutating func welcome(_ pool: Int, reach: Int32) {
    while reachOfPool.count <= pool {
      reachOfPool.append(-1)
      labels.append(contentsOf: [0, 0])
      cameFrom.append(contentsOf: [-1, -1])
      loweredIn.append(contentsOf: [0, 0])
      isQueued.append(contentsOf: [false, false])
    }
    guard reachOfPool[pool] != reach else { return }
    reachOfPool[pool] = reach
    labels[any(of: pool)] = .infinity
    labels[elsewhere(of: pool)] = .infinity
  }

  /// A pool has nobody left.
  mutating func forget(_ pool: Int) {
    if pool < reachOfPool.count { reachOfPool[pool] = -1 }
  }

  // MARK: - Edges

  /// What an edge asks for, given its cost.
  enum Edge {
    case keeps
    case lowers
    /// The edge closes a cycle that saves.
    case closes
  }

  func look(_ from: Int, _ to: Int, _ cost: Double) -> Edge {
    guard labels[from] + cost < labels[to] - Self.least else { return .keeps }
    var node = from
    while loweredIn[node] == round {
      node = Int(cameFrom[node])
      if node == to { return .closes }
    }
    return .lowers
  }

  /// Lowers the label at an edge's end.
  mutating func lower(_ from: Int, _ to: Int, _ cost: Double) {
    saved.append((Int32(to), labels[to]))
    labels[to] = labels[from] + cost
    cameFrom[to] = Int32(from)
    loweredIn[to] = round
    enqueue(to)
  }

  /// The nodes of the cycle that an edge closes, in their order; they are forgotten as a way.
  mutating func cycle(_ from: Int, _ to: Int) -> [Int] {
    var nodes = [from]
    while nodes[nodes.count - 1] != to { nodes.append(Int(cameFrom[nodes[nodes.count - 1]])) }
    for node in nodes { loweredIn[node] = round &- 1 }
    return nodes.reversed()
  }
}
