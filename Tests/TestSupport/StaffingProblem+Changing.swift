public import Staffing

extension StaffingProblem {
  /// The same problem with the rows of every table in another order.
  public func shuffled(seed: UInt64) -> StaffingProblem {
    var random = SplitMix64(seed: seed)
    return StaffingProblem(
      title: title,
      schoolYear: schoolYear,
      schools: schools.shuffled(using: &random),
      classes: classes.shuffled(using: &random),
      teachers: teachers.shuffled(using: &random),
      curriculum: curriculum,
      norms: norms,
      preferences: preferences.shuffled(using: &random),
      decisions: decisions.shuffled(using: &random),
      travel: travel.shuffled(using: &random),
      recruits: recruits.shuffled(using: &random),
      approvedPosts: approvedPosts.shuffled(using: &random),
      formerTeachers: formerTeachers.shuffled(using: &random),
      facilities: facilities.shuffled(using: &random),
      demandOverrides: demandOverrides.shuffled(using: &random),
      shortages: shortages.shuffled(using: &random),
      policy: policy,
      settings: settings
    )
  }

  /// The same problem with a school that opens: nobody works there yet, and one principal and one
  /// deputy are approved there while every other school may give its leaders up.
  public func opening(_ school: School.ID) -> StaffingProblem {
    let gone = Set(teachers.filter { $0.school == school }.map(\.id))
    return StaffingProblem(
      title: title,
      schoolYear: schoolYear,
      schools: schools,
      classes: classes,
      teachers: teachers.filter { !gone.contains($0.id) },
      curriculum: curriculum,
      norms: norms,
      preferences: preferences.filter { !gone.contains($0.teacher) },
      decisions: decisions.filter { !gone.contains($0.teacher) },
      travel: travel,
      recruits: recruits,
      approvedPosts: schools.flatMap { other in
        [Teacher.Post.deputy, .principal].map {
          ApprovedPosts(school: other.id, post: $0, count: other.id == school ? 1 : 0)
        }
      },
      demandOverrides: demandOverrides,
      shortages: shortages,
      policy: policy,
      settings: settings
    )
  }

  /// The same problem with one decision more.
  public func deciding(_ teacher: Teacher.ID, _ kind: Decision.Kind) -> StaffingProblem {
    StaffingProblem(
      title: title,
      schoolYear: schoolYear,
      schools: schools,
      classes: classes,
      teachers: teachers,
      curriculum: curriculum,
      norms: norms,
      preferences: preferences,
      decisions: decisions + [
        Decision(teacher: teacher, kind: kind, school: nil, reason: "decided")
      ],
      travel: travel,
      recruits: recruits,
      approvedPosts: approvedPosts,
      demandOverrides: demandOverrides,
      shortages: shortages,
      policy: policy,
      settings: settings
    )
  }

  /// The same problem with another policy.
  public func changingPolicy(_ change: (inout ExchangePolicy) -> Void) -> StaffingProblem {
    var problem = self
    change(&problem.policy)
    return problem
  }
}
