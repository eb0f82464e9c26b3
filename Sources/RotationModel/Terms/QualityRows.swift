import Staffing

/// Rows that count how many people of one quality a school lacks against the district's mean:
/// `max(0, students · people of the district ÷ students of the district − people there)`.
struct QualityRows: Sendable {
  private let rowOfSchool: [Int]
  private let hasQuality: [Bool]

  init(
    _ term: TermID,
    _ facts: DistrictFacts,
    rows: inout RowTable,
    quality: (Int) -> Bool
  ) {
    let teachers = facts.problem.teachers
    let counted = teachers.indices.map { teachers[$0].status == .active && quality($0) }
    var now = [Int](repeating: 0, count: facts.problem.schools.count)
    for teacher in teachers.indices where counted[teacher] {
      now[facts.presentSchool[teacher]] += 1
    }
    let students = facts.students.reduce(0, +)
    let perStudent = students > 0 ? Double(now.reduce(0, +)) / Double(students) : 0
    let weight = facts.problem.policy.weight(of: term)
    rowOfSchool = facts.problem.schools.indices.map { school in
      rows.addTerm(
        term,
        RowLabel(school: school),
        lower: Double(facts.students[school]) * perStudent - Double(now[school]),
        penalty: weight
      )
    }
    hasQuality = counted
  }

  func appendEntries(of move: MoveFacts, to entries: inout [RowEntry]) {
    guard let teacher = move.teacher, hasQuality[teacher] else { return }
    if let from = move.from { entries.append(RowEntry(rowOfSchool[from], -1)) }
    entries.append(RowEntry(rowOfSchool[move.to], 1))
  }
}
