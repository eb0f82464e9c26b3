import Staffing

extension MoveChain {
  /// What everybody teaches in a plan.
  typealias Lessons = [Instructor: [Offering: Double]]

  /// The differences between two plans of one district as chains and rings.
  static func chains(from first: Plan, to other: Plan) -> [MoveChain] {
    chains(
      of: links(from: first.schoolByTeacher, to: other.schoolByTeacher),
      first: first.lessons,
      other: other.lessons
    )
  }

  /// Everybody whom two plans put at different schools.
  static func links(
    from first: [Teacher.ID: School.ID],
    to other: [Teacher.ID: School.ID]
  ) -> [Link] {
    Set(first.keys).union(other.keys).compactMap { teacher in
      first[teacher] == other[teacher]
        ? nil : Link(teacher: teacher, from: first[teacher], to: other[teacher])
    }
  }

  /// The differences between two plans as chains and rings, by the smallest id in each.
  ///
  /// Everybody is in exactly one. At every school as many arrivals as possible are paired with
  /// departures, first those with the most periods in common: what the one teaches there in the
  /// other plan and the other one taught there in the first. Ties go by id, and swapped plans give
  /// the same chains backwards.
  ///
  /// Complexity: at every school arrivals times departures.
  static func chains(of links: [Link], first: Lessons, other: Lessons) -> [MoveChain] {
    let links = links.sorted { $0.teacher < $1.teacher }
    var arrivals: [School.ID: [Int]] = [:]
    var departures: [School.ID: [Int]] = [:]
    for (index, link) in links.enumerated() {
      if let school = link.to { arrivals[school, default: []].append(index) }
      if let school = link.from { departures[school, default: []].append(index) }
    }
    var next = [Int?](repeating: nil, count: links.count)
    var hasPrevious = [Bool](repeating: false, count: links.count)
    for (school, arriving) in arrivals {
      let pairs = pairs(arriving, departures[school] ?? []) { comer, goer in
        commonPeriods(
          other[.teacher(links[comer].teacher)] ?? [:],
          first[.teacher(links[goer].teacher)] ?? [:],
          at: school
        )
      }
      for (comer, goer) in pairs {
        next[comer] = goer
        hasPrevious[goer] = true
      }
    }
    return followed(links, next, hasPrevious)
  }

  /// Pairs of arrivals and departures until one of the two lists is used up.
  private static func pairs(
    _ arriving: [Int],
    _ departing: [Int],
    _ common: (Int, Int) -> Double
  ) -> [(comer: Int, goer: Int)] {
    let candidates = arriving.flatMap { comer in
      departing.map { (comer: comer, goer: $0, common: common(comer, $0)) }
    }
    // Links are by id, and the order of a pair does not count: the same pairs with plans swapped.
    let ordered = candidates.sorted { one, two in
      if one.common != two.common { return one.common > two.common }
      return (min(one.comer, one.goer), max(one.comer, one.goer))
        < (min(two.comer, two.goer), max(two.comer, two.goer))
    }
    var used: Set<Int> = []
    var taken: Set<Int> = []
    return ordered.compactMap { pair in
      guard !used.contains(pair.comer), !taken.contains(pair.goer) else { return nil }
      used.insert(pair.comer)
      taken.insert(pair.goer)
      return (pair.comer, pair.goer)
    }
  }

  /// Weekly periods of the same offerings at a school that both teach.
  private static func commonPeriods(
    _ one: [Offering: Double],
    _ two: [Offering: Double],
    at school: School.ID
  ) -> Double {
    // In order, so that sums do not depend on the seed of hashes.
    one.keys.filter { $0.school == school && two[$0] != nil }.sorted()
      .reduce(0) { $0 + min(one[$1] ?? 0, two[$1] ?? 0) }
  }

  private static func followed(
    _ links: [Link],
    _ next: [Int?],
    _ hasPrevious: [Bool]
  ) -> [MoveChain] {
    var isDone = [Bool](repeating: false, count: links.count)
    func chain(from start: Int) -> [Int] {
      var members: [Int] = []
      var member: Int? = start
      while let current = member, !isDone[current] {
        isDone[current] = true
        members.append(current)
        member = next[current]
      }
      return members
    }
    let starts = links.indices.filter { !hasPrevious[$0] }
    let open = starts.map { (members: chain(from: $0), isRing: false) }
    // What no chain has reached goes round; the first of each ring by id begins it.
    let rings = links.indices.filter { hasPrevious[$0] }.compactMap { start in
      isDone[start] ? nil : (members: chain(from: start), isRing: true)
    }
    return (open + rings).sorted { ($0.members.min() ?? 0) < ($1.members.min() ?? 0) }
      .map { MoveChain(links: $0.members.map { links[$0] }, isRing: $0.isRing) }
  }
}

extension Plan {
  /// The school of everybody under the plan.
  var schoolByTeacher: [Teacher.ID: School.ID] {
    Dictionary(assignments.map { ($0.teacher, $0.school) }) { first, _ in first }
  }

  /// What everybody teaches.
  var lessons: MoveChain.Lessons {
    teaching.reduce(into: [:]) {
      $0[$1.instructor, default: [:]][$1.offering, default: 0] += $1.weeklyPeriods
    }
  }
}
