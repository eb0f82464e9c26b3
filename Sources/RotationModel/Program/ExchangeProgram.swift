import Staffing

/// A place somebody may have: a school with what the person can teach from there.
struct Placement: Sendable {
  /// Position of the school.
  let school: Int
  /// Position of the reach.
  let reach: Int
  /// Weekly periods the person may teach.
  let capacity: Double
  /// The part of them that may be taught at other sites.
  let itinerant: Double
}

/// Somebody to be placed: an active teacher, or one recruit.
struct Candidate: Sendable {
  /// Who it is.
  enum Kind: Sendable, Hashable {
    /// Position of the teacher.
    case teacher(Int)
    /// Position of the recruit group and number within it, from 1.
    case recruit(group: Int, number: Int)
  }

  /// Who.
  let kind: Kind
  /// The present place; nil for recruits.
  let home: Placement?
  /// Whether the person may stay.
  let mayStay: Bool
  /// The person's moves, as a range of the program's moves.
  let moves: Range<Int>
}

/// A move somebody may make, with its cost by level.
struct Move: Sendable {
  /// Position of the candidate.
  let candidate: Int
  /// The new place.
  let place: Placement
  /// Weighted cost in the terms of level 2.
  let staffingCost: Double
  /// Weighted cost in the terms of level 3.
  let burdenCost: Double
}

/// The exact integer program of a scenario in the form that every method works on: people with
/// places to choose from, rows over moves, and offerings to be covered from the places.
///
/// Level 1 is decided by teaching, level 2 by moves, level 3 by both.
struct ExchangeProgram: Sendable {
  /// The facts it was built from.
  let facts: DistrictFacts
  /// What can be taught from where.
  let reaches: [Reach]
  /// Teachers by id, then recruits.
  let candidates: [Candidate]
  /// Moves by candidate, then school.
  let moves: [Move]
  /// Rows of rules and of counting terms.
  let rows: [MoveRow]
  /// The bounds of each row, without the labels that slow a search down.
  let bounds: [RowBounds]
  /// Coefficients of each move: `entries[entryStart[m]..<entryStart[m + 1]]`.
  let entryStart: [Int]
  /// Coefficients by move.
  let entries: [RowEntry]
  /// What is counted whoever goes where, besides rows and teaching.
  let constant: LevelValues

  /// Builds the program of a district.
  ///
  /// Complexity: people × schools within reach.
  init(_ facts: DistrictFacts) {
    self.facts = facts
    var table = RowTable()
    let rules = RuleBook.moveRules.map { $0.init(facts, rows: &table) }
    let inForce = Set(facts.problem.policy.terms)
    let terms = RuleBook.moveTerms.filter { inForce.contains($0.id) }
      .map { $0.init(facts, rows: &table) }
    rows = table.rows
    var builder = MoveBuilder(facts: facts, rules: rules, terms: terms)
    builder.addTeachers()
    builder.addRecruits()
    candidates = builder.candidates
    moves = builder.moves
    entryStart = builder.entryStart
    entries = builder.entries
    bounds = Self.bounds(of: rows, over: entries)
    reaches = builder.reaches.reaches
    constant = LevelValues()
  }

  /// A program made of its parts, for one that was derived from another.
  init(
    facts: DistrictFacts,
    reaches: [Reach],
    candidates: [Candidate],
    moves: [Move],
    rows: [MoveRow],
    entryStart: [Int],
    entries: [RowEntry],
    constant: LevelValues = LevelValues()
  ) {
    self.facts = facts
    self.reaches = reaches
    self.candidates = candidates
    self.moves = moves
    self.rows = rows
    bounds = Self.bounds(of: rows, over: entries)
    self.entryStart = entryStart
    self.entries = entries
    self.constant = constant
  }

  /// The bounds of rows, with what their entries say about the activity.
  private static func bounds(of rows: [MoveRow], over entries: [RowEntry]) -> [RowBounds] {
    var isWhole = [Bool](repeating: true, count: rows.count)
    for entry in entries where entry.coefficient != entry.coefficient.rounded() {
      isWhole[Int(entry.row)] = false
    }
    return zip(rows, isWhole).map { $1 ? $0.bounds.ofWholeActivity : $0.bounds }
  }

  /// The coefficients of one move.
  func entries(of move: Int) -> ArraySlice<RowEntry> {
    entries[entryStart[move]..<entryStart[move + 1]]
  }

  /// The place that a candidate has by a choice; −1 is the present place.
  func place(of candidate: Int, at choice: Int32) -> Placement {
    if choice >= 0 { return moves[Int(choice)].place }
    guard let home = candidates[candidate].home else {
      preconditionFailure("a recruit always has a move")
    }
    return home
  }

  /// Position of the teacher that a candidate is, or nil for a recruit.
  func teacher(of candidate: Int) -> Int? {
    if case .teacher(let position) = candidates[candidate].kind { position } else { nil }
  }
}
