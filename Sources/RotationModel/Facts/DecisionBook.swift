import Staffing

/// The office's decisions by teacher position.
struct DecisionBook: Sendable {
  /// What was decided about one teacher.
  struct Entry: Sendable {
    /// Told to stay.
    var stays = false
    /// Told to move.
    var moves = false
    /// The school the person is told to move to.
    var destination: Int?
    /// Eligible whatever the rules say.
    var isAllowed = false
    /// Schools the person does not go to.
    var avoided: Set<Int> = []
    /// Schools that a `move` or `allow` names.
    var named: Set<Int> = []
  }

  /// Entries of the teachers about whom something was decided.
  let entries: [Int: Entry]

  /// Reads the decisions of a scenario.
  init(_ problem: StaffingProblem, teachers: [Teacher.ID: Int], schools: [School.ID: Int]) {
    var entries: [Int: Entry] = [:]
    for decision in problem.decisions {
      guard let teacher = teachers[decision.teacher] else { continue }
      var entry = entries[teacher] ?? Entry()
      let school = decision.school.flatMap { schools[$0] }
      switch decision.kind {
      case .stay: entry.stays = true
      case .avoid: if let school { entry.avoided.insert(school) }
      case .allow:
        entry.isAllowed = true
        if let school { entry.named.insert(school) }
      case .move:
        entry.moves = true
        entry.destination = school
        if let school { entry.named.insert(school) }
      }
      entries[teacher] = entry
    }
    self.entries = entries
  }

  /// The entry of a teacher; empty where nothing was decided.
  subscript(_ teacher: Int) -> Entry { entries[teacher] ?? Entry() }
}
