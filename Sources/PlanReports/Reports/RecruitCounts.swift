import Staffing

/// Recruits of one stage and subject: how many, at how many schools, how many of them where they
/// are needed first.
struct RecruitCounts {
  /// The stage.
  let stage: Stage
  /// The subject.
  let subject: Subject
  /// Recruits placed.
  private(set) var placed = 0
  /// Schools that get one or more.
  private(set) var schools = 0
  /// Recruits placed at rural or weak schools.
  private(set) var toPriority = 0

  /// Counts placements, by stage and subject.
  static func all(_ placements: [RecruitPlacement], of problem: StaffingProblem) -> [Self] {
    var counts: [Self] = []
    // Placements are sorted by stage, subject and school.
    for placement in placements where placement.count > 0 {
      if counts.last?.stage != placement.stage || counts.last?.subject != placement.subject {
        counts.append(Self(stage: placement.stage, subject: placement.subject))
      }
      let isPriority = problem.school(placement.school)?.isPriority == true
      counts[counts.count - 1].placed += placement.count
      counts[counts.count - 1].schools += 1
      counts[counts.count - 1].toPriority += isPriority ? placement.count : 0
    }
    return counts
  }

  private init(stage: Stage, subject: Subject) {
    self.stage = stage
    self.subject = subject
  }
}
