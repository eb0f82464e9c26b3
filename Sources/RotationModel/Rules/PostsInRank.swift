import Staffing

/// R8 — Leaders move only in rank: the active principals (deputies) of a school end between the
/// smaller and the larger of the count now and the approved count (blank: as now):
/// `min(now, approved) ≤ Σ_{t in post} x[t,k] ≤ max(now, approved)`.
///
/// The rows count changes against now. Middle leaders and teachers are not counted.
struct PostsInRank: MoveRule {
  static let id = RuleID.postsInRank
  /// The posts with rows of their own, in the order of the rows.
  static let posts: [Teacher.Post] = [.deputy, .principal]
  private let rowOfPost: [Teacher.Post: [Int]]

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    var found: [Teacher.Post: [Int]] = [:]
    for post in Self.posts {
      var now = [Int](repeating: 0, count: facts.problem.schools.count)
      for (position, teacher) in facts.problem.teachers.enumerated()
      where teacher.status == .active && teacher.post == post {
        now[facts.presentSchool[position]] += 1
      }
      var approved = now
      for row in facts.problem.approvedPosts where row.post == post {
        if let school = facts.schoolIndex[row.school] { approved[school] = row.count }
      }
      found[post] = facts.problem.schools.indices.map { school in
        let least = min(now[school], approved[school]) - now[school]
        let most = max(now[school], approved[school]) - now[school]
        return rows.addRule(
          RowLabel(rule: Self.id, school: school),
          lower: Double(least),
          upper: Double(most)
        )
      }
    }
    rowOfPost = found
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    guard let teacher = move.teacher, let from = move.from,
      let rows = rowOfPost[facts.problem.teachers[teacher].post]
    else { return }
    entries.append(RowEntry(rows[from], -1))
    entries.append(RowEntry(rows[move.to], 1))
  }
}
