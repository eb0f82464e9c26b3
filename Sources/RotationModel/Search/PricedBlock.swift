import LinearModel
import Staffing

/// People and the offerings that nobody else can teach, kept together where all else is priced.
///
/// The priced bound takes every person alone and lets shares of people do what whole ones cannot:
/// two half chemistry teachers open chemistry in two schools. All who can teach one subject, with its
/// offerings, are a small program of whole people. Its least value at the prices is no less than
/// what its people and offerings come to one by one; what it is more is more in the bound.
struct PricedBlock: Sendable {
  /// The people of the block with all their moves, and the rows that no other moves touch.
  let program: ExchangeProgram
  /// Positions of the people in the whole program, ascending.
  let candidates: [Int]
  /// The offerings, ascending.
  let offerings: [Int]
  /// Positions of the rows in the whole program, ascending.
  let rows: [Int]
  /// The entries of each move in rows of the whole program that the block does not keep.
  private let pricedEntries: [[RowEntry]]

  /// A block with more moves is not looked at.
  private static let mostMoves = 3000

  /// Blocks of a program without anybody in common, those with the fewest moves first.
  ///
  /// Complexity: moves × subjects that one person teaches.
  static func all(of whole: ExchangeProgram) -> [PricedBlock] {
    let subjects = Subjects(whole)
    var owner = [Int](repeating: -1, count: whole.candidates.count)
    var kept: [Int] = []
    for subject in subjects.byMoves where subjects.moves[subject] <= mostMoves {
      let people = subjects.people[subject]
      guard !people.isEmpty, people.allSatisfy({ owner[$0] < 0 }) else { continue }
      for candidate in people { owner[candidate] = subject }
      kept.append(subject)
    }
    let rows = rows(of: whole, byOwner: owner)
    return kept.map { subject in
      PricedBlock(
        whole,
        candidates: subjects.people[subject],
        offerings: subjects.offerings[subject],
        rows: rows[subject] ?? []
      )
    }
  }

  /// The rows that only the moves of one owner's people touch.
  private static func rows(of whole: ExchangeProgram, byOwner owner: [Int]) -> [Int: [Int]] {
    let nobody = -2
    let several = -1
    var ofRow = [Int](repeating: nobody, count: whole.rows.count)
    for (position, candidate) in whole.candidates.enumerated() {
      for move in candidate.moves {
        for entry in whole.entries(of: move) {
          let row = Int(entry.row)
          if ofRow[row] == nobody { ofRow[row] = owner[position] }
          if ofRow[row] != owner[position] { ofRow[row] = several }
        }
      }
    }
    return Dictionary(grouping: ofRow.indices.filter { ofRow[$0] >= 0 }) { ofRow[$0] }
  }

  /// All who can teach some offerings, from where they are or by one of their moves, must be among
  /// the `candidates`; only their moves may touch the `rows`.
  private init(_ whole: ExchangeProgram, candidates: [Int], offerings: [Int], rows: [Int]) {
    self.candidates = candidates
    self.offerings = offerings
    self.rows = rows
    let position = Dictionary(uniqueKeysWithValues: zip(rows, rows.indices))
    var kept: [Candidate] = []
    var moves: [Move] = []
    var entries: [RowEntry] = []
    var entryStart = [0]
    var pricedEntries: [[RowEntry]] = []
    for candidate in candidates {
      let facts = whole.candidates[candidate]
      let first = moves.count
      for move in facts.moves {
        moves.append(whole.moves[move].by(kept.count))
        var priced: [RowEntry] = []
        for entry in whole.entries(of: move) {
          if let row = position[Int(entry.row)] {
            entries.append(RowEntry(row, entry.coefficient))
          } else {
            priced.append(entry)
          }
        }
        entryStart.append(entries.count)
        pricedEntries.append(priced)
      }
      kept.append(
        Candidate(
          kind: facts.kind,
          home: facts.home,
          mayStay: facts.mayStay,
          moves: first..<moves.count
        )
      )
    }
    self.pricedEntries = pricedEntries
    program = ExchangeProgram(
      facts: whole.facts,
      reaches: whole.reaches,
      candidates: kept,
      moves: moves,
      rows: rows.map { whole.rows[$0] },
      entryStart: entryStart,
      entries: entries
    )
  }

  /// The block's program at prices on all that it shares with the rest of the district.
  ///
  /// Complexity: moves and the offerings in reach of each place.
  func model(at prices: PriceList, _ weights: LevelWeights) -> LinearModel {
    let builder = ReferenceBuilder(program, offerings: offerings)
    var model = builder.model(weights: weights)
    for (move, variable) in builder.moves.enumerated() {
      if let variable { charge(move, variable, prices, &model) }
    }
    for (move, variable) in builder.recruits { charge(move, variable, prices, &model) }
    let inside = Set(offerings)
    for line in builder.teaching.lines where !inside.contains(line.item.offering) {
      reward(line.variable, for: line.item.offering, prices, &model)
    }
    for node in builder.teaching.nodes {
      for (offering, variable) in zip(node.offerings, node.outflow)
      where !inside.contains(offering) {
        reward(variable, for: offering, prices, &model)
      }
    }
    TighteningRows(builder).add(to: &model)
    return model
  }

  private func charge(
    _ move: Int,
    _ variable: Variable,
    _ prices: PriceList,
    _ model: inout LinearModel
  ) {
    let priced = pricedEntries[move].reduce(0) { $0 + $1.coefficient * prices.row[Int($1.row)] }
    model.setCost(model.costs[variable.index] + priced, of: variable)
  }

  /// Pays for periods of an offering outside the block: what opens it at both prices, the rest at that
  /// of cover.
  private func reward(
    _ variable: Variable,
    for offering: Int,
    _ prices: PriceList,
    _ model: inout LinearModel
  ) {
    let cost = model.costs[variable.index] - prices.cover[offering]
    guard cost < prices.open[offering] else {
      model.setBounds(of: variable, lower: 0, upper: 0)
      return
    }
    model.setCost(cost, of: variable)
    guard prices.open[offering] > 0 else { return }
    let opening = model.addVariable(
      upper: program.facts.offerings[offering].opening,
      cost: -prices.open[offering],
      label: "opens"
    )
    model.addRow(
      [LinearExpression.Term(opening, 1), LinearExpression.Term(variable, -1)],
      upper: 0
    )
  }
}

/// Who can teach each subject of a stage, and where.
private struct Subjects {
  private struct Key: Hashable {
    let stage: Stage
    let subject: Subject
  }

  /// The offerings of each subject, ascending.
  private(set) var offerings: [[Int]] = []
  /// All who can teach some offering of it, from where they are or by one of their moves, ascending.
  private(set) var people: [[Int]] = []
  /// The moves of those people.
  private(set) var moves: [Int] = []

  init(_ program: ExchangeProgram) {
    var known: [Key: Int] = [:]
    let ofOffering = program.facts.offerings.map { facts in
      let key = Key(stage: facts.offering.stage, subject: facts.offering.subject)
      let subject = known[key] ?? known.count
      known[key] = subject
      return subject
    }
    offerings = [[Int]](repeating: [], count: known.count)
    for (offering, subject) in ofOffering.enumerated() { offerings[subject].append(offering) }
    let ofReach = program.reaches.map { reach in
      Set((reach.home.map(\.offering) + reach.itinerant).map { ofOffering[$0] }).sorted()
    }
    people = offerings.map { _ in [] }
    moves = offerings.map { _ in 0 }
    for (position, candidate) in program.candidates.enumerated() {
      func add(_ place: Placement) {
        for subject in ofReach[place.reach] where people[subject].last != position {
          people[subject].append(position)
          moves[subject] += candidate.moves.count
        }
      }
      candidate.home.map(add)
      for move in candidate.moves { add(program.moves[move].place) }
    }
  }

  /// The subjects, those whose people have the fewest moves first.
  var byMoves: [Int] {
    moves.indices.sorted { moves[$0] != moves[$1] ? moves[$0] < moves[$1] : $0 < $1 }
  }
}
