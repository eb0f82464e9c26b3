public import Staffing

extension AuditFacts {
  /// What R12 has against somebody of one school teaching at another, or nil.
  ///
  /// The policy must allow it, the schools must share a cluster or be parent and child, and the way
  /// must be within the itinerant limit.
  func itinerantObstacle(from home: School.ID, to school: School.ID) -> Obstacle? {
    let policy = problem.policy.itinerant
    if !policy.isAllowed { return Obstacle(.itinerantTeaching, .itinerantNotAllowed) }
    let isFamily = schoolsByID[home]?.parent == school || schoolsByID[school]?.parent == home
    if !isFamily && !sharesCluster(home, school) {
      return Obstacle(.itinerantTeaching, .itinerantOutsideCluster)
    }
    let way = way(from: home, to: school)
    if isUsable(way, from: home, to: school, limit: policy.travelMinutes) { return nil }
    return Obstacle(
      .itinerantTeaching,
      .itinerantTooFar,
      found: way.minutes,
      allowed: policy.travelMinutes
    )
  }

  /// Whether somebody of one school may teach at another at all (R12).
  public func mayTeachItinerantly(from home: School.ID, to school: School.ID) -> Bool {
    home != school && schoolsByID[school] != nil && itinerantObstacle(from: home, to: school) == nil
  }
}
