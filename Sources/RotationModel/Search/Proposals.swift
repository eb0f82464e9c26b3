import LinearModel
import Staffing

/// Draws changes for the local search: single moves, returns, exchanges of pairs, rings of three.
///
/// Where people go is drawn from their best moves at the prices of the bound, so that the search
/// looks where the relaxation expects gain.
struct Proposals: Sendable {
  private let program: ExchangeProgram
  /// Candidates that have a choice.
  private let movable: [Int]
  /// Movable candidates by present school.
  private let movableAt: [[Int]]
  /// The moves of each candidate by rising reduced cost.
  private let ranked: [[Int32]]
  private let hasRank: [Bool]
  /// The moves of each candidate that the relaxed optimum makes use of, by falling share.
  private let likely: [[Int32]]
  /// Movable candidates that the relaxed optimum moves, if only in part.
  private let undecided: [Int]
  /// Rows that limit who leaves and who arrives, by school.
  private let leavingRow: [Int?]
  private let arrivingRow: [Int?]
  private let post: [Teacher.Post]
  private let reducedCost: [Double]

  init(_ program: ExchangeProgram, reducedCost: [Double], shares: [Double] = []) {
    self.program = program
    self.reducedCost = reducedCost
    movable = program.candidates.indices.filter { position in
      let candidate = program.candidates[position]
      return candidate.moves.count > (candidate.mayStay || candidate.home == nil ? 0 : 1)
    }
    var movableAt = [[Int]](repeating: [], count: program.facts.problem.schools.count)
    for position in movable {
      if let home = program.candidates[position].home { movableAt[home.school].append(position) }
    }
    self.movableAt = movableAt
    ranked = program.candidates.map { candidate in
      candidate.moves.sorted {
        reducedCost[$0] != reducedCost[$1] ? reducedCost[$0] < reducedCost[$1] : $0 < $1
      }.map(Int32.init)
    }
    let likely = program.candidates.map { candidate in
      shares.isEmpty
        ? []
        : candidate.moves.filter { shares[$0] > 0.02 }.sorted {
          shares[$0] != shares[$1] ? shares[$0] > shares[$1] : $0 < $1
        }.map(Int32.init)
    }
    self.likely = likely
    undecided = movable.filter { !likely[$0].isEmpty }
    func rows(of rule: RuleID) -> [Int?] {
      var found = [Int?](repeating: nil, count: program.facts.problem.schools.count)
      for (position, row) in program.rows.enumerated() where row.label.rule == rule {
        if let school = row.label.school { found[school] = position }
      }
      return found
    }
    leavingRow = rows(of: .leavingShare)
    arrivingRow = rows(of: .arrivingShare)
    post = program.candidates.map { candidate in
      if case .teacher(let position) = candidate.kind {
        program.facts.problem.teachers[position].post
      } else {
        .teacher
      }
    }
    hasRank = post.map { $0 == .deputy || $0 == .principal }
  }

  /// Whether there is anything to draw.
  var isEmpty: Bool { movable.isEmpty }

  /// Number of candidates that have a choice.
  var count: Int { movable.count }

  /// What changes cost at the prices of the bound.
  func pricedCost(of changes: [ExchangeState.Change], in state: ExchangeState) -> Double {
    changes.reduce(0) { sum, change in
      let before = state.choice[change.candidate]
      return sum + (change.move < 0 ? 0 : reducedCost[Int(change.move)])
        - (before < 0 ? 0 : reducedCost[Int(before)])
    }
  }

  /// Draws changes into `changes`; leaves it empty when the draw fits nothing.
  func draw(
    from state: ExchangeState,
    _ random: inout SearchRandom,
    into changes: inout [ExchangeState.Change]
  ) {
    changes.removeAll(keepingCapacity: true)
    drawFirst(from: state, &random, into: &changes)
    for position in changes.indices { makeRoom(for: changes[position], state, &random, &changes) }
  }

  /// Where a school is at its limit, somebody who left comes back and somebody who came goes on.
  private func makeRoom(
    for change: ExchangeState.Change,
    _ state: ExchangeState,
    _ random: inout SearchRandom,
    _ changes: inout [ExchangeState.Change]
  ) {
    guard change.move >= 0, let home = program.candidates[change.candidate].home else { return }
    if state.choice[change.candidate] < 0, isFull(leavingRow[home.school], state),
      let other = drawOther(state.leavers[home.school], changes, &random),
      program.candidates[other].mayStay
    {
      changes.append(ExchangeState.Change(candidate: other, move: -1))
    }
    let school = program.moves[Int(change.move)].place.school
    if isFull(arrivingRow[school], state),
      let other = drawOther(state.arrivals[school], changes, &random)
    {
      let onward = random.below(2) == 0 ? -1 : drawMove(of: other, &random)
      if onward >= 0 || program.candidates[other].mayStay {
        changes.append(ExchangeState.Change(candidate: other, move: onward))
      }
    }
  }

  private func isFull(_ row: Int?, _ state: ExchangeState) -> Bool {
    row.map { state.activity[$0] > program.bounds[$0].upper - 0.5 } ?? false
  }

  /// Somebody without rank of a list who is not part of the changes yet.
  private func drawOther(
    _ people: [Int32],
    _ changes: [ExchangeState.Change],
    _ random: inout SearchRandom
  ) -> Int? {
    guard !people.isEmpty else { return nil }
    let other = Int(people[random.below(people.count)])
    return hasRank[other] || changes.contains { $0.candidate == other } ? nil : other
  }

  private func drawFirst(
    from state: ExchangeState,
    _ random: inout SearchRandom,
    into changes: inout [ExchangeState.Change]
  ) {
    let candidate =
      !undecided.isEmpty && random.below(4) != 0
      ? undecided[random.below(undecided.count)] : movable[random.below(movable.count)]
    let isAway = state.choice[candidate] >= 0
    let mayReturn = program.candidates[candidate].mayStay
    if isAway, mayReturn, random.below(4) == 0 {
      changes.append(ExchangeState.Change(candidate: candidate, move: -1))
      if random.below(2) == 0 { replace(candidate, state, &random, &changes) }
      return
    }
    let move = drawMove(of: candidate, &random)
    guard move != state.choice[candidate] else { return }
    changes.append(ExchangeState.Change(candidate: candidate, move: move))
    guard program.candidates[candidate].home != nil else { return }
    let kind = random.below(hasRank[candidate] ? 2 : 3)
    if kind == 2 { return }
    let left = state.place(of: candidate).school
    exchange(candidate, left: left, kind, state, &random, &changes)
  }

  /// Somebody of the school that was just entered goes where the first one left, or on to a
  /// third school from which somebody closes the ring.
  private func exchange(
    _ first: Int,
    left: Int,
    _ kind: Int,
    _ state: ExchangeState,
    _ random: inout SearchRandom,
    _ changes: inout [ExchangeState.Change]
  ) {
    let entered = program.moves[Int(changes[0].move)].place.school
    guard let second = drawPartner(of: first, at: entered, state, &random) else {
      if hasRank[first] { changes.removeAll() }
      return
    }
    if kind == 0 || !hasRank[first] {
      if let move = option(of: second, to: left) {
        changes.append(ExchangeState.Change(candidate: second, move: move))
        return
      }
    }
    let onward = drawMove(of: second, &random)
    guard onward != state.choice[second] else { return }
    let third = program.moves[Int(onward)].place.school
    changes.append(ExchangeState.Change(candidate: second, move: onward))
    guard hasRank[first], third != left else { return }
    if let closing = drawPartner(of: first, at: third, state, &random), closing != second,
      let move = option(of: closing, to: left)
    {
      changes.append(ExchangeState.Change(candidate: closing, move: move))
    }
  }

  /// Somebody else moves in the place of one who returns: to the school the first one left.
  private func replace(
    _ first: Int,
    _ state: ExchangeState,
    _ random: inout SearchRandom,
    _ changes: inout [ExchangeState.Change]
  ) {
    let left = state.place(of: first).school
    for _ in 0..<4 {
      let other = movable[random.below(movable.count)]
      guard other != first, post[other] == post[first], state.choice[other] < 0,
        let move = option(of: other, to: left)
      else { continue }
      changes.append(ExchangeState.Change(candidate: other, move: move))
      return
    }
  }

  /// A move of a candidate, the better ones more often.
  private func drawMove(of candidate: Int, _ random: inout SearchRandom) -> Int32 {
    let few = likely[candidate]
    if !few.isEmpty, random.below(4) != 0 { return few[random.below(few.count)] }
    let moves = ranked[candidate]
    let unit = random.unit()
    return moves[Int(unit * unit * unit * Double(moves.count))]
  }

  /// Somebody movable of the same rank whose present place is the school.
  private func drawPartner(
    of first: Int,
    at school: Int,
    _ state: ExchangeState,
    _ random: inout SearchRandom
  ) -> Int? {
    let people = movableAt[school]
    guard !people.isEmpty else { return nil }
    for _ in 0..<(hasRank[first] ? 12 : 3) {
      let other = people[random.below(people.count)]
      if other != first, hasRank[other] == hasRank[first],
        !hasRank[first] || post[other] == post[first]
      {
        return other
      }
    }
    return nil
  }

  /// The candidate's option to be at a school: −1 for the present place; nil when there is none.
  private func option(of candidate: Int, to school: Int) -> Int32? {
    let facts = program.candidates[candidate]
    if facts.home?.school == school { return facts.mayStay ? -1 : nil }
    var low = facts.moves.lowerBound
    var high = facts.moves.upperBound
    while low < high {
      let middle = (low + high) / 2
      if program.moves[middle].place.school < school { low = middle + 1 } else { high = middle }
    }
    return low < facts.moves.upperBound && program.moves[low].place.school == school
      ? Int32(low) : nil
  }
}
