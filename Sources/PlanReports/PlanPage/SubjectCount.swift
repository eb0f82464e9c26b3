import PlanAudit
import Staffing

/// A subject over the whole district: what is short of it before and after, and who moves in it.
struct SubjectCount {
  /// An offering of which periods are short before or after.
  struct Shortage {
    /// The offering.
    let offering: Offering
    /// Required weekly periods.
    var required = 0.0
    /// Weekly periods short in the status quo.
    var before = 0.0
    /// Weekly periods short under the plan.
    var after = 0.0
    /// Whether it is opened under the plan.
    var isOpened = true
  }

  /// The subject.
  let subject: Subject
  /// Required weekly periods.
  private(set) var required = 0.0
  /// Offerings that are short before or after, in order.
  private(set) var shortages: [Shortage] = []
  /// People who move and whose main subject it is.
  private(set) var movers = 0

  /// Weekly periods short in the status quo.
  var before: Double { shortages.reduce(0) { $0 + $1.before } }
  /// Weekly periods short under the plan.
  var after: Double { shortages.reduce(0) { $0 + $1.after } }
  /// Schools where periods are short under the plan.
  var schoolsAfter: Int { schools { $0.after > 0 } }
  /// Schools where periods are short in the status quo.
  var schoolsBefore: Int { schools { $0.before > 0 } }

  private func schools(where isShort: (Shortage) -> Bool) -> Int {
    Set(shortages.filter(isShort).map(\.offering.school)).count
  }

  /// Every subject that is taught or in which somebody moves, in the order of the subjects.
  static func all(_ plan: CountedPlan) -> [SubjectCount] {
    var counts: [Subject: SubjectCount] = [:]
    for row in plan.audit.tables.offerings {
      counts[row.offering.subject, default: Self(subject: row.offering.subject)].required +=
        row.required
    }
    var shortages: [Offering: Shortage] = [:]
    for gap in plan.audit.schoolsBefore.flatMap(\.missing) {
      shortages[gap.offering, default: Shortage(offering: gap.offering)].required = gap.required
      shortages[gap.offering]?.before = gap.short
    }
    for gap in plan.audit.schools.flatMap(\.missing) {
      shortages[gap.offering, default: Shortage(offering: gap.offering)].required = gap.required
      shortages[gap.offering]?.after = gap.short
      shortages[gap.offering]?.isOpened = gap.isOpened
    }
    for shortage in shortages.values.sorted(by: { $0.offering < $1.offering }) {
      let subject = shortage.offering.subject
      counts[subject, default: Self(subject: subject)].shortages.append(shortage)
    }
    for row in plan.audit.tables.assignments where row.isMoved {
      guard let subject = plan.teachers[row.teacher]?.subject else { continue }
      counts[subject, default: Self(subject: subject)].movers += 1
    }
    return counts.values.sorted { $0.subject < $1.subject }
  }

  private init(subject: Subject) {
    self.subject = subject
  }
}
