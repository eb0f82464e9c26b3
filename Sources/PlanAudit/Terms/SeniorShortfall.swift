import Staffing

/// `senior_shortfall` — Active people with senior titles and above that a school lacks against the
/// district's mean per student: `Σₖ max(0, students[k] · S ÷ students − s[k])`, unrounded.
enum SeniorShortfall: AuditTerm {
  static let id = TermID.seniorShortfall

  static func value(in count: PlanCount) -> Double {
    count.shortfall(of: \.isSenior)
  }
}
