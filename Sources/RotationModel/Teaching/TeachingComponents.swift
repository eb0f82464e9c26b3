import Staffing

/// Groups of schools that teaching ties together: sites of one itinerant duty.
///
/// Given who works where, teaching is solved for each group alone.
struct TeachingComponents: Sendable {
  /// One group of schools.
  struct Component: Sendable {
    /// Schools, ascending.
    let schools: [Int]
    /// Offerings of the schools, ascending.
    let offerings: [Int]
    /// Parts of offerings by falling reward: first what opens, then the rest.
    let parts: [Part]
  }

  /// A part of an offering that is filled at one reward.
  struct Part: Sendable {
    /// Position in the component's offerings.
    let sink: Int
    /// Periods.
    let amount: Double
  }

  /// The groups, by first school.
  let components: [Component]
  /// The group of each school.
  let componentOfSchool: [Int]
  /// Position of each offering within its group.
  let sinkOfOffering: [Int]

  /// Finds the groups of a program.
  init(_ program: ExchangeProgram) {
    let facts = program.facts
    var leader = Array(facts.problem.schools.indices)
    func find(_ school: Int) -> Int {
      var school = school
      while leader[school] != school {
        leader[school] = leader[leader[school]]
        school = leader[school]
      }
      return school
    }
    for reach in program.reaches {
      for offering in reach.itinerant {
        let one = find(reach.school)
        let other = find(facts.offerings[offering].school)
        leader[max(one, other)] = min(one, other)
      }
    }
    var members: [Int: [Int]] = [:]
    for school in leader.indices { members[find(school), default: []].append(school) }
    var componentOfSchool = [Int](repeating: 0, count: leader.count)
    var sinkOfOffering = [Int](repeating: 0, count: facts.offerings.count)
    components = members.keys.sorted().enumerated().map { position, root in
      let schools = members[root] ?? []
      let offerings = schools.flatMap { Array(facts.offeringsOfSchool[$0]) }
      for school in schools { componentOfSchool[school] = position }
      for (sink, offering) in offerings.enumerated() { sinkOfOffering[offering] = sink }
      return Component(
        schools: schools,
        offerings: offerings,
        parts: Self.parts(of: offerings, facts)
      )
    }
    self.componentOfSchool = componentOfSchool
    self.sinkOfOffering = sinkOfOffering
  }

  /// Filling parts in this order is best for the convex envelope of level 1: what can be covered
  /// is a polymatroid, where the greedy order is optimal.
  private static func parts(of offerings: [Int], _ facts: DistrictFacts) -> [Part] {
    let policy = facts.problem.policy
    let perPeriod = policy.weight(of: .uncovered)
    let perOffering = policy.weight(of: .missing)
    var priced: [(part: Part, reward: Double)] = []
    for (sink, position) in offerings.enumerated() {
      let offering = facts.offerings[position]
      priced.append(
        (
          Part(sink: sink, amount: offering.opening),
          offering.weight * (perPeriod + perOffering / offering.opening)
        )
      )
      let rest = offering.required - offering.opening
      if rest > 1e-9 {
        priced.append((Part(sink: sink, amount: rest), offering.weight * perPeriod))
      }
    }
    return priced.enumerated().sorted {
      $0.element.reward != $1.element.reward
        ? $0.element.reward > $1.element.reward : $0.offset < $1.offset
    }.map(\.element.part)
  }
}
