import ClassTimetables
import Staffing

/// A district in which everybody is where a plan has them, and what follows for teaching.
struct SettledDistrict: Sendable {
  /// The program without any move.
  ///
  /// Behind its reaches stands one for every offering, of people who teach nothing but that.
  let program: ExchangeProgram
  let components: TeachingComponents
  /// The place of each candidate.
  let places: [Placement]
  /// The people of each group.
  let people: [[Int]]
  /// Position of the first reach that stands for an offering.
  let firstOfOfferings: Int

  /// The district under a plan that keeps every rule.
  init(_ plan: Plan, _ facts: DistrictFacts) {
    var reaches = ReachTable(facts)
    var candidates: [Candidate] = []
    var places: [Placement] = []
    func settle(_ kind: Candidate.Kind, _ place: Placement) {
      candidates.append(Candidate(kind: kind, home: place, mayStay: true, moves: 0..<0))
      places.append(place)
    }
    let teachers = Dictionary(
      uniqueKeysWithValues: facts.problem.teachers.enumerated().map { ($1.id, $0) }
    )
    for assignment in plan.assignments {
      guard let position = teachers[assignment.teacher],
        let school = facts.schoolIndex[assignment.school]
      else { continue }
      let teacher = facts.problem.teachers[position]
      let capacity = facts.capacity(of: teacher, at: school)
      settle(
        .teacher(position),
        Placement(
          school: school,
          reach: reaches.reach(of: teacher, at: school),
          capacity: capacity,
          itinerant: ItinerantTeaching.part(of: capacity, facts.problem.policy)
        )
      )
    }
    for (group, number, school) in Self.recruits(of: plan, facts) {
      let recruit = facts.problem.recruits[group]
      guard let reach = reaches.reach(ofRecruit: recruit, at: school) else { continue }
      settle(
        .recruit(group: group, number: number),
        Placement(
          school: school,
          reach: reach,
          capacity: Recruits.weeklyPeriods(of: recruit, facts),
          itinerant: 0
        )
      )
    }
    firstOfOfferings = reaches.reaches.count
    program = ExchangeProgram(
      facts: facts,
      reaches: reaches.reaches
        + facts.offerings.enumerated().map { position, offering in
          Reach(
            school: offering.school,
            home: [Reach.Item(offering: position, qualification: .main)],
            itinerant: []
          )
        },
      candidates: candidates,
      moves: [],
      rows: [],
      entryStart: [0],
      entries: []
    )
    components = TeachingComponents(program)
    self.places = places
    people = TeachingTable.peopleByGroup(places, components)
  }

  /// The lines of a plan at the schools of each group.
  func linesByGroup(_ plan: Plan) -> [[TeachingLine]] {
    var lines = components.components.map { _ in [TeachingLine]() }
    for line in plan.teaching {
      guard let school = program.facts.schoolIndex[line.offering.school] else { continue }
      lines[components.componentOfSchool[school]].append(line)
    }
    return lines
  }

  /// The number and school of each recruit: those who teach keep the number that they teach under.
  private static func recruits(of plan: Plan, _ facts: DistrictFacts)
    -> [(group: Int, number: Int, school: Int)]
  {
    var found: [(group: Int, number: Int, school: Int)] = []
    for (position, group) in facts.problem.recruits.enumerated() {
      var schools: [Int: School.ID] = [:]
      for line in plan.teaching {
        if case .recruit(group.stage, group.subject, let number) = line.instructor {
          schools[number] = line.offering.school
        }
      }
      var idle = plan.recruits.filter { $0.stage == group.stage && $0.subject == group.subject }
        .flatMap { [School.ID](repeating: $0.school, count: $0.count) }
      for school in schools.values {
        if let place = idle.firstIndex(of: school) { idle.remove(at: place) }
      }
      for number in 1...max(1, group.count) where number <= group.count {
        guard let school = schools[number] ?? idle.first else { continue }
        if schools[number] == nil { idle.removeFirst() }
        if let place = facts.schoolIndex[school] { found.append((position, number, place)) }
      }
    }
    return found
  }
}
