import Staffing

/// Everything that the people of a district could do under the law, with the members of the policy
/// that stand against each choice.
///
/// Teaching is left out, because no coverage is ever required. Choices that move the same rows are
/// told by one pattern; choices that the same members forbid, by one set of obstacles.
struct ChoiceTable: Sendable {
  /// Somebody who chooses exactly one option.
  struct Person: Sendable {
    let kind: Candidate.Kind
    let options: Range<Int>
  }

  /// Something a person could do.
  struct Option: Sendable {
    /// Position of the new school, or nil for staying, and for a recruit who is not placed.
    let school: Int?
    /// Position of the pattern.
    let pattern: Int
    /// Position of the set of obstacles.
    let obstacles: Int
    /// By how much a loosened setting must reach to permit it: minutes of the way.
    let minutes: Double
  }

  /// A hard row over the choices.
  struct Row: Sendable {
    let label: RowLabel
    let member: Int
    let lower: Double
    let upper: Double
  }

  let facts: DistrictFacts
  /// Members of the policy; everywhere else they are known by their position here.
  let members: [ConflictMember]
  let rows: [Row]
  let people: [Person]
  let options: [Option]
  /// Coefficients of each pattern in the rows.
  let patterns: [[RowEntry]]
  /// Members of each set of obstacles.
  let obstacles: [[Int]]

  /// The rows of each member.
  let rowsOfMember: [[Int]]

  init(
    facts: DistrictFacts,
    members: [ConflictMember],
    rows: [Row],
    people: [Person],
    options: [Option],
    patterns: [[RowEntry]],
    obstacles: [[Int]]
  ) {
    self.facts = facts
    self.members = members
    self.rows = rows
    self.people = people
    self.options = options
    self.patterns = patterns
    self.obstacles = obstacles
    var found = [[Int]](repeating: [], count: members.count)
    for (position, row) in rows.enumerated() { found[row.member].append(position) }
    rowsOfMember = found
  }

  /// The choices of a program's people that options state, −1 for staying.
  func choice(_ chosen: [Int], in program: ExchangeProgram) -> [Int32] {
    program.candidates.enumerated().map { position, candidate in
      guard let school = options[chosen[position]].school else { return -1 }
      let move = candidate.moves.first { program.moves[$0].place.school == school }
      return move.map(Int32.init) ?? -1
    }
  }
}
