import Staffing

/// Who moves from where to where, counted by place.
struct MoveMatrix {
  /// Places that have a line of their own; the rest are one line.
  private static let mostPlaces = 16

  /// Names of the lines, and of the columns alike.
  let names: [String]
  /// People by line and column.
  let counts: [[Int]]

  /// The matrix of the places that anybody leaves or reaches.
  init(_ places: [Place], _ moves: [(from: Int, to: Int)], others: String) {
    var people = [Int](repeating: 0, count: places.count)
    var placeOf: [Int: Int] = [:]
    for (index, place) in places.enumerated() {
      for school in place.schools { placeOf[school] = index }
    }
    let flows = Flow.all(moves) { placeOf[$0] ?? 0 }
    for flow in flows {
      people[flow.from] += flow.people
      people[flow.to] += flow.people
    }
    let moved = places.indices.filter { people[$0] > 0 }
    let byPeople = moved.sorted { (people[$1], $0) < (people[$0], $1) }
    let own = moved.count <= Self.mostPlaces ? moved : byPeople.prefix(Self.mostPlaces - 1).sorted()
    let lines = Dictionary(uniqueKeysWithValues: own.enumerated().map { ($1, $0) })
    let isCut = own.count < moved.count
    names = own.map { places[$0].name } + (isCut ? [others] : [])
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: names.count),
      count: names.count
    )
    for flow in flows {
      counts[lines[flow.from] ?? own.count][lines[flow.to] ?? own.count] += flow.people
    }
    self.counts = counts
  }

  /// The matrix with its sums as a table.
  func table(_ texts: Texts) -> TextTable {
    var table = TextTable(
      header: [texts(.movesFromTo)] + names + [texts(.sum)],
      alignments: [.leading]
    )
    func text(_ count: Int) -> String { count == 0 ? "" : "\(count)" }
    for (name, row) in zip(names, counts) {
      table.add(cells: [name] + row.map(text) + ["\(row.reduce(0, +))"])
    }
    let sums = names.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
    table.add(cells: [texts(.sum)] + sums.map { "\($0)" } + ["\(sums.reduce(0, +))"])
    return table
  }
}
