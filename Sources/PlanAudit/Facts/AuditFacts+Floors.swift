public import Staffing

/// The people one floor of R9 counts, in the district or at one school.
public struct FloorPopulation: Sendable {
  /// The floor.
  public var floor: ExchangeFloor
  /// The school, where the floor holds per school.
  public var school: School.ID?
  /// Active people of the population, by id.
  public var people: [Teacher.ID]
  /// How many of them are eligible.
  public var eligible: Int

  /// The floor's name, followed by `/SCHOOL` where it holds per school.
  public var name: String {
    guard let school else { return floor.name }
    return "\(floor.name)/\(school)"
  }

  /// Whether the population is too small for the floor.
  public var isVoid: Bool { people.count < floor.minimumPopulation }
}

extension AuditFacts {
  /// The populations of all floors, in the policy's order and then by school.
  public func floorPopulations() -> [FloorPopulation] {
    problem.policy.floors.flatMap(populations(of:))
  }

  /// The categories a person counts in.
  public func categories(of teacher: Teacher) -> [PersonCategory] {
    PersonCategory.allCases.filter {
      switch $0 {
      case .backbone: teacher.isBackbone
      case .administrator: isAdministrator(teacher)
      case .seniorTitle: teacher.isSenior
      }
    }
  }

  /// Whether the policy counts the person's post among the administrators.
  public func isAdministrator(_ teacher: Teacher) -> Bool {
    problem.policy.administrators.contains(teacher.post)
  }

  private func populations(of floor: ExchangeFloor) -> [FloorPopulation] {
    let people = problem.teachers.filter { counts(floor, $0) }
    func population(_ people: [Teacher], at school: School.ID?) -> FloorPopulation {
      FloorPopulation(
        floor: floor,
        school: school,
        people: people.map(\.id),
        eligible: people.count(where: isEligible)
      )
    }
    guard floor.scope == .school else { return [population(people, at: nil)] }
    let bySchool = Dictionary(grouping: people, by: \.school)
    return problem.schools.map { population(bySchool[$0.id] ?? [], at: $0.id) }
  }

  private func counts(_ floor: ExchangeFloor, _ teacher: Teacher) -> Bool {
    guard teacher.status == .active, belongs(teacher, to: floor.people) else { return false }
    if let titles = floor.titles, !titles.contains(teacher.title) { return false }
    if let kinds = floor.schools {
      guard let school = schoolsByID[teacher.school] else { return false }
      let fits =
        kinds.contains(.location(school.location)) || kinds.contains(.standing(school.standing))
      if !fits { return false }
    }
    guard let stages = floor.stages else { return true }
    guard let stage = stage(of: teacher, at: teacher.school) else { return false }
    return stages.contains(stage)
  }

  private func belongs(_ teacher: Teacher, to people: ExchangeFloor.People) -> Bool {
    switch people {
    case .all: true
    case .backbone: teacher.isBackbone
    case .administrator: isAdministrator(teacher)
    case .seniorTitle: teacher.isSenior
    case .firstTitleUp: teacher.title >= .first
    }
  }
}
