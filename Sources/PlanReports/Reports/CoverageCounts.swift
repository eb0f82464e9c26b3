import PlanAudit
import Staffing

/// Uncovered periods and missing offerings, before and after, of a group of schools.
struct CoverageCounts {
  /// Schools of the group.
  let schools: Int
  /// Uncovered periods in the status quo.
  let uncoveredBefore: Double
  /// Uncovered periods under the plan.
  let uncoveredAfter: Double
  /// Offerings not opened in the status quo.
  let missingBefore: Int
  /// Offerings not opened under the plan.
  let missingAfter: Int

  /// Counts the schools that belong to the group.
  init(_ audit: Audit, of problem: StaffingProblem, where isInGroup: (School) -> Bool) {
    let group = Set(problem.schools.filter(isInGroup).map(\.id))
    let before = Self.gaps(audit.schoolsBefore, group)
    let after = Self.gaps(audit.schools, group)
    schools = group.count
    uncoveredBefore = before.reduce(0) { $0 + $1.short }
    uncoveredAfter = after.reduce(0) { $0 + $1.short }
    missingBefore = before.count { !$0.isOpened }
    missingAfter = after.count { !$0.isOpened }
  }

  private static func gaps(
    _ schools: [SchoolCurriculum],
    _ group: Set<School.ID>
  ) -> [SchoolCurriculum.Gap] {
    schools.filter { group.contains($0.school) }.flatMap(\.missing)
  }
}
