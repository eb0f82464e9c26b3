import Staffing

/// Turns the sites into rows of the tables: schools with their posts, classes, ways, leader posts.
struct SchoolDraw {
  private let sites: [Site]
  private var chance: Chance

  init(_ sites: [Site], seed: UInt64) {
    self.sites = sites
    chance = Chance(seed: seed, .places)
  }

  /// The schools; the approved posts of most are given, the others are left to the standard.
  mutating func schools() -> [School] {
    var points = [Int](repeating: 0, count: sites.count)
    for site in sites {
      // The posts of a teaching point are held by its central school.
      if let parent = site.parent { points[parent] += 1 + site.students(of: .primary) / 19 }
    }
    return sites.indices.map { index in
      let site = sites[index]
      var school = School(
        id: PersonDraw.schoolID(index),
        name: site.name,
        stages: site.kind.stages,
        location: site.kind.location,
        standing: site.standing,
        township: site.township,
        cluster: site.cluster,
        parent: site.parent.map(PersonDraw.schoolID),
        coordinates: site.place.coordinates,
        boarders: site.boarders
      )
      if chance.happens(Self.shareOfGiven(site.kind)) {
        school.establishment = Self.posts(of: site) + points[index]
      }
      return school
    }
  }

  /// The classes by school and grade.
  func classes() -> [ClassGroup] {
    sites.indices.flatMap { index in
      sites[index].halfClasses.indices.compactMap { grade in
        let halves = sites[index].halfClasses[grade]
        guard halves > 0 else { return nil }
        return ClassGroup(
          school: PersonDraw.schoolID(index),
          grade: grade,
          classes: Double(halves) / 2,
          students: sites[index].students[grade]
        )
      }
    }
  }

  /// Mountain roads: some villages are further from their centre than the map shows.
  mutating func ways() -> [TravelEntry] {
    var centrals: [String: Int] = [:]
    for (index, site) in sites.enumerated() where site.kind == .townPrimary {
      centrals[site.township] = index
    }
    return sites.indices.compactMap { index in
      let site = sites[index]
      guard site.kind == .villagePrimary || site.kind == .teachingPoint, chance.happens(350),
        let central = centrals[site.township]
      else { return nil }
      let squared = site.place.squaredDistance(to: sites[central].place)
      // Metres × road 1.3 × mountain 1.6 at 30 km/h; the square root is exact to the last bit.
      let minutes = (Double(squared).squareRoot() * 1.3 * 1.6 / 500).rounded()
      return TravelEntry(
        from: PersonDraw.schoolID(central),
        to: PersonDraw.schoolID(index),
        minutes: minutes
      )
    }
  }

  /// Some central schools may have one deputy more than they have.
  mutating func approvedPosts(_ people: [Person]) -> [ApprovedPosts] {
    var deputies = [Int](repeating: 0, count: sites.count)
    for person in people where person.teacher.post == .deputy && person.teacher.status == .active {
      deputies[person.site] += 1
    }
    return sites.indices.compactMap { index in
      guard sites[index].kind == .townPrimary, chance.happens(150) else { return nil }
      return ApprovedPosts(
        school: PersonDraw.schoolID(index),
        post: .deputy,
        count: deputies[index] + 1
      )
    }
  }

  private static func shareOfGiven(_ kind: SiteKind) -> Int {
    switch kind {
    case .teachingPoint: 0
    case .villagePrimary: 500
    case .nineYear: 600
    default: 880
    }
  }

  /// Posts by the ratio of students, rounded half up, kindergartens by classes.
  private static func posts(of site: Site) -> Int {
    let primary = site.students(of: .primary)
    let junior = site.students(of: .junior)
    // Students ÷ 19 and ÷ 13.5 have the common denominator 513.
    let posts = (primary * 27 + junior * 38 + 256) / 513 + site.halfClasses[0]
    return max(1, posts)
  }
}
