import Staffing

/// One floor with its population: the district's, or one school's where the floor is per school.
struct FloorFacts: Sendable {
  /// The floor as the policy states it.
  let floor: ExchangeFloor
  /// Position of the school, where the floor is per school.
  let school: Int?
  /// Positions of the active people of the population.
  let population: [Int]
  /// Of them, people who count as moved whatever the plan does (stock counting).
  let standing: Set<Int>
  /// For floors of moved people: all who count as moved whatever the plan does.
  let standingOfAll: Set<Int>

  /// Whether the population is too small for the floor to hold.
  var isVoid: Bool { population.count < floor.minimumPopulation }

  /// People required, or nil where that depends on how many move.
  func required(_ facts: DistrictFacts) -> Int? {
    switch floor.base {
    case .category: floor.share.roundedUp(of: population.count)
    case .eligible: floor.share.roundedUp(of: population.count { facts.isEligible($0) })
    case .moved: nil
    }
  }

  /// Every floor of the policy, one a school where it is per school.
  static func all(of facts: DistrictFacts) -> [FloorFacts] {
    facts.problem.policy.floors.flatMap { floor -> [FloorFacts] in
      switch floor.scope {
      case .district: [FloorFacts(floor, school: nil, facts)]
      case .school: facts.problem.schools.indices.map { FloorFacts(floor, school: $0, facts) }
      }
    }
  }

  private init(_ floor: ExchangeFloor, school: Int?, _ facts: DistrictFacts) {
    let teachers = facts.problem.teachers
    let here = teachers.indices.filter {
      teachers[$0].status == .active && (school == nil || facts.presentSchool[$0] == school)
    }
    let runsOn: (Int) -> Bool = { position in
      guard floor.counting == .stock, let until = teachers[position].exchangeUntil else {
        return false
      }
      return until > facts.problem.effectiveMonth
    }
    self.floor = floor
    self.school = school
    population = here.filter { Self.counts($0, in: floor, facts) }
    standing = Set(population.filter(runsOn))
    standingOfAll = floor.base == .moved ? Set(here.filter(runsOn)) : []
  }

  private static func counts(_ position: Int, in floor: ExchangeFloor, _ facts: DistrictFacts)
    -> Bool
  {
    let teacher = facts.problem.teachers[position]
    let isMeant: Bool
    switch floor.people {
    case .all: isMeant = true
    case .backbone: isMeant = facts.isBackbone(position)
    case .administrator: isMeant = facts.isAdministrator(position)
    case .seniorTitle: isMeant = teacher.title >= .senior
    case .firstTitleUp: isMeant = teacher.title >= .first
    }
    guard isMeant else { return false }
    let school = facts.problem.schools[facts.presentSchool[position]]
    if let kinds = floor.schools,
      !kinds.contains(.location(school.location)), !kinds.contains(.standing(school.standing))
    {
      return false
    }
    if let stages = floor.stages {
      guard let stage = facts.stage(of: position, at: facts.presentSchool[position]) else {
        return false
      }
      if !stages.contains(stage) { return false }
    }
    return floor.titles?.contains(teacher.title) ?? true
  }
}

/// The rows of all floors of one enforcement; shared by the rule and the soft term.
struct FloorRows: Sendable {

  private var ofTeacher: [Int: [RowEntry]] = [:]

  /// Makes a row for every floor that is not void; `addRow` is given the least activity.
  init(
    _ facts: DistrictFacts,
    enforcement: ExchangeFloor.Enforcement,
    addRow: (FloorFacts, Double) -> Int
  ) {
    for floor in FloorFacts.all(of: facts)
    where floor.floor.enforcement == enforcement && !floor.isVoid {
      let standing = Double(floor.standing.count)
      if let required = floor.required(facts) {
        let row = addRow(floor, Double(required) - standing)
        for teacher in floor.population where !floor.standing.contains(teacher) {
          ofTeacher[teacher, default: []].append(RowEntry(row, 1))
        }
      } else {
        let share = floor.floor.share.value
        let row = addRow(floor, share * Double(floor.standingOfAll.count) - standing - 1e-9)
        let population = Set(floor.population)
        for teacher in facts.problem.teachers.indices
        where floor.school == nil || facts.presentSchool[teacher] == floor.school {
          var coefficient = floor.standingOfAll.contains(teacher) ? 0 : -share
          if population.contains(teacher), !floor.standing.contains(teacher) { coefficient += 1 }
          if coefficient != 0 {
            ofTeacher[teacher, default: []].append(RowEntry(row, coefficient))
          }
        }
      }
    }
  }

  /// Appends the coefficients of one move.
  func appendEntries(of move: MoveFacts, to entries: inout [RowEntry]) {
    guard let teacher = move.teacher, let found = ofTeacher[teacher] else { return }
    entries.append(contentsOf: found)
  }
}
