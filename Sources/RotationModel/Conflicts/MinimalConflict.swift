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
  private let outer: ([[Int]]) -> PolicyQuestion
  /// The rows that were in sight when the conflict was found.
  let rows: [Int]

  /// Most schools, and most decisions, that are named one by one.
  private static let mostSchools = 8
  private static let mostDecisions = 40

  /// Finds a conflict from rows that contradict each other with all that stands against choices.
  ///
  /// `outer` is the whole policy, with what the least relaxation gives outside some parts.
  init(
    _ table: ChoiceTable,
    _ policy: PolicySolver,
    _ question: PolicyQuestion,
    rows: [Int],
    outer: @escaping ([[Int]]) -> PolicyQuestion
  ) {
    self.policy = policy
    self.question = question
    self.outer = outer
    self.rows = rows
    parts = []
    // Two orders find two conflicts where there are several; the shorter one is the clearer.
    var shortest: [[Int]]?
    var seen: Set<Set<[Int]>> = []
    for order in [Self.preference, Self.standingFirst] {
      parts = minimal(Self.wholes(table, question, rows, order), background: []) ?? []
      guard seen.insert(Set(parts)).inserted else { continue }
      narrow(table)
      if parts.count < shortest?.count ?? .max { shortest = parts }
    }
    parts = shortest ?? parts
    isMinimal = parts.indices.allSatisfy { part in
      var others = parts
      others.remove(at: part)
      if case .plan = policy.answer(question.only(others.joined()), from: rows) { return true }
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

  /// The member that a part is.
  static func name(of part: [Int], _ table: ChoiceTable) -> ConflictMember {
    part.count == 1 ? table.members[part[0]] : table.members[part[0]].whole
  }

  /// Everything that may be in a conflict over some rows, rules as a whole; what an office changes
  /// most easily comes first.
  private static func wholes(
    _ table: ChoiceTable,
    _ question: PolicyQuestion,
    _ rows: [Int],
    _ order: (ConflictMember) -> Int
  ) -> [[Int]] {
    let ofRows = Set(rows.map { table.rows[$0].member })
    var members: [ConflictMember: [Int]] = [:]
    for member in table.members.indices where question.isInForce[member] {
      let isObstacle = table.rowsOfMember[member].isEmpty
      guard isObstacle || ofRows.contains(member) else { continue }
      members[table.members[member].whole, default: []].append(member)
    }
    return members.values.sorted {
      (order(table.members[$0[0]]), $0[0]) < (order(table.members[$1[0]]), $1[0])
    }
  }

  private static func preference(_ member: ConflictMember) -> Int {
    switch member {
    case .decision(let decision): return decision.kind == .move ? 1 : 4
    case .eligibility: return 20
    default: break
    }
    switch member.rule {
    case .exchangeFloor: return 0
    case .leavingShare, .arrivingShare, .subjectGroups: return 2
    case .priorityBackbone: return 3
    case .schoolKept, .postsInRank, .recruits: return 5
    case .travelLimit: return 10
    default: return 11
    }
  }

  /// The order in which rules that never give way come before the limits that may.
  private static func standingFirst(_ member: ConflictMember) -> Int {
    let usual = preference(member)
    return (2..<4).contains(usual) ? usual + 10 : usual
  }

  /// Narrows each part to the members that are needed, where these are few.
  ///
  /// A rule stays whole where giving it up makes a plan possible, but giving it up at one of the
  /// schools does not: then it is the rule that is in the way, not the schools.
  private mutating func narrow(_ table: ChoiceTable) {
    var isWhole = [Bool](repeating: false, count: parts.count)
    for part in parts.indices where parts[part].count > 1 {
      let isOfDecisions = table.rowsOfMember[parts[part][0]].isEmpty
      var others = parts
      let whole = others.remove(at: part)
      let most = isOfDecisions ? Self.mostDecisions : Self.mostSchools
      guard let needed = minimal(whole.map { [$0] }, background: others, most: most) else {
        isWhole[part] = true
        continue
      }
      let members = needed.map { $0[0] }
      if !isOfDecisions {
        isWhole[part] = !areEnough(members, others) && isEnough(giving: whole, others, table)
      }
      if !isWhole[part] { parts[part] = members }
    }
    parts = zip(parts, isWhole).flatMap { part, isWhole in
      isWhole ? [part] : part.map { [$0] }
    }
  }

  /// Whether each of some members, given up alone, makes a plan possible.
  private func areEnough(_ members: [Int], _ others: [[Int]]) -> Bool {
    let question = outer(others + [members])
    return members.allSatisfy { member in
      if case .plan = policy.answer(question.without([member]), from: rows) { return true }
      return false
    }
  }

  /// Whether giving a rule up at every school makes a plan possible.
  private func isEnough(giving part: [Int], _ others: [[Int]], _ table: ChoiceTable) -> Bool {
    let all = Self.all(like: part, table)
    if case .plan = policy.answer(outer(others + [all]).without(all), from: rows) { return true }
    return false
  }

  /// Every member that a part which stands for a rule takes in.
  static func all(like part: [Int], _ table: ChoiceTable) -> [Int] {
    let whole = table.members[part[0]].whole
    return table.members.indices.filter { table.members[$0].whole == whole }
  }

  /// The candidates that are needed for a contradiction with a background; nil where they are more
  /// than `most`.
  private func minimal(
    _ candidates: [[Int]],
    background: [[Int]],
    most: Int = .max
  ) -> [[Int]]? {
    let parts = background + candidates
    let contradicts: ([Int]) -> Bool = { positions in
      let members = positions.flatMap { parts[$0] }
      if case .none = policy.answer(question.only(members), from: rows) { return true }
      return false
    }
    return QuickXplain(contradicts: contradicts, most: most).minimal(
      of: Array(background.count..<parts.count),
      background: Array(0..<background.count)
    )?.map { parts[$0] }
  }
}
