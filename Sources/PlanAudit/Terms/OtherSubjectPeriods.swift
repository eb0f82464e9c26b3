import Staffing

/// `other_subject` — Periods taught in an `other` subject of the person's own, as the audit finds
/// the qualification, whatever the table says.
enum OtherSubjectPeriods: AuditTerm {
  static let id = TermID.otherSubject

  static func value(in count: PlanCount) -> Double {
    count.teaching.reduce(0) { sum, line in
      guard let id = line.teacherID, let teacher = count.facts.teacher(id) else { return sum }
      let isOther = count.facts.qualification(of: teacher, for: line.offering) == .other
      return isOther ? sum + line.countedPeriods : sum
    }
  }
}
