import Staffing

/// `balance_backbone` — Unevenness of backbone teachers, county level or higher.
enum UnevenBackbone: AuditTerm {
  static let id = TermID.balanceBackbone

  static func value(in count: PlanCount) -> Double {
    Unevenness { teacher, _ in teacher.isBackbone }.value(in: count)
  }
}
