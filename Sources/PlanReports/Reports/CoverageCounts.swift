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

  /// Uncovered periods and missing offerings by location, then of all, then where people are needed
  /// first.
  static func table(_ audit: Audit, of problem: StaffingProblem, _ texts: Texts) -> TextTable {
    var table = TextTable(
      header: [
        texts(.coverageTitle), texts(.uncoveredBefore), texts(.uncoveredAfter),
        texts(.missingBefore), texts(.missingAfter),
      ],
      alignments: [.leading],
      indentation: 0
    )
    func add(_ name: String, where isInGroup: (School) -> Bool) {
      let counts = CoverageCounts(audit, of: problem, where: isInGroup)
      guard counts.schools > 0 else { return }
      table.add(
        "  " + name,
        Figures.short(counts.uncoveredBefore),
        Figures.short(counts.uncoveredAfter),
        "\(counts.missingBefore)",
        "\(counts.missingAfter)"
      )
    }
    for location in School.Location.allCases {
      add(texts.name(of: location)) { $0.location == location }
    }
    add(texts(.all)) { _ in true }
    add(texts(.prioritySchools)) { $0.isPriority }
    return table
  }

  private static func gaps(
    _ schools: [SchoolCurriculum],
    _ group: Set<School.ID>
  ) -> [SchoolCurriculum.Gap] {
    schools.filter { group.contains($0.school) }.flatMap(\.missing)
  }
}
