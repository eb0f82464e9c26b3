import LinearModel

extension DutyState {
  /// Gives what is open to whoever has room for it: the longest blocks first, each to whom it
  /// changes least.
  mutating func handOut() {
    let open = items.indices.filter { owner(of: $0) == nil }.map { item in
      (item: item, halves: problem.blocks[items[item].block].halves)
    }
    for (item, _) in open.sorted(by: { ($1.halves, $0.item) < ($0.halves, $1.item) }) {
      let able = items[item].people.filter { mayTake(Int($0), item) }
      func change(_ person: Int32) -> Double {
        problem.types[typeOf[Int(person)]].costs[items[item].block] ?? .infinity
      }
      if let person = able.min(by: { (change($0), $0) < (change($1), $1) }) {
        give(item, to: Int(person))
      }
    }
    keep()
  }

  /// Gives one block to somebody else; returns whether there was any change.
  ///
  /// What that person then has too much goes to whoever gave the block, else to somebody with room,
  /// else stays open. Of so many draws the first block that nobody teaches is taken.
  mutating func change(_ random: inout SearchRandom, draws: Int = 1) -> Bool {
    var item = random.below(items.count)
    for _ in 1..<max(1, draws) where owner(of: item) != nil { item = random.below(items.count) }
    let people = items[item].people
    guard !people.isEmpty else { return false }
    let person = Int(people[random.below(people.count)])
    let before = owner(of: item)
    guard person != before else { return false }
    give(item, to: person)
    while room(of: person) < 0 {
      let other = drawn(of: person, &random)
      if other != item { pass(other, on: person, to: before, &random) }
    }
    while roomAway(of: person) < 0 {
      let other = drawn(of: person, &random)
      if other != item, isAway(other, for: person) { pass(other, on: person, to: before, &random) }
    }
    if let before, random.below(4) == 0 { fill(before, &random) }
    return true
  }

  private func drawn(of person: Int, _ random: inout SearchRandom) -> Int {
    let mine = items(of: person)
    return Int(mine[random.below(mine.count)])
  }

  private mutating func pass(
    _ item: Int,
    on person: Int,
    to first: Int?,
    _ random: inout SearchRandom
  ) {
    if let first, mayTake(first, item) {
      give(item, to: first)
      return
    }
    let people = items[item].people
    for _ in 0..<4 {
      let other = Int(people[random.below(people.count)])
      if other != person, mayTake(other, item) {
        give(item, to: other)
        return
      }
    }
    give(item, to: nil)
  }

  /// Gives somebody with room a block that is open.
  private mutating func fill(_ person: Int, _ random: inout SearchRandom) {
    guard room(of: person) > 0 else { return }
    for _ in 0..<4 {
      let item = random.below(items.count)
      if owner(of: item) == nil, mayTake(person, item) {
        give(item, to: person)
        return
      }
    }
  }
}
