import Staffing

/// Schools that lie together: of a township, else of a cluster, else one school by itself.
struct Place {
  /// The township, the cluster or the school.
  let name: String
  /// Positions of its schools in the problem, ascending.
  var schools: [Int]

  /// The places of a district, in the order of their first schools.
  static func all(of problem: StaffingProblem, name: (School) -> String) -> [Place] {
    var places: [Place] = []
    var known: [String: Int] = [:]
    for (index, school) in problem.schools.enumerated() {
      let group = [school.township, school.cluster].compactMap { $0 }.first {
        !$0.allSatisfy(\.isWhitespace)
      }
      if let group, let position = known[group] {
        places[position].schools.append(index)
        continue
      }
      if let group { known[group] = places.count }
      places.append(Place(name: group ?? name(school), schools: [index]))
    }
    return places
  }
}
