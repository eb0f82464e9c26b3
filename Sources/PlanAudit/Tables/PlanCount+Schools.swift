import Staffing

extension PlanCount {
  /// The rows of `schools.csv`; `before` is the count of the status quo.
  func schoolRows(before: PlanCount) -> [PlanTables.SchoolRow] {
    let headsBefore = headsBefore
    let headsAfter = headsAfter
    let leaving = Dictionary(grouping: moves, by: \.from)
    let arriving = Dictionary(grouping: moves, by: \.to)
    return facts.problem.schools.map { school in
      let id = school.id
      let posts = facts.teachingPosts(of: id)
      let heads = headsAfter[id] ?? 0
      let offerings = facts.offerings(at: id)
      return PlanTables.SchoolRow(
        school: id,
        establishment: Double(facts.establishments[id] ?? 0),
        headsBefore: headsBefore[id] ?? 0,
        headsAfter: heads,
        over: max(0, Double(heads) - posts),
        vacant: max(0, posts - Double(heads)),
        leaving: leaving[id]?.count ?? 0,
        arriving: arriving[id]?.count ?? 0,
        backbonePer100Before: per100(activeBefore, at: id, \.isBackbone),
        backbonePer100After: per100(activeAfter, at: id, \.isBackbone),
        seniorPer100Before: per100(activeBefore, at: id, \.isSenior),
        seniorPer100After: per100(activeAfter, at: id, \.isSenior),
        coveredBefore: before.coveredShare(of: id),
        coveredAfter: coveredShare(of: id),
        opensEverySubject: offerings.allSatisfy(opens),
        teachesEveryPeriod: offerings.allSatisfy(teachesFully)
      )
    }
  }

  /// Active people of a kind per 100 students; nil without students.
  private func per100(
    _ active: [School.ID: [Teacher]],
    at school: School.ID,
    _ isCounted: (Teacher) -> Bool
  ) -> Double? {
    guard let students = facts.students[school], students > 0 else { return nil }
    return Double((active[school] ?? []).count(where: isCounted)) * 100 / Double(students)
  }

  /// Schools with offerings, and how many of them open or fully teach everything.
  func schoolsComplete(_ isComplete: (Offering) -> Bool) -> (complete: Int, of: Int) {
    let withOfferings = facts.problem.schools.filter { !facts.offerings(at: $0.id).isEmpty }
    let complete = withOfferings.count { facts.offerings(at: $0.id).allSatisfy(isComplete) }
    return (complete, withOfferings.count)
  }
}
