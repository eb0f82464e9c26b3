/// How many schools of every kind one county seat with its townships has.
///
/// Of a hundred schools 10 are urban primary, 14 central, 24 village, 5 urban junior, 11 town
/// junior and 5 nine-year schools, and 26 teaching points; a township has one central school.
struct DistrictComposition {
  /// People of one township with its share of the seat.
  static let peoplePerTownship = 175
  /// People of the largest county: more people are more counties.
  static let peoplePerCounty = 2_500

  /// Kinds of the schools at the seat.
  let urban: [SiteKind]
  /// Kinds of the schools of every township, the central school first.
  let townships: [[SiteKind]]

  /// The schools of a county for so many people.
  init(people: Int, _ chance: inout Chance) {
    guard people >= 200 else {
      urban = people >= 140 ? [.urbanPrimary] : []
      townships = [Self.smallTownship(people: people)]
      return
    }
    let count = min(15, max(1, (people + Self.peoplePerTownship / 2) / Self.peoplePerTownship))
    func share(_ perMille: Int) -> Int { max(1, (count * perMille + 500) / 1000) }
    let kindergartens = count >= 9 ? 2 : count >= 3 ? 1 : 0
    urban =
      [SiteKind](repeating: .urbanPrimary, count: share(714))
      + [SiteKind](repeating: .urbanJunior, count: share(357))
      + [SiteKind](repeating: .urbanKindergarten, count: kindergartens)
    // Fourteenths of a school for each township add up to whole schools now here, now there.
    var juniors = 10
    var nines = chance.below(14)
    var villages = chance.below(14)
    var points = chance.below(14)
    func next(_ sum: inout Int, adding part: Int) -> Int {
      sum += part
      defer { sum %= 14 }
      return sum / 14
    }
    townships = (0..<count).map { index in
      var kinds = [SiteKind.townPrimary]
      kinds += [SiteKind](repeating: .townJunior, count: next(&juniors, adding: 11))
      kinds += [SiteKind](repeating: .nineYear, count: next(&nines, adding: 5))
      kinds += [SiteKind](repeating: .villagePrimary, count: next(&villages, adding: 24))
      kinds += [SiteKind](repeating: .teachingPoint, count: next(&points, adding: 26))
      if index % 5 == 2 { kinds.append(.townKindergarten) }
      return kinds
    }
  }

  /// The only township of a very small district.
  private static func smallTownship(people: Int) -> [SiteKind] {
    var kinds: [SiteKind] = [.townPrimary, .villagePrimary, .villagePrimary]
    if people >= 40 { kinds.append(.teachingPoint) }
    if people >= 60 { kinds.append(.nineYear) }
    if people >= 90 { kinds.append(.townJunior) }
    if people >= 140 { kinds.append(.teachingPoint) }
    return kinds
  }
}
