/// People who move from one end to another; what the ends are depends on what is shown.
struct Flow: Hashable {
  let from: Int
  let to: Int
  var people: Int

  /// Flows between ends, the largest first; `end` gives the end that a school belongs to.
  static func all(_ moves: [(from: Int, to: Int)], by end: (Int) -> Int) -> [Flow] {
    var counts: [[Int]: Int] = [:]
    for move in moves { counts[[end(move.from), end(move.to)], default: 0] += 1 }
    return counts.map { Flow(from: $0.key[0], to: $0.key[1], people: $0.value) }.sorted {
      ($1.people, $0.from, $0.to) < ($0.people, $1.from, $1.to)
    }
  }
}
