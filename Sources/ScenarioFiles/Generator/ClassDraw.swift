import Staffing

/// Draws the classes and students of every school, so that a county's schools want its people.
struct ClassDraw {
  private var chance: Chance

  init(seed: UInt64) {
    chance = Chance(seed: seed, .classes)
  }

  /// Gives every school its classes and students.
  mutating func fill(_ map: inout DistrictMap) {
    let people = map.peopleByCounty
    map.update { sites in
      for index in sites.indices { drawClasses(of: &sites[index]) }
      for county in people.indices {
        fit(&sites, sites.indices.filter { sites[$0].county == county }, people[county])
      }
      for index in sites.indices { drawStudents(of: &sites[index]) }
    }
  }

  private mutating func drawClasses(of site: inout Site) {
    let classes = chance.whole(site.kind.usualClasses)
    switch site.kind {
    case .urbanPrimary, .townPrimary, .villagePrimary: site.spread(classes, over: 1...6)
    case .urbanJunior, .townJunior: site.spread(classes, over: 7...9)
    case .nineYear:
      site.spread(classes, over: 1...6)
      site.spread(chance.whole(3...5), over: 7...9)
    case .teachingPoint:
      let grades = chance.weighted([
        ([1, 1, 1, 1], 4), ([2, 2], 3), ([2, 2, 1, 1], 3), ([2, 2, 2], 2),
      ])
      for (offset, half) in grades.enumerated() { site.halfClasses[offset + 1] = half }
    case .urbanKindergarten, .townKindergarten: site.halfClasses[0] = 2 * classes
    }
  }

  /// Adds or removes single classes at the schools that vary, until they want the people there are.
  private func fit(_ sites: inout [Site], _ indices: [Int], _ people: Int) {
    var wanted = indices.reduce(0) { $0 + Self.wanted(at: sites[$1]) }
    let adjustable = indices.filter { sites[$0].kind.adjustableClasses != nil }
    let goal = people * 1_000_000
    var isMoving = true
    while isMoving, !adjustable.isEmpty {
      isMoving = false
      for index in adjustable {
        let step = wanted < goal ? 1 : -1
        var site = sites[index]
        let classes = site.allHalfClasses / 2 + step
        guard site.kind.adjustableClasses?.contains(classes) == true else { continue }
        site.spread(classes, over: site.kind.stages == [.junior] ? 7...9 : 1...6)
        let changed = wanted + Self.wanted(at: site) - Self.wanted(at: sites[index])
        guard abs(changed - goal) < abs(wanted - goal) else { continue }
        sites[index] = site
        wanted = changed
        isMoving = true
      }
    }
  }

  private mutating func drawStudents(of site: inout Site) {
    for grade in site.halfClasses.indices where site.halfClasses[grade] > 0 {
      let size = site.kind.classSize(Stage(grade: grade) ?? .primary)
      let spread = size / 8 + 1
      let rooms = (site.halfClasses[grade] + 1) / 2
      let students = (0..<rooms).reduce(0) { sum, _ in
        sum + max(3, size + chance.whole(-spread...spread))
      }
      site.students[grade] = site.halfClasses[grade] == 1 ? max(2, students / 2) : students
    }
    switch site.kind {
    case .townJunior: site.boarders = 100 + 10 * chance.whole(0...15)
    case .nineYear: site.boarders = 40 + 10 * chance.whole(0...6)
    default: break
    }
  }

  private static func wanted(at site: Site) -> Int {
    site.kind.stages.reduce(0) { sum, stage in
      sum + SubjectSupply.wanted(at: site, stage).reduce(0) { $0 + $1.millionths }
    }
  }
}
