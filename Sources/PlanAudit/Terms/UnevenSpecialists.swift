import Staffing

/// `balance_specialists` — Unevenness of people and recruits whose main subject is PE, music or
/// art.
enum UnevenSpecialists: AuditTerm {
  static let id = TermID.balanceSpecialists

  static func value(in count: PlanCount) -> Double {
    Unevenness(
      person: { teacher, _ in SectionStaff.peAndArts.contains(teacher.subject) },
      recruit: SectionStaff.peAndArts.contains
    ).value(in: count)
  }
}
