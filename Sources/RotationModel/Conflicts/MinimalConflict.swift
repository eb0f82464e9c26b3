import Staffing

/// A minimal conflict among the members that a question has in force.
///
/// It is found in two steps: first among rules as a whole, floors, and decisions by kind; then each
/// of these is narrowed to the schools, subjects and people that are needed.
struct MinimalConflict {
  /// Members, or what stands for a rule at too many schools: positions of all its members.
  private(set) var parts: [[Int]]
  /// Whether each part was proven to be needed.
  private(set) var isMinimal = false

  private let question: PolicyQuestion
  private let policy: PolicySolver
  private var rows: [Int]

  /// Most schools, and most decisions, that are named one by one.
  private static let mostSchools = 8
  private static let mostDecisions = 40

  /// Finds a conflict from rows that contradict each other with all that stands against choices.
  init(_ table: ChoiceTable, _ policy: PolicySolver, _ question: PolicyQuestion, rows: [Int]) {
    self.policy = policy
    self.question = question
    self.rows = rows
    parts = Self.wholes(table, question, rows)
    let shrunk = minimal(parts, background: [])
    parts = shrunk
    narrow(table)
    isMinimal = parts.indices.allSatisfy { part in
      var others = parts
      others.remove(at: part)
      if case .plan = policy.answer(question.only(others.joined()), from: self.rows) { return true }
      return false
    }
  }

  /// Whether a member is one of the conflict's.
  func contains(_ member: Int, _ table: ChoiceTable) -> Bool {
    parts.contains { $0.contains(member) }
  }

  /// The members by rule, then in the order of the tables.
  func members(of table: ChoiceTable) -> [ConflictMember] {
    sorted(table).map { Self.name(of: $0, table) }
  }

  /// People that the members ask for or allow, where they count people.
  func bounds(of table: ChoiceTable) -> [ConflictMember: Int] {
    var bounds: [ConflictMember: Int] = [:]
    for part in parts {
      let member = Self.name(of: part, table)
      bounds[member] = table.bound(of: member, part)
    }
    return bounds
  }

  /// The parts by rule, then in the order of the tables.
  func sorted(_ table: ChoiceTable) -> [[Int]] {
    parts.sorted {
      (table.members[$0[0]].rule, $0[0]) < (table.members[$1[0]].rule, $1[0])
    }
  }

  /// The rows that were in sight when the conflict was found.
  var rowsInSight: [Int] { rows }

  /// The member that a part is.
  static func name(of part: [Int], _ table: ChoiceTable) -> ConflictMember {
    part.count == 1 ? table.members[part[0]] : table.members[part[0]].whole
  }

  /// Everything that may be in a conflict over some rows, rules as a whole; what an office changes
  /// most easily comes first.
  private static func wholes(_ table: ChoiceTable, _ question: PolicyQuestion, _ rows: [Int])
    -> [[Int]]
  {
    let ofRows = Set(rows.map { table.rows[$0].member })
    var members: [ConflictMember: [Int]] = [:]
    for member in table.members.indices where question.isInForce[member] {
      let isObstacle = table.rowsOfMember[member].isEmpty
      guard isObstacle || ofRows.contains(member) else { continue }
      members[table.members[member].whole, default: []].append(member)
    }
    return members.values.sorted {
      (preference(table.members[$0[0]]), $0[0]) < (preference(table.members[$1[0]]), $1[0])
    }
  }

  private static func preference(_ member: ConflictMember) -> Int {
    switch member {
    case .decision, .decisions: return 1
    case .eligibility: return 20
    default: break
    }
    switch member.rule {
    case .exchangeFloor: return 0
    case .leavingShare, .arrivingShare, .subjectGroups: return 2
    case .priorityBackbone: return 3
    case .schoolKept, .postsInRank, .recruits: return 4
    case .travelLimit: return 10
    default: return 11
    }
  }

  /// Narrows each part to the members that are needed, where these are few.
  private mutating func narrow(_ table: ChoiceTable) {
    for part in parts.indices where parts[part].count > 1 {
      let isOfDecisions = table.rowsOfMember[parts[part][0]].isEmpty
      let most = isOfDecisions ? Self.mostDecisions : Self.mostSchools
      var others = parts
      let candidates = others.remove(at: part).map { [$0] }
      let needed = minimal(candidates, background: others)
      if needed.count <= most { parts[part] = needed.map { $0[0] } }
    }
    // Members of one rule become parts of their own, unless they stand for the whole rule.
    parts = parts.flatMap { part -> [[Int]] in
      let isOfDecisions = table.rowsOfMember[part[0]].isEmpty
      let most = isOfDecisions ? Self.mostDecisions : Self.mostSchools
      return part.count <= most ? part.map { [$0] } : [part]
    }
  }

  private func minimal(_ candidates: [[Int]], background: [[Int]]) -> [[Int]] {
    let parts = background + candidates
    let finder = QuickXplain { positions in
      let members = positions.flatMap { parts[$0] }
      if case .none = policy.answer(question.only(members), from: rows) { return true }
      return false
    }
    return finder.minimal(
      of: Array(background.count..<parts.count),
      background: Array(0..<background.count)
    ).map { parts[$0] }
  }
}
