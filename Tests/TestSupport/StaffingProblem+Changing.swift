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
      demandOverrides: demandOverrides.shuffled(using: &random),
      shortages: shortages.shuffled(using: &random),
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
