import PlanAudit
import Staffing

/// People and periods of a subject of a stage, before the exchange and under the plan.
struct SubjectStaffing: Sendable {
  /// One of the two.
  struct Side: Sendable {
    /// People at work, recruits included.
    var present = 0
    /// Recruits among them.
    var recruits = 0
    /// Weekly periods they can teach.
    var capacity = 0.0
    /// Weekly periods that nobody teaches.
    var short = 0.0
    /// Offerings that are not opened.
    var notOpened = 0
  }

  /// Full-time people needed.
  var needed = 0.0
  /// Required weekly periods.
  var required = 0.0
  var before = Side()
  var after = Side()

  /// The counts of every school, stage and subject that is required or that people have.
  static func byOffering(_ plan: CountedPlan, _ facts: AuditFacts) -> [Offering: SubjectStaffing] {
    var counts: [Offering: SubjectStaffing] = [:]
    func add(_ gaps: [SchoolGap], _ side: WritableKeyPath<SubjectStaffing, Side>) {
      for gap in gaps.flatMap(\.offerings) {
        var count = counts[gap.offering] ?? SubjectStaffing()
        count.needed = gap.needed
        count.required = gap.required
        count[keyPath: side].present = gap.active + gap.recruits
        count[keyPath: side].recruits = gap.recruits
        count[keyPath: side].capacity = gap.capacity
        counts[gap.offering] = count
      }
    }
    func add(_ curricula: [SchoolCurriculum], _ side: WritableKeyPath<SubjectStaffing, Side>) {
      for gap in curricula.flatMap(\.missing) {
        counts[gap.offering, default: SubjectStaffing()][keyPath: side].short = gap.short
        counts[gap.offering]?[keyPath: side].notOpened = gap.isOpened ? 0 : 1
      }
    }
    add(facts.schoolGaps(), \.before)
    add(facts.schoolGaps(under: plan.plan), \.after)
    add(plan.audit.schoolsBefore, \.before)
    add(plan.audit.schools, \.after)
    return counts
  }

  /// Adds another's counts.
  mutating func add(_ other: SubjectStaffing) {
    needed += other.needed
    required += other.required
    before.add(other.before)
    after.add(other.after)
  }
}

extension SubjectStaffing.Side {
  /// Adds another's counts.
  fileprivate mutating func add(_ other: Self) {
    present += other.present
    recruits += other.recruits
    capacity += other.capacity
    short += other.short
    notOpened += other.notOpened
  }
}
