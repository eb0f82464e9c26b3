import PlanAudit
import Staffing
import TestSupport

/// The audit of a plan in which the given people move and only the given lines are taught.
func audit(
  _ problem: StaffingProblem,
  moving: [Teacher.ID: School.ID] = [:],
  teaching: [TeachingLine] = [],
  recruits: [RecruitPlacement] = []
) -> Audit {
  PlanAudit(problem).audit(
    Plan(
      assignments: problem.teachers.filter { $0.status == .active }.map {
        Assignment(teacher: $0.id, school: moving[$0.id] ?? $0.school)
      },
      teaching: teaching,
      teachingBefore: [],
      recruits: recruits
    )
  )
}

/// The audit of a plan in which one person moves.
func audit(_ problem: StaffingProblem, _ teacher: Teacher.ID, to school: School.ID) -> Audit {
  audit(problem, moving: [teacher: school])
}

extension Audit {
  /// Ids of the rules that are broken.
  var broken: [RuleID] { rules.filter { !$0.holds }.map(\.rule) }

  /// What the rule objects to.
  func causes(_ rule: RuleID) -> [Violation.Cause] { self[rule].violations.map(\.cause) }
}
