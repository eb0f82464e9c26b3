import Staffing

/// The schools of a district on its map: counties, townships, villages, clusters.
///
/// A county is a square of four by four cells of 12 km, its seat in one of them, so larger districts
/// are larger maps with as many schools within an hour's way as small ones.
struct DistrictMap {
  /// The schools, by county and township, central schools before their teaching points.
  private(set) var sites: [Site] = []
  /// People of every county; they add up to those of the district.
  let peopleByCounty: [Int]
  /// Names of the county seats.
  private(set) var seats: [String] = []
  private var seatPlaces: [Site.Place] = []
  private var townshipPlaces: [String: Site.Place] = [:]

  private static let cell = 12_000
  /// The townships' cells in an order in which neighbours follow each other; the seat is at (1, 1).
  private static let cells = [
    (2, 1), (2, 2), (1, 2), (0, 2), (0, 1), (0, 0), (1, 0), (2, 0), (3, 0), (3, 1), (3, 2), (3, 3),
    (2, 3), (1, 3), (0, 3),
  ]

  /// Draws the map for so many people.
  init(people: Int, seed: UInt64) {
    var chance = Chance(seed: seed, .places)
    var names = PlaceNames(&chance)
    let size = DistrictComposition.peoplePerCounty
    let counties = (people + size - 1) / size
    peopleByCounty = Self.shares(of: people, counties, &chance)
    var columns = 1
    while columns * columns < counties { columns += 1 }
    for county in 0..<counties {
      let corner = Site.Place(
        east: county % columns * 4 * Self.cell,
        north: county / columns * 4 * Self.cell
      )
      addCounty(county, at: corner, &names, &chance)
    }
  }

  /// Where a county's seat lies.
  func seat(of county: Int) -> Site.Place { seatPlaces[county] }

  /// Where the township's centre lies; the seat has one of its own.
  func centre(of site: Site) -> Site.Place {
    townshipPlaces[site.township] ?? seatPlaces[site.county]
  }

  /// Replaces the schools by the same with more of them known.
  mutating func update(_ change: (inout [Site]) -> Void) { change(&sites) }

  private static func shares(of people: Int, _ counties: Int, _ chance: inout Chance) -> [Int] {
    guard counties > 1 else { return [people] }
    let weights = (0..<counties).map { _ in chance.whole(92...100) }
    let all = weights.reduce(0, +)
    var sum = 0
    return weights.map { weight in
      let before = sum * people / all
      sum += weight
      return sum * people / all - before
    }
  }

  private mutating func addCounty(
    _ county: Int,
    at corner: Site.Place,
    _ names: inout PlaceNames,
    _ chance: inout Chance
  ) {
    let composition = DistrictComposition(people: peopleByCounty[county], &chance)
    let seat = names.town()
    seats.append(seat)
    let middle = Self.near(Self.middle(of: (1, 1), corner), 0...1_000, &chance)
    seatPlaces.append(middle)
    let firstSite = sites.count
    var numbers: [SiteKind: Int] = [:]
    for kind in composition.urban {
      numbers[kind, default: 0] += 1
      let number = SchoolNumber.text(numbers[kind] ?? 1)
      let name = "\(seat)\(number)\(kind.word)"
      add(kind, named: name, "\(seat)城关镇", county, middle, &chance)
    }
    var groups = [Array(firstSite..<sites.count)]
    for (kinds, cell) in zip(composition.townships, Self.cells) {
      let start = sites.count
      let name = names.town()
      let centre = Self.near(Self.middle(of: cell, corner), 0...2_500, &chance)
      addTownship(name, kinds, county, centre, &names, &chance)
      groups.append(Array(start..<sites.count))
    }
    ClusterDraw(groups: groups, seat: seat).name(&sites)
  }

  private mutating func addTownship(
    _ name: String,
    _ kinds: [SiteKind],
    _ county: Int,
    _ centre: Site.Place,
    _ names: inout PlaceNames,
    _ chance: inout Chance
  ) {
    let central = sites.count
    let township = "\(name)镇"
    townshipPlaces[township] = centre
    for kind in kinds {
      let school =
        switch kind {
        case .townPrimary: "\(township)中心小学"
        case .townJunior: "\(township)初级中学"
        case .nineYear: "\(name)九年一贯制学校"
        case .townKindergarten: "\(township)中心幼儿园"
        case .teachingPoint: "\(name)\(names.village())教学点"
        default: "\(name)\(names.village())村小学"
        }
      add(kind, named: school, township, county, centre, &chance)
      if kind == .teachingPoint { sites[sites.count - 1].parent = central }
    }
  }

  private mutating func add(
    _ kind: SiteKind,
    named name: String,
    _ township: String,
    _ county: Int,
    _ centre: Site.Place,
    _ chance: inout Chance
  ) {
    let distances: ClosedRange<Int> =
      switch kind {
      case .urbanPrimary, .urbanJunior, .urbanKindergarten: 300...2_600
      case .townPrimary: 0...100
      case .townJunior, .townKindergarten: 300...1_000
      case .nineYear: 1_500...3_000
      case .villagePrimary: 3_000...6_500
      case .teachingPoint: 4_000...8_000
      }
    let place = Self.near(centre, distances, &chance)
    var site = Site(kind: kind, name: name, county: county, township: township, place: place)
    let mark = chance.below(1000)
    if mark < kind.standings.strong { site.standing = .strong }
    if mark >= 1000 - kind.standings.weak { site.standing = .weak }
    sites.append(site)
  }

  private static func middle(of cell: (Int, Int), _ corner: Site.Place) -> Site.Place {
    Site.Place(
      east: corner.east + cell.0 * Self.cell + Self.cell / 2,
      north: corner.north + cell.1 * Self.cell + Self.cell / 2
    )
  }

  /// A point so many metres from another, in any direction, without trigonometry.
  static func near(
    _ centre: Site.Place,
    _ distances: ClosedRange<Int>,
    _ chance: inout Chance
  ) -> Site.Place {
    let (low, high) = (distances.lowerBound, distances.upperBound)
    while true {
      let place = Site.Place(
        east: centre.east + chance.whole(-high...high),
        north: centre.north + chance.whole(-high...high)
      )
      let squared = place.squaredDistance(to: centre)
      if squared >= low * low, squared <= high * high { return place }
    }
  }

}

extension SiteKind {
  /// The last part of the names of urban schools.
  fileprivate var word: String {
    switch self {
    case .urbanJunior: "初级中学"
    case .urbanKindergarten: "幼儿园"
    default: "小学"
    }
  }
}
