import LinearModel
import Staffing

/// The program around some groups of schools as a plan leaves them: whoever works there may change
/// places within them, everybody else stays.
///
/// Homes are the plan's places, moves cost what they change, and the rows' bounds have the plan's
/// activity taken off. So the part's value after some changes differs from the plan's by the same
/// as before them, and whatever the part may do the plan may do.
struct Neighbourhood: Sendable {
  /// Somebody in the part with the choices they may make besides the present one.
  struct Member: Sendable {
    let candidate: Int
    /// Moves of the whole program; −1 is the place before the exchange.
    let choices: [Int32]
  }

  /// The part as a program; its moves are in the order of ``choices``.
  let program: ExchangeProgram
  /// The groups of schools, ascending.
  let groups: [Int]
  /// The offerings of the groups, ascending.
  let offerings: [Int]
  /// What the part comes to as it stands.
  let standing: LevelValues
  /// Whether all moves within the groups are in the part.
  let isWhole: Bool
  private let members: [Member]
  /// What each move of the part is in the whole program; −1 is the place before the exchange.
  let choices: [Int32]

  /// The part of a state around some groups, ascending.
  ///
  /// `members` are all who have a place in the groups, `taught` is what the teaching of each group
  /// of the district comes to.
  init(
    _ state: ExchangeState,
    groups: [Int],
    taught: [LevelValues],
    isWhole: Bool,
    members: [Member]
  ) {
    self.groups = groups
    self.isWhole = isWhole
    let whole = state.program
    var builder = PartBuilder(state)
    for member in members { builder.add(member) }
    self.members = members
    choices = members.flatMap(\.choices)
    offerings = groups.flatMap { state.components.components[$0].offerings }.sorted()
    standing = groups.reduce(builder.penalties) { $0 + taught[$1] }
    program = ExchangeProgram(
      facts: whole.facts,
      reaches: whole.reaches,
      candidates: builder.candidates,
      moves: builder.moves,
      rows: builder.rows,
      entryStart: builder.entryStart,
      entries: builder.entries
    )
  }

  /// Calls with the candidate, the position in the part and the choice of each move of the part.
  func forEachChoice(_ body: (_ candidate: Int, _ move: Int, _ choice: Int32) -> Void) {
    for (member, candidate) in zip(members, program.candidates) {
      for move in candidate.moves { body(member.candidate, move, choices[move]) }
    }
  }

  /// What the part may come to at each capped level where the whole comes to `values`.
  func caps(_ caps: [LevelCap], of values: LevelValues) -> [LevelCap] {
    caps.map { ($0.level, $0.value - values[$0.level] + standing[$0.level]) }
  }

  /// The changes that choices in the part come to in the whole.
  func changes(_ chosen: [Int32]) -> [ExchangeState.Change] {
    zip(members, chosen).compactMap { member, move in
      move < 0
        ? nil : ExchangeState.Change(candidate: member.candidate, move: choices[Int(move)])
    }
  }
}

/// Collects the part of a program while it is built.
private struct PartBuilder {
  private let state: ExchangeState
  private(set) var candidates: [Candidate] = []
  private(set) var moves: [Move] = []
  private(set) var rows: [MoveRow] = []
  private(set) var entryStart = [0]
  private(set) var entries: [RowEntry] = []
  /// What the rows cost as they stand.
  private(set) var penalties = LevelValues()
  private var rowOfWhole: [Int32: Int32] = [:]

  init(_ state: ExchangeState) {
    self.state = state
  }

  mutating func add(_ member: Neighbourhood.Member) {
    let whole = state.program
    let present = state.choice[member.candidate]
    let first = moves.count
    for choice in member.choices {
      moves.append(
        Move(
          candidate: candidates.count,
          place: whole.place(of: member.candidate, at: choice),
          staffingCost: cost(choice, \.staffingCost) - cost(present, \.staffingCost),
          burdenCost: cost(choice, \.burdenCost) - cost(present, \.burdenCost)
        )
      )
      appendEntries(from: present, to: choice)
    }
    candidates.append(
      Candidate(
        kind: whole.candidates[member.candidate].kind,
        home: state.place(of: member.candidate),
        mayStay: true,
        moves: first..<moves.count
      )
    )
  }

  private func cost(_ choice: Int32, _ cost: KeyPath<Move, Double>) -> Double {
    choice < 0 ? 0 : state.program.moves[Int(choice)][keyPath: cost]
  }

  private mutating func appendEntries(from present: Int32, to choice: Int32) {
    var changed: [Int32: Double] = [:]
    if present >= 0 {
      for entry in state.program.entries(of: Int(present)) {
        changed[entry.row, default: 0] -= entry.coefficient
      }
    }
    if choice >= 0 {
      for entry in state.program.entries(of: Int(choice)) {
        changed[entry.row, default: 0] += entry.coefficient
      }
    }
    for row in changed.keys.sorted() {
      guard let change = changed[row], abs(change) > 1e-12 else { continue }
      entries.append(RowEntry(Int(position(of: row)), change))
    }
    entryStart.append(entries.count)
  }

  private mutating func position(of row: Int32) -> Int32 {
    if let known = rowOfWhole[row] { return known }
    let activity = state.activity[Int(row)]
    let facts = state.program.rows[Int(row)]
    let position = Int32(rows.count)
    rowOfWhole[row] = position
    rows.append(facts.shifted(by: activity))
    if let penalty = facts.penalty {
      let cost = penalty * facts.bounds.distance(at: activity)
      penalties = penalties + LevelValues.only(facts.level, cost)
    }
    return position
  }
}

extension MoveRow {
  /// The row for what comes on top of an activity.
  fileprivate func shifted(by activity: Double) -> MoveRow {
    MoveRow(
      label: label,
      lower: lower - activity,
      upper: upper - activity,
      penalty: penalty,
      level: level,
      countsWhole: countsWhole,
      curve: curve?.shifted(by: -activity)
    )
  }
}

extension ReferenceBuilder {
  /// What the teaching of each of some groups comes to in a solution.
  func taughtValues(of groups: [Int], _ components: TeachingComponents, at values: [Double])
    -> [LevelValues]
  {
    let lines = teaching.teaching(at: values).lines
    return groups.map { group in
      let inGroup = lines.filter {
        components.componentOfSchool[program.facts.offerings[$0.offering].school] == group
      }
      return program.teaching(
        inGroup.map { ($0.reach, $0.offering, $0.isItinerant, $0.periods) },
        offerings: components.components[group].offerings
      ).values
    }
  }
}
