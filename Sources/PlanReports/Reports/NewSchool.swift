import PlanAudit
import Staffing

/// A new school (新办学校): something to teach, and no active teacher now.
struct NewSchool {
  /// The school.
  let school: School.ID
  /// People of the roster who come.
  let arriving: Int
  /// Recruits placed there.
  let recruits: Int
  /// Principals among those who come.
  let principals: Int
  /// Principals approved in `posts.csv`; none where it is silent.
  let approvedPrincipals: Int
  /// Whether every offering is opened under the plan.
  let opensEverySubject: Bool
  /// Whether every offering is fully taught under the plan.
  let teachesEveryPeriod: Bool

  /// The new schools of a district under a plan, by id.
  static func all(
    _ audit: Audit,
    recruits: [RecruitPlacement],
    of problem: StaffingProblem
  ) -> [NewSchool] {
    let staffed = Set(problem.teachers.filter { $0.status == .active }.map(\.school))
    let taught = Set(audit.tables.offerings.map(\.offering.school))
    let leaders = Set(problem.teachers.filter { $0.post == .principal }.map(\.id))
    return audit.schools.filter { !staffed.contains($0.school) && taught.contains($0.school) }
      .map { curriculum in
        let school = curriculum.school
        let coming = audit.tables.assignments.filter { $0.to == school }
        let approved = problem.approvedPosts.last {
          $0.school == school && $0.post == .principal
        }
        return NewSchool(
          school: school,
          arriving: coming.count,
          recruits: recruits.reduce(0) { $0 + ($1.school == school ? $1.count : 0) },
          principals: coming.count { leaders.contains($0.teacher) },
          approvedPrincipals: approved?.count ?? 0,
          opensEverySubject: curriculum.opensEverySubject,
          teachesEveryPeriod: curriculum.teachesEveryPeriod
        )
      }
  }
}
