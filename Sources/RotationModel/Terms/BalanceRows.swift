import Staffing

/// Rows that count how unevenly the sections of compulsory education have people of one kind:
/// one curved row a section, over the change of heads there.
///
/// A person counts in the section of ``DistrictFacts/stage(of:at:)``, which depends on person and
/// school alone, so that heads are linear in moves.
struct BalanceRows: Sendable {
  private let stages: [StageRows]

  /// Adds the rows.
  ///
  /// `person` says whether somebody of the stage counts, `recruit` whether recruits of a main
  /// subject do.
  init(
    _ term: TermID,
    _ facts: DistrictFacts,
    rows: inout RowTable,
    person: (Teacher, Stage) -> Bool,
    recruit: (Subject) -> Bool = { _ in false }
  ) {
    stages = [Stage.primary, .junior].map { stage in
      let teachers = facts.problem.teachers.map { $0.status == .active && person($0, stage) }
      let groups = facts.problem.recruits.map { $0.stage == stage && recruit($0.subject) }
      return StageRows(term, stage, facts, rows: &rows, teachers: teachers, groups: groups)
    }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    for stage in stages { stage.appendEntries(of: move, facts, to: &entries) }
  }
}

/// The rows of one stage.
private struct StageRows: Sendable {
  private let stage: Stage
  private let teachers: [Bool]
  private let groups: [Bool]
  private let rowOfSchool: [Int?]

  /// Adds a row for every section with students; none in a stage that has nobody to share.
  init(
    _ term: TermID,
    _ stage: Stage,
    _ facts: DistrictFacts,
    rows: inout RowTable,
    teachers: [Bool],
    groups: [Bool]
  ) {
    self.stage = stage
    self.teachers = teachers
    self.groups = groups
    let students = facts.inspectedStudents(of: stage)
    var now = [Int](repeating: 0, count: students.count)
    var mayLeave = now
    var mayArrive = 0
    for teacher in teachers.indices where teachers[teacher] {
      let school = facts.presentSchool[teacher]
      let isHere = students[school] > 0 && Self.works(teacher, in: stage, at: school, facts)
      let isEligible = facts.isEligible(teacher)
      if isHere { now[school] += 1 }
      if isHere && isEligible { mayLeave[school] += 1 }
      if isEligible { mayArrive += 1 }
    }
    let recruits = zip(facts.problem.recruits, groups).reduce(0) { $0 + ($1.1 ? $1.0.count : 0) }
    let people = now.reduce(0, +) + recruits
    let perStudent = Double(people) / Double(max(1, students.reduce(0, +)))
    rowOfSchool = students.indices.map { school in
      guard students[school] > 0, people > 0 else { return nil }
      let leaving = min(LeavingShare.most(from: school, facts), mayLeave[school])
      let arriving = min(ArrivingShare.most(at: school, facts) ?? mayArrive, mayArrive)
      return rows.addCurve(
        term,
        RowLabel(school: school),
        HeadCurve(share: Double(students[school]) * perStudent, headsNow: now[school]),
        attainable: -leaving...(arriving + recruits),
        penalty: facts.problem.policy.weight(of: term)
      )
    }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    if let teacher = move.teacher, teachers[teacher] {
      if let from = move.from { append(-1, of: teacher, at: from, facts, to: &entries) }
      append(1, of: teacher, at: move.to, facts, to: &entries)
    } else if let group = move.group, groups[group], let row = rowOfSchool[move.to] {
      entries.append(RowEntry(row, 1))
    }
  }

  private func append(
    _ coefficient: Double,
    of teacher: Int,
    at school: Int,
    _ facts: DistrictFacts,
    to entries: inout [RowEntry]
  ) {
    guard let row = rowOfSchool[school], Self.works(teacher, in: stage, at: school, facts) else {
      return
    }
    entries.append(RowEntry(row, coefficient))
  }

  /// Whether somebody works in a stage that a school has.
  private static func works(
    _ teacher: Int,
    in stage: Stage,
    at school: Int,
    _ facts: DistrictFacts
  ) -> Bool {
    // Where it is the only stage nothing else can be the person's.
    if facts.problem.schools[school].stages.count == 1 {
      return DistrictFacts.covers(facts.problem.teachers[teacher].certificate, stage)
    }
    return facts.stage(of: teacher, at: school) == stage
  }
}
