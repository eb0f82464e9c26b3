import Staffing

/// A question about the policy: whether some members can hold together, and what is the least that
/// some of them must give.
struct PolicyQuestion: Sendable {
  /// Whether each member is in force; all others are given up.
  var isInForce: [Bool]
  /// Whether each member may give way, one unit a person.
  var mayYield: [Bool]
  /// Units by which rows have given way already.
  var given: [Int: Double] = [:]
  /// Another travel limit in minutes, where one is asked about.
  var travelMinutes: Double?

  /// The question whether all members of a table can hold.
  init(_ table: ChoiceTable) {
    isInForce = [Bool](repeating: true, count: table.members.count)
    mayYield = [Bool](repeating: false, count: table.members.count)
  }

  /// The same question with only some members in force.
  func only(_ members: some Sequence<Int>) -> PolicyQuestion {
    var copy = self
    for member in isInForce.indices { copy.isInForce[member] = false }
    for member in members where isInForce[member] { copy.isInForce[member] = true }
    return copy
  }

  /// The same question without some members.
  func without(_ members: some Sequence<Int>) -> PolicyQuestion {
    var copy = self
    for member in members { copy.isInForce[member] = false }
    return copy
  }

  /// The same question with some members that may give way.
  func yielding(_ members: some Sequence<Int>) -> PolicyQuestion {
    var copy = self
    for member in members { copy.mayYield[member] = true }
    return copy
  }

  /// The bounds that are left to a row; those of a row that is given up, infinite.
  func bounds(of row: Int, in table: ChoiceTable) -> ClosedRange<Double> {
    let row = (row, table.rows[row])
    guard isInForce[row.1.member] else { return -.infinity ... .infinity }
    let units = given[row.0] ?? 0
    return (row.1.lower - units)...(row.1.upper + units)
  }
}

/// How a question was answered.
enum PolicyAnswer: Sendable {
  /// A choice of everybody's that keeps what is in force but for what gives way.
  case plan(PolicyPlan)
  /// There is none, which these rows alone prove with everything else that stands against choices.
  case none(rows: [Int])
  /// Neither was found in time.
  case undecided
}

/// A choice with what gives way in it.
struct PolicyPlan: Sendable {
  /// The option of each person.
  let chosen: [Int]
  /// Units by which each row gives way.
  let unitsOfRow: [Int: Int]
  /// People who choose against a decision that may give way.
  let peopleUndecided: [Int]
  /// Whether no choice gives less in all.
  let isLeast: Bool

  /// Units in all, one a person.
  var units: Int { unitsOfRow.values.reduce(0, +) + peopleUndecided.count }
}
