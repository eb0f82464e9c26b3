import LinearModel
import Staffing

/// Mends broken hard rows with the fewest people changed, where exchanges one by one do not: a small
/// program over the people whom the rows concern.
///
/// Posts in rank need it: whoever comes needs a post that somebody else leaves for another one.
struct ExactMending {
  let solver: any MIPSolver
  let clock: SearchClock

  /// Moves of the people concerned at most; more are left to exchanges.
  private static let mostMoves = 8_000

  /// The state with every row kept, or nil where that is not found.
  func mended(_ broken: ExchangeState) -> ExchangeState? {
    let nearest = people(concernedBy: brokenRows(of: broken), in: broken)
    if let state = mended(broken, by: nearest) { return state }
    // What they break in turn others may mend.
    let rows = Set(
      nearest.flatMap { broken.program.candidates[$0].moves }
        .flatMap { broken.program.entries(of: $0).map { Int($0.row) } }
        .filter { broken.program.rows[$0].isHard }
    )
    return mended(broken, by: nearest + people(concernedBy: rows, in: broken, without: nearest))
  }

  private func mended(_ broken: ExchangeState, by people: [Int]) -> ExchangeState? {
    let members = members(people, in: broken)
    guard !members.isEmpty else { return nil }
    let part = Neighbourhood(broken, groups: [], taught: [], isWhole: false, members: members)
    let builder = ReferenceBuilder(part.program, offerings: [])
    var model = builder.model(weights: LevelWeights(curriculum: 0, staffing: 0, burden: 0))
    for case let move? in builder.moves { model.setCost(1, of: move) }
    guard let validated = try? ValidatedProgram(model) else { return nil }
    var options = SolveOptions()
    clock.limit(&options, to: clock.left() * 0.15, of: validated)
    options.cuts = [.mir]
    let solution = try? solver.solve(validated, options).answer
    clock.charge(SearchClock.work(ofSimplexOn: validated))
    guard let solution else { return nil }
    var state = broken
    _ = state.apply(part.changes(builder.choice(at: solution.values)), mayBreak: true)
    return state.broken <= 1e-9 ? state : nil
  }

  private func brokenRows(of state: ExchangeState) -> Set<Int> {
    Set(
      state.program.rows.indices.filter {
        state.program.rows[$0].isHard
          && state.program.bounds[$0].distance(at: state.activity[$0]) > 1e-9
      }
    )
  }

  /// Teachers who count in rows, of ranks all who have one; those who count in floors alone come last.
  private func people(
    concernedBy rows: Set<Int>,
    in state: ExchangeState,
    without others: [Int] = []
  ) -> [Int] {
    let program = state.program
    let isAboutRank = rows.contains { program.rows[$0].label.rule == .postsInRank }
    let others = Set(others)
    var first: [Int] = []
    var last: [Int] = []
    for (position, candidate) in program.candidates.enumerated()
    where candidate.home != nil && !others.contains(position) {
      let touched = candidate.moves.lazy.flatMap { program.entries(of: $0) }.map { Int($0.row) }
      let isNear = touched.contains { row in
        rows.contains(row) && !program.bounds[row].isFloor
          || isAboutRank && program.rows[row].label.rule == .postsInRank
      }
      if isNear {
        first.append(position)
      } else if touched.contains(where: rows.contains) {
        last.append(position)
      }
    }
    return first + last
  }

  /// As many of the people as the program has room for.
  private func members(_ people: [Int], in state: ExchangeState) -> [Neighbourhood.Member] {
    let program = state.program
    var members: [Neighbourhood.Member] = []
    var moves = 0
    for position in people {
      let candidate = program.candidates[position]
      let choices = (candidate.mayStay ? [-1] : []) + candidate.moves.map(Int32.init)
      moves += choices.count
      guard moves <= Self.mostMoves else { break }
      members.append(
        Neighbourhood.Member(
          candidate: position,
          choices: choices.filter { $0 != state.choice[position] }
        )
      )
    }
    return members.sorted { $0.candidate < $1.candidate }
  }
}
