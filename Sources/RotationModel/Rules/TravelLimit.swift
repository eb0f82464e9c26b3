import Staffing

/// R4 — The destination lies within the travel limit, in the same cluster, among the person's
/// wishes, or is named by a decision.
///
/// An unknown way counts only within cluster or township.
struct TravelLimit: DestinationRule {
  static let id = RuleID.travelLimit

  static func permits(_ teacher: Int, to school: Int, _ facts: DistrictFacts) -> Bool {
    if facts.decisions[teacher].named.contains(school) { return true }
    if facts.wishes[teacher]?[school] != nil { return true }
    let present = facts.presentSchool[teacher]
    let schools = facts.problem.schools
    if let cluster = schools[present].cluster, cluster == schools[school].cluster { return true }
    let way = facts.travel.way(of: facts.problem.teachers[teacher], from: present, to: school)
    guard way.isKnown || facts.sameTownship(present, school) else { return false }
    return way.minutes <= facts.problem.policy.limits.travelMinutes
  }
}
