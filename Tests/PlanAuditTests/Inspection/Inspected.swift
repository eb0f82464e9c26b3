import PlanAudit
import Staffing
import TestSupport

/// The inspection of a plan in which the given people move and only the given lines are taught.
func inspection(
  _ problem: StaffingProblem,
  moving: [Teacher.ID: School.ID] = [:],
  teaching: [TeachingLine] = [],
  before: [TeachingLine] = [],
  recruits: [RecruitPlacement] = []
) -> Inspection {
  PlanAudit(problem).inspect(
    Plan(
      assignments: problem.teachers.filter { $0.status == .active }.map {
        Assignment(teacher: $0.id, school: moving[$0.id] ?? $0.school)
      },
      teaching: teaching,
      teachingBefore: before,
      recruits: recruits
    )
  )
}

extension Inspection {
  /// The figure of an indicator of a section.
  func figure(
    _ indicator: BalanceIndicator,
    _ school: School.ID,
    _ stage: Stage = .primary
  ) -> IndicatorFigure? {
    sections.first { $0.section == SchoolSection(school: school, stage: stage) }?.figure(indicator)
  }

  /// The balance of an indicator over a stage.
  func balance(_ indicator: BalanceIndicator, _ stage: Stage = .primary) -> IndicatorBalance? {
    balances.first { $0.stage == stage }?[indicator]
  }
}
