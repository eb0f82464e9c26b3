import Staffing

/// R4 — The destination lies within the travel limit, in the same cluster, among the person's
/// wishes, or is named by a decision.
///
/// `x[t,k] = 0` where `travel[t,k] > limit` and none of these holds. Minutes count from home where
/// known, else from the present school; an unknown way counts only within cluster or township. It
/// does not cover itinerant ways (R12).
struct TravelLimit: DestinationRule {
  static let id = RuleID.travelLimit

  static func permits(_ teacher: Int, to school: Int, _ facts: DistrictFacts) -> Bool {
    minutesNeeded(by: teacher, to: school, facts) <= facts.problem.policy.limits.travelMinutes
  }

  /// The least limit that permits a destination: 0 where no limit stands against it, ∞ where none
  /// would permit it.
  static func minutesNeeded(by teacher: Int, to school: Int, _ facts: DistrictFacts) -> Double {
    if facts.decisions[teacher].named.contains(school) { return 0 }
    if facts.wishes[teacher]?[school] != nil { return 0 }
    let present = facts.presentSchool[teacher]
    let schools = facts.problem.schools
    if let cluster = schools[present].cluster, cluster == schools[school].cluster { return 0 }
    let way = facts.travel.way(of: facts.problem.teachers[teacher], from: present, to: school)
    guard way.isKnown || facts.sameTownship(present, school) else { return .infinity }
    return way.minutes
  }
}
