import Staffing

/// `itinerant` — Periods taught at another school than the person's own, as the audit finds it,
/// whatever the table says.
enum ItinerantPeriods: AuditTerm {
  static let id = TermID.itinerant

  static func value(in count: PlanCount) -> Double {
    count.teaching.reduce(0) { count.isItinerant($1) ? $0 + $1.countedPeriods : $0 }
  }
}

extension PlanCount {
  /// Whether a line is taught away from the person's school; recruits never are.
  func isItinerant(_ line: TeachingLine) -> Bool {
    guard let id = line.teacherID, let home = placement[id] else { return false }
    return home != line.offering.school
  }
}
