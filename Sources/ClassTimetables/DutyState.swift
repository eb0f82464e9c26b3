/// Who teaches which block in which class, with loads and costs kept up to date.
struct DutyState {
  /// A block in one class.
  struct Item {
    var block: Int
    /// The class, counted through all kinds.
    var schoolClass: Int
    /// Everybody who may teach it, by person.
    var people: [Int32]
  }

  let problem: DutyProblem
  let items: [Item]
  /// The type of each person.
  let typeOf: [Int]
  /// Costs of levels 1 and 2.
  private(set) var cost: DutyProblem.Cost
  /// Different classes and subjects, summed over people; a subject that the plan does not give counts
  /// twice.
  private(set) var spread = 0

  /// The person of each item; −1 where nobody teaches it.
  private(set) var owners: [Int32]
  private let classCount: Int
  private let lineCount: Int
  private let openingOf: [Int]
  private var load: [Int]
  private var mine: [[Int32]]
  private var place: [Int32]
  private var inClass: [UInt16]
  private var inLine: [UInt16]
  private var taught: [Int]
  /// Whether a line is one of another school, by person and line; empty where nobody visits.
  private let away: [Bool]
  /// Half periods that each person teaches at other schools, and visitors teach of each line.
  private(set) var loadAway: [Int]
  private(set) var visited: [Int]
  /// The sum of these.
  private(set) var allAway = 0
  /// What was given since the last ``keep()``, with who had it before.
  private(set) var changes: [(item: Int32, owner: Int32)] = []
  private var keptCost = DutyProblem.Cost()

  /// Nothing is taught yet.
  init(_ problem: DutyProblem) {
    self.problem = problem
    var typeOf: [Int] = []
    var people: [[Int32]] = []
    for (type, facts) in problem.types.enumerated() {
      people.append((typeOf.count..<typeOf.count + facts.count).map(Int32.init))
      typeOf += [Int](repeating: type, count: facts.count)
    }
    self.typeOf = typeOf
    let ofBlock = problem.blocks.indices.map { block in
      problem.types.indices.flatMap { type in
        Self.mayTeach(problem.types[type], problem.blocks[block], block) ? people[type] : []
      }
    }
    var items: [Item] = []
    var classes = 0
    for (kind, size) in problem.kindSizes.enumerated() {
      for _ in 0..<size {
        for block in problem.blocks.indices where problem.blocks[block].kind == kind {
          items.append(Item(block: block, schoolClass: classes, people: ofBlock[block]))
        }
        classes += 1
      }
    }
    self.items = items
    classCount = classes
    lineCount = (problem.blocks.map(\.line).max() ?? -1) + 1
    var openingOf = [Int](repeating: 0, count: problem.blocks.count)
    for (position, opening) in problem.openings.enumerated() {
      for block in opening.blocks { openingOf[block] = position }
    }
    self.openingOf = openingOf
    owners = [Int32](repeating: -1, count: items.count)
    place = owners
    load = [Int](repeating: 0, count: typeOf.count)
    mine = [[Int32]](repeating: [], count: typeOf.count)
    inClass = [UInt16](repeating: 0, count: typeOf.count * classes)
    inLine = [UInt16](repeating: 0, count: typeOf.count * lineCount)
    taught = [Int](repeating: 0, count: problem.openings.count)
    away = Self.away(problem, typeOf, lines: lineCount)
    loadAway = load
    visited = [Int](repeating: 0, count: lineCount)
    let untaught = items.reduce(0) { $0 + problem.blocks[$1.block].untaughtCost }
    cost = DutyProblem.Cost(
      untaught: untaught + problem.openings.reduce(0) { $0 + $1.missingCost }
    )
  }

  /// A state in which duties are handed to people of their types, classes in order.
  init(_ problem: DutyProblem, _ duties: [(type: Int, duty: Duty)]) {
    self.init(problem)
    var open = [[Int]](repeating: [], count: problem.blocks.count)
    for (position, item) in items.enumerated().reversed() { open[item.block].append(position) }
    var next = problem.types.indices.map { type in typeOf.firstIndex(of: type) ?? 0 }
    for (type, duty) in duties {
      for part in duty.parts {
        for _ in 0..<part.count {
          if let item = open[part.block].popLast() { give(item, to: next[type]) }
        }
      }
      next[type] += 1
    }
  }

  /// The duty of every person who has one, with the person's type.
  var duties: [(type: Int, duty: Duty)] {
    mine.enumerated().compactMap { person, items in
      guard !items.isEmpty else { return nil }
      var counts: [Int: Int] = [:]
      for item in items { counts[self.items[Int(item)].block, default: 0] += 1 }
      return (
        typeOf[person],
        Duty(
          parts: counts.sorted { $0.key < $1.key }.map { Duty.Part(block: $0.key, count: $0.value) }
        )
      )
    }
  }

  /// The weighted sum of all levels.
  func cost(_ weights: DutySearch.Weights) -> Double {
    weights.untaught * cost.untaught + weights.changed * cost.changed
      + weights.spread * Double(spread)
  }

  /// Who teaches an item, or nil.
  func owner(of item: Int) -> Int? { owners[item] < 0 ? nil : Int(owners[item]) }

  /// The items of a person.
  func items(of person: Int) -> [Int32] { mine[person] }

  /// Half periods that a person may still teach; below 0 when they have too much.
  func room(of person: Int) -> Int { problem.types[typeOf[person]].capacity - load[person] }

  /// Half periods that a person may still teach at other schools; below 0 when they have too much.
  func roomAway(of person: Int) -> Int {
    problem.types[typeOf[person]].mostAway - loadAway[person]
  }

  /// Half periods that a person teaches.
  func load(of person: Int) -> Int { load[person] }

  /// Whether an item is one of another school than the person's.
  func isAway(_ item: Int, for person: Int) -> Bool {
    !away.isEmpty && away[person * lineCount + problem.blocks[items[item].block].line]
  }

  /// Whether a person may teach an item and has room for it.
  func mayTake(_ person: Int, _ item: Int) -> Bool {
    let block = items[item].block
    let halves = problem.blocks[block].halves
    return problem.types[typeOf[person]].costs[block] != nil && room(of: person) >= halves
      && (!isAway(item, for: person) || roomAway(of: person) >= halves)
  }

  /// Gives an item to somebody, or to nobody.
  mutating func give(_ item: Int, to person: Int?) {
    changes.append((Int32(item), owners[item]))
    set(item, person.map(Int32.init) ?? -1)
  }

  /// What comes from now on can be taken back.
  mutating func keep() {
    changes.removeAll(keepingCapacity: true)
    keptCost = cost
  }

  /// Takes back what was given since the last ``keep()``.
  mutating func revert() {
    for change in changes.reversed() { set(Int(change.item), change.owner) }
    changes.removeAll(keepingCapacity: true)
    cost = keptCost
  }

  /// Takes over other owners.
  mutating func replace(_ others: [Int32]) {
    for (item, person) in others.enumerated() where owners[item] != person { set(item, -1) }
    for (item, person) in others.enumerated() where owners[item] != person { set(item, person) }
    keep()
  }

  private mutating func set(_ item: Int, _ person: Int32) {
    if owners[item] >= 0 { take(item, from: Int(owners[item])) }
    owners[item] = person
    if person >= 0 { hand(item, to: Int(person)) }
  }

  private mutating func take(_ item: Int, from person: Int) {
    let facts = items[item]
    let block = problem.blocks[facts.block]
    load[person] -= block.halves
    if isAway(item, for: person) {
      loadAway[person] -= block.halves
      visited[block.line] -= block.halves
      allAway -= block.halves
    }
    let last = mine[person].removeLast()
    if last != Int32(item) {
      mine[person][Int(place[item])] = last
      place[Int(last)] = place[item]
    }
    inClass[person * classCount + facts.schoolClass] -= 1
    if inClass[person * classCount + facts.schoolClass] == 0 { spread -= 1 }
    inLine[person * lineCount + block.line] -= 1
    if inLine[person * lineCount + block.line] == 0 {
      spread -= problem.types[typeOf[person]].lineCounts[block.line]
    }
    cost.changed -= problem.types[typeOf[person]].costs[facts.block] ?? 0
    cost.untaught += block.untaughtCost
    taught[openingOf[facts.block]] -= 1
    if taught[openingOf[facts.block]] == 0 {
      cost.untaught += problem.openings[openingOf[facts.block]].missingCost
    }
  }

  private mutating func hand(_ item: Int, to person: Int) {
    let facts = items[item]
    let block = problem.blocks[facts.block]
    load[person] += block.halves
    if isAway(item, for: person) {
      loadAway[person] += block.halves
      visited[block.line] += block.halves
      allAway += block.halves
    }
    place[item] = Int32(mine[person].count)
    mine[person].append(Int32(item))
    if inClass[person * classCount + facts.schoolClass] == 0 { spread += 1 }
    inClass[person * classCount + facts.schoolClass] += 1
    if inLine[person * lineCount + block.line] == 0 {
      spread += problem.types[typeOf[person]].lineCounts[block.line]
    }
    inLine[person * lineCount + block.line] += 1
    cost.changed += problem.types[typeOf[person]].costs[facts.block] ?? 0
    cost.untaught -= block.untaughtCost
    if taught[openingOf[facts.block]] == 0 {
      cost.untaught -= problem.openings[openingOf[facts.block]].missingCost
    }
    taught[openingOf[facts.block]] += 1
  }

  private static func mayTeach(
    _ type: DutyProblem.PersonType,
    _ block: DutyProblem.Block,
    _ position: Int
  ) -> Bool {
    type.costs[position] != nil && type.capacity >= block.halves
      && (!type.away.contains(block.line) || type.mostAway >= block.halves)
  }

  private static func away(_ problem: DutyProblem, _ typeOf: [Int], lines: Int) -> [Bool] {
    guard problem.types.contains(where: { !$0.away.isEmpty }) else { return [] }
    return typeOf.flatMap { type in (0..<lines).map(problem.types[type].away.contains) }
  }
}
