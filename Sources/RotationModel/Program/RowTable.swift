import Staffing

/// What a row of the program stands for, in the words of the rules.
struct RowLabel: Sendable, Hashable {
  /// The rule, or nil for a row of the objective.
  var rule: RuleID?
  /// The term, for a row that only counts.
  var term: TermID?
  /// Position of the school, where the row is about one.
  var school: Int?
  /// The subject, where the row is about one.
  var subject: Subject?
  /// The floor, where the row is about one.
  var floor: String?
}

/// A row over moves: `lower ≤ Σ coefficient · move ≤ upper`, hard or priced.
struct MoveRow: Sendable {
  /// What the row stands for.
  let label: RowLabel
  /// Least activity; −∞ when there is none.
  let lower: Double
  /// Greatest activity; +∞ when there is none.
  let upper: Double
  /// Cost of each unit outside the bounds, or nil for a hard row.
  let penalty: Double?
  /// The level that the penalty belongs to.
  let level: Level
  /// Whether the distance is rounded up to whole people before it costs.
  let countsWhole: Bool

  /// Whether every plan keeps the row.
  var isHard: Bool { penalty == nil }
}

/// The rows that rules and terms add before any move is looked at.
struct RowTable: Sendable {
  private(set) var rows: [MoveRow] = []

  /// Adds a row that every plan keeps, and returns its position.
  mutating func addRule(
    _ label: RowLabel,
    lower: Double = -.infinity,
    upper: Double = .infinity
  ) -> Int {
    rows.append(
      MoveRow(
        label: label,
        lower: lower,
        upper: upper,
        penalty: nil,
        level: .staffing,
        countsWhole: false
      )
    )
    return rows.count - 1
  }

  /// Adds a row whose excess or shortfall costs `penalty` a unit, and returns its position.
  mutating func addTerm(
    _ term: TermID,
    _ label: RowLabel,
    lower: Double = -.infinity,
    upper: Double = .infinity,
    penalty: Double,
    countsWhole: Bool = false
  ) -> Int {
    var label = label
    label.term = term
    rows.append(
      MoveRow(
        label: label,
        lower: lower,
        upper: upper,
        penalty: penalty,
        level: term.level,
        countsWhole: countsWhole
      )
    )
    return rows.count - 1
  }
}

/// A coefficient of one move in one row.
struct RowEntry: Sendable {
  var row: Int32
  var coefficient: Double

  init(_ row: Int, _ coefficient: Double) {
    self.row = Int32(row)
    self.coefficient = coefficient
  }
}

/// A move as rules and terms see it: a teacher to a school, or a recruit to a school.
struct MoveFacts: Sendable {
  /// Position of the teacher, or nil for a recruit.
  let teacher: Int?
  /// Present school, or nil for a recruit.
  let from: Int?
  /// New school.
  let to: Int
  /// Minutes of a teacher's way.
  let travelMinutes: Double
}

/// A rule that is rows over moves; its coefficients can be told for any single move.
protocol MoveRule: Sendable {
  /// The rule's id.
  static var id: RuleID { get }
  /// Adds the rule's rows.
  init(_ facts: DistrictFacts, rows: inout RowTable)
  /// Appends the coefficients of one move.
  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry])
}

/// A rule that says which destinations a person has.
protocol DestinationRule: Sendable {
  /// The rule's id.
  static var id: RuleID { get }
  /// Whether the rule permits a person to move to a school other than the present one.
  static func permits(_ teacher: Int, to school: Int, _ facts: DistrictFacts) -> Bool
}

/// A term of the objective that moves decide: a cost a move, rows that count, or both.
protocol MoveTerm: Sendable {
  /// The term's id.
  static var id: TermID { get }
  /// Adds the rows that count, where there are any.
  init(_ facts: DistrictFacts, rows: inout RowTable)
  /// The cost of one move, without weight.
  func cost(of move: MoveFacts, _ facts: DistrictFacts) -> Double
  /// Appends the coefficients of one move in the term's rows.
  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry])
}

extension MoveTerm {
  func cost(of move: MoveFacts, _ facts: DistrictFacts) -> Double { 0 }
  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {}
}

/// A term of the objective that teaching decides: a cost a period or an offering.
protocol TeachingTerm {
  /// The term's id.
  static var id: TermID { get }
}
