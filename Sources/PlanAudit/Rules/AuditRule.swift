import Staffing

/// One rule, checked by counting.
protocol AuditRule: Sendable {
  /// The rule's id.
  static var id: RuleID { get }
  /// Every violation in the count, in the order of ids.
  static func violations(in count: PlanCount) -> [Violation]
}

/// Numbers of rows are compared with this tolerance.
let rowTolerance = 1e-6

/// The check of every rule.
enum AuditRules {
  /// All checks in the order of their numbers.
  static let all: [any AuditRule.Type] = [
    OneSchool.self, WhoMayMove.self, UseAtDestination.self, TravelLimit.self, LeavingShare.self,
    ArrivingShare.self, SubjectGroups.self, PostsInRank.self, ExchangeFloors.self,
    PriorityBackbone.self, Workload.self, ItinerantTeaching.self, QualifiedTeaching.self,
    Recruits.self, SchoolKept.self,
  ]

  /// The rules that teaching keeps where nobody moves.
  static let ofTeaching: [any AuditRule.Type] = [
    TeachingOnLeave.self, Workload.self, ItinerantTeaching.self, QualifiedTeaching.self,
    Recruits.self,
  ]
}
