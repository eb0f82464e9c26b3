import Staffing

/// What one person may teach from one school: the home offerings, and those of other sites.
///
/// People with the same reach at the same school are interchangeable but for their capacity.
struct Reach: Sendable, Hashable {
  /// An offering with the qualification for it.
  struct Item: Sendable, Hashable {
    let offering: Int
    let qualification: Qualification
  }

  /// The school.
  let school: Int
  /// Offerings of the school, in order.
  let home: [Item]
  /// Offerings of other sites, all in the main subject, in order.
  let itinerant: [Int]
}

/// The reaches of a district, each kept once.
struct ReachTable {
  private(set) var reaches: [Reach] = []
  private var known: [Reach: Int] = [:]
  private var ofSkill: [SkillAtSchool: Int] = [:]
  private let facts: DistrictFacts
  private let sites: [[Int]]

  private struct SkillAtSchool: Hashable {
    let certificate: Stage
    let subject: Subject
    let others: Set<Subject>
    let school: Int
  }

  init(_ facts: DistrictFacts) {
    self.facts = facts
    sites = Self.itinerantSites(facts)
  }

  /// The sites of every school: other schools where its people may teach itinerantly.
  static func itinerantSites(_ facts: DistrictFacts) -> [[Int]] {
    var byCluster: [String: [Int]] = [:]
    var family: [Int: [Int]] = [:]
    for (position, school) in facts.problem.schools.enumerated() {
      if let cluster = school.cluster { byCluster[cluster, default: []].append(position) }
      if let parent = school.parent, let other = facts.schoolIndex[parent] {
        family[position, default: []].append(other)
        family[other, default: []].append(position)
      }
    }
    return facts.problem.schools.enumerated().map { position, school in
      let near = Set((school.cluster.flatMap { byCluster[$0] } ?? []) + (family[position] ?? []))
      return near.sorted().filter { ItinerantTeaching.permits(from: position, to: $0, facts) }
    }
  }

  /// The reach of a teacher at a school.
  mutating func reach(of teacher: Teacher, at school: Int) -> Int {
    let skill = SkillAtSchool(
      certificate: teacher.certificate,
      subject: teacher.subject,
      others: Set(teacher.otherSubjects),
      school: school
    )
    if let found = ofSkill[skill] { return found }
    func qualification(_ offering: Int) -> Qualification? {
      facts.qualification(
        certificate: skill.certificate,
        subject: skill.subject,
        others: skill.others,
        for: facts.offerings[offering].offering
      )
    }
    let home = facts.offeringsOfSchool[school].compactMap { offering in
      qualification(offering).map { Reach.Item(offering: offering, qualification: $0) }
    }
    let itinerant = sites[school].flatMap { site in
      facts.offeringsOfSchool[site].filter { qualification($0) == .main }
    }
    let position = keep(Reach(school: school, home: home, itinerant: itinerant.sorted()))
    ofSkill[skill] = position
    return position
  }

  /// The reach of a recruit at a school, or nil where its offering does not exist (R14).
  mutating func reach(ofRecruit group: RecruitGroup, at school: Int) -> Int? {
    let home = facts.offeringsOfSchool[school].filter {
      Recruits.teach(group, facts.offerings[$0].offering)
    }
    guard !home.isEmpty else { return nil }
    return keep(
      Reach(
        school: school,
        home: home.map { Reach.Item(offering: $0, qualification: .main) },
        itinerant: []
      )
    )
  }

  private mutating func keep(_ reach: Reach) -> Int {
    if let found = known[reach] { return found }
    reaches.append(reach)
    known[reach] = reaches.count - 1
    return reaches.count - 1
  }
}
