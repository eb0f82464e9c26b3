import Staffing

extension ExchangeProgram {
  /// The assignments of all active teachers for given places.
  func assignments(_ places: [Placement?]) -> [Assignment] {
    candidates.indices.compactMap { position in
      guard let teacher = teacher(of: position), let place = places[position] else { return nil }
      return Assignment(
        teacher: facts.problem.teachers[teacher].id,
        school: facts.problem.schools[place.school].id
      )
    }
  }

  /// The recruits placed at each school for given places.
  func recruitPlacements(_ places: [Placement?]) -> [RecruitPlacement] {
    var counts: [Int: [Int: Int]] = [:]
    for (position, candidate) in candidates.enumerated() {
      guard case .recruit(let group, _) = candidate.kind, let place = places[position] else {
        continue
      }
      counts[group, default: [:]][place.school, default: 0] += 1
    }
    return counts.flatMap { group, schools in
      schools.map { school, count in
        RecruitPlacement(
          stage: facts.problem.recruits[group].stage,
          subject: facts.problem.recruits[group].subject,
          school: facts.problem.schools[school].id,
          count: count
        )
      }
    }
  }
}
