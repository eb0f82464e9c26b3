import Staffing

/// Who is somewhere else than in an earlier plan, as a figure of a program.
///
/// One person counts 1. Somebody whom the earlier plan does not have, or not at a place that is still
/// permitted, has nothing to keep and is not counted here. Nor are recruits, who know of no place yet.
struct PlaceChanges: Sendable {
  /// The earlier choice of each teacher who has one to keep.
  let earlier: [Int32?]

  init(_ choices: EarlierChoices, in program: ExchangeProgram) {
    earlier = program.candidates.indices.map { candidate in
      choices.isKept[candidate] && program.teacher(of: candidate) != nil
        ? choices.choice[candidate] : nil
    }
  }

  /// People who are somewhere else than in the earlier plan.
  func count(in choice: [Int32]) -> Int {
    zip(earlier, choice).count { before, now in before.map { $0 != now } ?? false }
  }

  /// The share of each move in the earlier plan: 1 where it is made, else 0.
  func shares(in program: ExchangeProgram) -> [Double] {
    var shares = [Double](repeating: 0, count: program.moves.count)
    for case let move? in earlier where move >= 0 { shares[Int(move)] = 1 }
    return shares
  }

  /// The program whose level 3 is the number of people placed otherwise; levels 1 and 2 are as
  /// before.
  ///
  /// Whoever moved in the earlier plan counts 1 unless the same move is made, whoever stayed
  /// counts 1 for any move.
  func counted(in program: ExchangeProgram) -> ExchangeProgram {
    var problem = program.facts.problem
    problem.policy.weights[.otherSubject] = 0
    problem.policy.weights[.itinerant] = 0
    let moves = program.moves.enumerated().map { position, move in
      Move(
        candidate: move.candidate,
        place: move.place,
        staffingCost: move.staffingCost,
        burdenCost: changed(by: position, of: move.candidate)
      )
    }
    return ExchangeProgram(
      facts: DistrictFacts(problem),
      reaches: program.reaches,
      candidates: program.candidates,
      moves: moves,
      rows: program.rows,
      entryStart: program.entryStart,
      entries: program.entries,
      constant: LevelValues(
        curriculum: program.constant.curriculum,
        staffing: program.constant.staffing,
        burden: Double(earlier.count(where: Self.isMove))
      )
    )
  }

  /// The program with a row that lets at most so many people be placed otherwise.
  func limited(to most: Int, in program: ExchangeProgram) -> ExchangeProgram {
    let row = MoveRow(
      label: RowLabel(),
      lower: -.infinity,
      upper: Double(most - earlier.count(where: Self.isMove)),
      penalty: nil,
      level: .burden,
      countsWhole: false
    )
    var entryStart = [0]
    var entries: [RowEntry] = []
    for (position, move) in program.moves.enumerated() {
      entries += program.entries(of: position)
      let change = changed(by: position, of: move.candidate)
      if change != 0 { entries.append(RowEntry(program.rows.count, change)) }
      entryStart.append(entries.count)
    }
    return ExchangeProgram(
      facts: program.facts,
      reaches: program.reaches,
      candidates: program.candidates,
      moves: program.moves,
      rows: program.rows + [row],
      entryStart: entryStart,
      entries: entries,
      constant: program.constant
    )
  }

  /// What a move adds to the people placed otherwise, over staying at the present place.
  private func changed(by move: Int, of candidate: Int) -> Double {
    guard let before = earlier[candidate] else { return 0 }
    if before < 0 { return 1 }
    return before == move ? -1 : 0
  }

  private static func isMove(_ choice: Int32?) -> Bool { choice.map { $0 >= 0 } ?? false }
}
