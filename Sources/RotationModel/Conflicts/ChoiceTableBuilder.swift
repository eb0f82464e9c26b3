import Staffing

/// Collects the parts of a choice table.
struct ChoiceTableBuilder {
  let facts: DistrictFacts
  private(set) var members: [ConflictMember] = []
  private var memberIndex: [ConflictMember: Int] = [:]
  private(set) var rows: [ChoiceTable.Row] = []
  private var people: [ChoiceTable.Person] = []
  private(set) var options: [ChoiceTable.Option] = []
  private var patterns: [[RowEntry]] = [[]]
  private var patternIndex: [[RowEntry]: Int] = [[]: 0]
  private var obstacles: [[Int]] = [[]]
  private var obstacleIndex: [[Int]: Int] = [[]: 0]

  /// A builder with the hard rows among some rows; their positions stay as they are.
  ///
  /// - Precondition: The hard rows come first.
  init(_ facts: DistrictFacts, _ moveRows: [MoveRow]) {
    self.facts = facts
    var numbers: [RowLabel: Int] = [:]
    for row in moveRows {
      guard row.isHard, let rule = row.label.rule else { break }
      let number = numbers[row.label, default: 0]
      numbers[row.label] = number + 1
      let member = position(of: Self.member(rule, row.label, number: number, facts))
      rows.append(
        ChoiceTable.Row(label: row.label, member: member, lower: row.lower, upper: row.upper)
      )
    }
  }

  /// The member that a row belongs to; rows alike are numbered from 0.
  private static func member(
    _ rule: RuleID,
    _ label: RowLabel,
    number: Int,
    _ facts: DistrictFacts
  ) -> ConflictMember {
    let school = label.school.map { facts.problem.schools[$0].id }
    switch (rule, school, label.subject) {
    case (.exchangeFloor, _, _): return .floor(label.floor ?? "", school)
    case (.postsInRank, let school?, _): return .post(school, PostsInRank.posts[number])
    case (.subjectGroups, let school?, let subject?): return .subject(school, subject)
    case (_, let school?, _): return .school(rule, school)
    default: return .rule(rule)
    }
  }

  /// The position of a member, which is new where it was not known.
  mutating func position(of member: ConflictMember) -> Int {
    if let found = memberIndex[member] { return found }
    members.append(member)
    memberIndex[member] = members.count - 1
    return members.count - 1
  }

  /// Adds an option of the person who is added next.
  mutating func addOption(
    to school: Int?,
    _ entries: [RowEntry],
    against: [Int],
    minutes: Double = 0
  ) {
    let pattern: Int
    if let found = patternIndex[entries] {
      pattern = found
    } else {
      pattern = patterns.count
      patterns.append(entries)
      patternIndex[entries] = pattern
    }
    let sorted = against.sorted()
    let set: Int
    if let found = obstacleIndex[sorted] {
      set = found
    } else {
      set = obstacles.count
      obstacles.append(sorted)
      obstacleIndex[sorted] = set
    }
    options.append(
      ChoiceTable.Option(school: school, pattern: pattern, obstacles: set, minutes: minutes)
    )
  }

  /// Adds the person whose options were added last.
  mutating func addPerson(_ kind: Candidate.Kind) {
    let first = people.last?.options.upperBound ?? 0
    people.append(ChoiceTable.Person(kind: kind, options: first..<options.count))
  }

  /// The finished table.
  var table: ChoiceTable {
    ChoiceTable(
      facts: facts,
      members: members,
      rows: rows,
      people: people,
      options: options,
      patterns: patterns,
      obstacles: obstacles
    )
  }
}
