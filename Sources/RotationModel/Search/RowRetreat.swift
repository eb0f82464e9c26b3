import Staffing

/// Mends broken hard rows by giving choices up for others that keep every rule, one person at a
/// time, only for rows that are broken and the cheapest first.
struct RowRetreat {
  /// Choices that keep every rule: the given ones but for those that were given up.
  let choice: [Int32]

  /// `kept` keeps every rule, so giving up everything would do.
  ///
  /// Complexity: people who differ, for every row that is broken on the way.
  init(from given: ExchangeState, to kept: [Int32], _ proposals: Proposals) {
    var state = given
    let people = PeopleOfRows(state, kept)
    var waiting = state.brokenRows
    while state.broken > 1e-9 {
      if waiting.isEmpty { waiting = state.brokenRows }
      guard let row = waiting.popLast() else { break }
      for person in people.helping(row, state, kept, proposals) {
        if state.isKept(row) { break }
        _ = state.apply([.init(candidate: person, move: kept[person])], mayBreak: true)
      }
    }
    // Somebody who may not stay is the one thing broken that is no row.
    choice = state.broken <= 1e-9 ? state.choice : kept
  }
}

/// Whose choices count in each row.
private struct PeopleOfRows {
  private var people: [[Int32]]

  /// Everybody whose choice is not the kept one.
  init(_ state: ExchangeState, _ kept: [Int32]) {
    people = [[Int32]](repeating: [], count: state.program.rows.count)
    for (candidate, choice) in state.choice.enumerated() where choice != kept[candidate] {
      for move in [choice, kept[candidate]] where move >= 0 {
        for entry in state.program.entries(of: Int(move))
        where people[Int(entry.row)].last != Int32(candidate) {
          people[Int(entry.row)].append(Int32(candidate))
        }
      }
    }
  }

  /// Those who bring a row nearer to its bounds by returning to the kept choice: first those who
  /// break nothing else, each time the cheapest at the prices of the bound.
  func helping(
    _ row: Int,
    _ state: ExchangeState,
    _ kept: [Int32],
    _ proposals: Proposals
  ) -> [Int] {
    let bounds = state.program.bounds[row]
    let isTooMuch = state.activity[row] > bounds.upper
    var found: [(person: Int, breaks: Double, cost: Double)] = []
    for person in people[row].map(Int.init) where state.choice[person] != kept[person] {
      let change = ExchangeState.Change(candidate: person, move: kept[person])
      let difference =
        state.coefficient(of: change.move, row)
        - state.coefficient(
          of: state.choice[person],
          row
        )
      guard isTooMuch ? difference < 0 : difference > 0 else { continue }
      found.append(
        (person, state.broken(by: change), proposals.pricedCost(of: [change], in: state))
      )
    }
    return found.sorted {
      ($0.breaks, $0.cost, $0.person) < ($1.breaks, $1.cost, $1.person)
    }.map(\.person)
  }
}

extension ExchangeState {
  /// The hard rows that are broken.
  fileprivate var brokenRows: [Int] {
    program.bounds.indices.filter { !isKept($0) }
  }

  fileprivate func isKept(_ row: Int) -> Bool {
    let bounds = program.bounds[row]
    return bounds.penalty != nil || bounds.distance(at: activity[row]) <= 1e-9
  }

  fileprivate func coefficient(of move: Int32, _ row: Int) -> Double {
    guard move >= 0 else { return 0 }
    return program.entries(of: Int(move)).reduce(0) {
      $0 + (Int($1.row) == row ? $1.coefficient : 0)
    }
  }

  /// By how much a change breaks rows more than they are broken.
  fileprivate func broken(by change: Change) -> Double {
    var differences: [Int32: Double] = [:]
    let present = choice[change.candidate]
    if present >= 0 {
      for entry in program.entries(of: Int(present)) {
        differences[entry.row, default: 0] -= entry.coefficient
      }
    }
    if change.move >= 0 {
      for entry in program.entries(of: Int(change.move)) {
        differences[entry.row, default: 0] += entry.coefficient
      }
    }
    return differences.keys.sorted().reduce(0) { sum, row in
      let bounds = program.bounds[Int(row)]
      guard bounds.penalty == nil, let difference = differences[row] else { return sum }
      let before = activity[Int(row)]
      return sum + bounds.distance(at: before + difference) - bounds.distance(at: before)
    }
  }
}
