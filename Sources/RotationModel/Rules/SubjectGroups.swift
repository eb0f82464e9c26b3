import Staffing

/// R7 — Of a school's active teachers of one main subject at most the share leave, at least 1:
/// `Σ_{h(t)=k, subject=s} moved[t] ≤ max(1, ⌊subjectOutflow · A[k,s]⌋)`.
///
/// Other subjects of a person do not count.
struct SubjectGroups: MoveRule {
  static let id = RuleID.subjectGroups

  private struct Group: Hashable {
    let school: Int
    let subject: Subject
  }

  private let rowOfGroup: [Group: Int]

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    var sizes: [Group: Int] = [:]
    for (position, teacher) in facts.problem.teachers.enumerated() where teacher.status == .active {
      sizes[Group(school: facts.presentSchool[position], subject: teacher.subject), default: 0] += 1
    }
    let share = facts.problem.policy.limits.subjectOutflowShare
    var found: [Group: Int] = [:]
    for group in sizes.keys.sorted(by: { ($0.school, $0.subject) < ($1.school, $1.subject) }) {
      let limit = max(1, share.roundedDown(of: sizes[group] ?? 0))
      found[group] = rows.addRule(
        RowLabel(rule: Self.id, school: group.school, subject: group.subject),
        upper: Double(limit)
      )
    }
    rowOfGroup = found
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    guard let teacher = move.teacher, let from = move.from else { return }
    let subject = facts.problem.teachers[teacher].subject
    if let row = rowOfGroup[Group(school: from, subject: subject)] {
      entries.append(RowEntry(row, 1))
    }
  }
}
