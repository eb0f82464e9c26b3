import Staffing

/// Collects candidates and their moves while a program is built.
struct MoveBuilder {
  let facts: DistrictFacts
  let rules: [any MoveRule]
  let terms: [any MoveTerm]
  private(set) var candidates: [Candidate] = []
  private(set) var moves: [Move] = []
  private(set) var entryStart = [0]
  private(set) var entries: [RowEntry] = []
  private(set) var reaches: ReachTable

  init(facts: DistrictFacts, rules: [any MoveRule], terms: [any MoveTerm]) {
    self.facts = facts
    self.rules = rules
    self.terms = terms
    reaches = ReachTable(facts)
  }

  /// Adds every active teacher with their permitted destinations.
  mutating func addTeachers() {
    for (position, teacher) in facts.problem.teachers.enumerated() where teacher.status == .active {
      let present = facts.presentSchool[position]
      let first = moves.count
      if facts.isEligible(position) {
        for school in facts.problem.schools.indices
        where school != present
          && RuleBook.destinationRules.allSatisfy({
            $0.permits(position, to: school, facts)
          })
        {
          let way = facts.travel.way(of: teacher, from: present, to: school)
          append(
            MoveFacts(
              teacher: position,
              from: present,
              to: school,
              travelMinutes: way.minutes
            ),
            placement(of: teacher, at: school)
          )
        }
      }
      candidates.append(
        Candidate(
          kind: .teacher(position),
          home: placement(of: teacher, at: present),
          mayStay: WhoMayMove.permitsStaying(position, facts),
          moves: first..<moves.count
        )
      )
    }
  }

  /// Adds every recruit with the schools that have the offering (R14).
  mutating func addRecruits() {
    for (position, group) in facts.problem.recruits.enumerated() {
      let load = Recruits.weeklyPeriods(of: group, facts)
      for number in 0..<group.count {
        let first = moves.count
        for school in facts.problem.schools.indices {
          guard let reach = reaches.reach(ofRecruit: group, at: school) else { continue }
          append(
            MoveFacts(teacher: nil, group: position, from: nil, to: school, travelMinutes: 0),
            Placement(school: school, reach: reach, capacity: load, itinerant: 0)
          )
        }
        candidates.append(
          Candidate(
            kind: .recruit(group: position, number: number + 1),
            home: nil,
            mayStay: false,
            moves: first..<moves.count
          )
        )
      }
    }
  }

  private mutating func placement(of teacher: Teacher, at school: Int) -> Placement {
    let capacity = facts.capacity(of: teacher, at: school)
    return Placement(
      school: school,
      reach: reaches.reach(of: teacher, at: school),
      capacity: capacity,
      itinerant: ItinerantTeaching.part(of: capacity, facts.problem.policy)
    )
  }

  private mutating func append(_ move: MoveFacts, _ place: Placement) {
    var cost: [Level: Double] = [:]
    for term in terms {
      let id = type(of: term).id
      let value = term.cost(of: move, facts)
      if value != 0 {
        cost[id.level, default: 0] += value * facts.problem.policy.weight(of: id)
      }
      term.appendEntries(of: move, facts, to: &entries)
    }
    for rule in rules { rule.appendEntries(of: move, facts, to: &entries) }
    entryStart.append(entries.count)
    moves.append(
      Move(
        candidate: candidates.count,
        place: place,
        staffingCost: cost[.staffing] ?? 0,
        burdenCost: cost[.burden] ?? 0
      )
    )
  }
}
