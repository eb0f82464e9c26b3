/// Finds the duty of a person that is worth most at given prices of blocks: a bounded knapsack.
struct DutyPricing {
  let problem: DutyProblem

  /// The best duty with its worth, prices minus costs, or nil where none is worth more than `least`.
  ///
  /// `costFactor` multiplies the costs at level 2. `left` says in how many classes a block may still
  /// be taken. Complexity: blocks times classes that fit times capacity.
  func best(
    _ type: Int,
    at prices: [Double],
    costFactor: Double,
    left: [Int],
    above least: Double
  ) -> (duty: Duty, worth: Double)? {
    let facts = problem.types[type]
    var items: [Item] = []
    for (block, price) in prices.enumerated() {
      let halves = problem.blocks[block].halves
      guard let cost = facts.costs[block], halves <= facts.capacity else { continue }
      let gain = price - cost * costFactor
      guard gain > 1e-12 else { continue }
      let copies = min(left[block], facts.capacity / halves)
      for _ in 0..<copies { items.append(Item(block: block, halves: halves, gain: gain)) }
    }
    var best = [Double](repeating: 0, count: facts.capacity + 1)
    var takes = [Bool](repeating: false, count: items.count * best.count)
    for (position, item) in items.enumerated() {
      let row = position * best.count
      for weight in stride(from: facts.capacity, through: item.halves, by: -1) {
        let with = best[weight - item.halves] + item.gain
        if with > best[weight] + 1e-12 {
          best[weight] = with
          takes[row + weight] = true
        }
      }
    }
    guard best[facts.capacity] > least else { return nil }
    var counts: [Int: Int] = [:]
    var room = facts.capacity
    for position in items.indices.reversed() where takes[position * best.count + room] {
      counts[items[position].block, default: 0] += 1
      room -= items[position].halves
    }
    let parts = counts.sorted { $0.key < $1.key }.map { Duty.Part(block: $0.key, count: $0.value) }
    return (Duty(parts: parts), best[facts.capacity])
  }

  private struct Item {
    var block: Int
    var halves: Int
    var gain: Double
  }
}
