import Staffing

/// R8 — Leaders move only in rank: the active principals (deputies) at a school end between the
/// smaller and the larger of the count now and the approved count.
///
/// `min(now, approved) ≤ Σₜ x[t,k] ≤ max(now, approved)` over the leaders of each rank. A rank
/// that `posts.csv` does not name is approved as now. It does not cover middle leaders.
enum PostsInRank: AuditRule {
  static let id = RuleID.postsInRank

  static func violations(in count: PlanCount) -> [Violation] {
    count.facts.problem.schools.flatMap { school in
      [Teacher.Post.deputy, .principal].compactMap { post in
        violation(of: post, at: school.id, count)
      }
    }
  }

  private static func violation(
    of post: Teacher.Post,
    at school: School.ID,
    _ count: PlanCount
  ) -> Violation? {
    let leaders = (count.activeAfter[school] ?? []).filter { $0.post == post }
    let now = count.facts.leadersNow(post, at: school)
    let approved = count.facts.approved(post, at: school)
    let bounds = min(now, approved)...max(now, approved)
    guard !bounds.contains(leaders.count) else { return nil }
    let isShort = leaders.count < bounds.lowerBound
    let gone = count.moves.filter { $0.teacher.post == post && $0.from == school }.map(\.teacher)
    return Violation(
      id,
      isShort ? .tooFewLeaders : .tooManyLeaders,
      people: (isShort ? gone : leaders).map { .teacher($0.id) },
      schools: [school],
      found: Double(leaders.count),
      allowed: Double(isShort ? bounds.lowerBound : bounds.upperBound)
    )
  }
}
