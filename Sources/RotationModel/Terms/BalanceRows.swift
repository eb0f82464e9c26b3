import Staffing

/// Rows that count how unevenly the sections of compulsory education have people of one kind:
/// one curved row a section, over the change of heads there.
///
/// A person counts in the section of ``DistrictFacts/stage(of:at:)``, which depends on person and
/// school alone, so that heads are linear in moves.
struct BalanceRows: Sendable {
  private let stages: [StageRows]

  /// Adds the rows; none where the policy does not weigh the term.
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
    guard facts.problem.policy.weight(of: term) > 0 else {
      stages = []
      return
    }
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
  private var rowOfSchool: [Int?]

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
    rowOfSchool = students.map { $0 > 0 ? -1 : nil }
    var now = [Int](repeating: 0, count: students.count)
    var mayLeave = now
    var mayArrive = 0
    for teacher in teachers.indices where teachers[teacher] {
      let isHere = counts(teacher, at: facts.presentSchool[teacher], facts)
      if isHere { now[facts.presentSchool[teacher]] += 1 }
      guard facts.isEligible(teacher) else { continue }
      mayArrive += 1
      if isHere { mayLeave[facts.presentSchool[teacher]] += 1 }
    }
    let recruits = zip(facts.problem.recruits, groups).reduce(0) { $0 + ($1.1 ? $1.0.count : 0) }
    let people = now.reduce(0, +) + recruits
    guard people > 0 else {
      rowOfSchool = students.map { _ in nil }
      return
    }
    let perStudent = Double(people) / Double(students.reduce(0, +))
    for school in students.indices where students[school] > 0 {
      let leaving = min(LeavingShare.most(from: school, facts), mayLeave[school])
      let arriving = min(ArrivingShare.most(at: school, facts) ?? mayArrive, mayArrive)
      rowOfSchool[school] = rows.addCurve(
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
      if let from = move.from, let row = rowOfSchool[from], counts(teacher, at: from, facts) {
        entries.append(RowEntry(row, -1))
      }
      if let row = rowOfSchool[move.to], counts(teacher, at: move.to, facts) {
        entries.append(RowEntry(row, 1))
      }
    } else if let group = move.group, groups[group], let row = rowOfSchool[move.to] {
      entries.append(RowEntry(row, 1))
    }
  }

  /// Whether somebody counts in a school's section of the stage, where it has one.
  private func counts(_ teacher: Int, at school: Int, _ facts: DistrictFacts) -> Bool {
    guard rowOfSchool[school] != nil else { return false }
    let certificate = facts.problem.teachers[teacher].certificate
    // The school has this stage; where it is the only one nothing else can be the person's.
    if facts.problem.schools[school].stages.count == 1 {
      return DistrictFacts.covers(certificate, stage)
    }
    return facts.stage(of: teacher, at: school) == stage
  }
}
