import PlanAudit
import Staffing

/// People of a school who are at work, may move, and move, by category.
struct CategoryCounts: Sendable, Hashable {
  /// One category.
  struct Count: Sendable, Hashable {
    /// At work now.
    var present = 0
    /// Eligible among them.
    var eligible = 0
    /// Moved among them.
    var moved = 0

    /// The moved as a share; nil where there is nobody to take it of.
    func share(of base: Int) -> Double? { base > 0 ? Double(moved) / Double(base) : nil }
  }

  /// Everybody at work.
  var teachers = Count()
  /// Backbone teachers.
  var backbone = Count()
  /// Administrators.
  var administrators = Count()

  /// The counts of every school where anybody is at work now.
  static func bySchool(_ plan: CountedPlan, _ facts: AuditFacts) -> [School.ID: CategoryCounts] {
    var counts: [School.ID: CategoryCounts] = [:]
    for row in plan.audit.tables.assignments {
      guard let teacher = plan.teachers[row.teacher] else { continue }
      let one = Count(
        present: 1,
        eligible: facts.isEligible(teacher) ? 1 : 0,
        moved: row.isMoved ? 1 : 0
      )
      var school = counts[row.from] ?? CategoryCounts()
      school.teachers.add(one)
      if row.categories.contains(.backbone) { school.backbone.add(one) }
      if row.categories.contains(.administrator) { school.administrators.add(one) }
      counts[row.from] = school
    }
    return counts
  }

  /// Adds another's counts.
  mutating func add(_ other: CategoryCounts) {
    teachers.add(other.teachers)
    backbone.add(other.backbone)
    administrators.add(other.administrators)
  }
}

extension CategoryCounts.Count {
  /// Adds another's counts.
  fileprivate mutating func add(_ other: Self) {
    present += other.present
    eligible += other.eligible
    moved += other.moved
  }
}
