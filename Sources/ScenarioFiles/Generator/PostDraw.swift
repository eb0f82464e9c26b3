import Staffing

/// How many people of which main subject every school has: exactly as many as the district.
struct PostDraw {
  /// One person to be drawn.
  struct Opening {
    let site: Int
    let stage: Stage
    let subject: Subject
  }

  private struct Wanted {
    let site: Int
    let stage: Stage
    let subject: Subject
    let millionths: Int
  }

  private var chance: Chance

  init(seed: UInt64) {
    chance = Chance(seed: seed, .posts)
  }

  /// The openings by school, stage and subject.
  ///
  /// Fractions of people add up along the schools of one kind and subject, so that a county of 24
  /// villages has as many music teachers as its villages want together, each in one of them.
  mutating func openings(of map: DistrictMap) -> [Opening] {
    var openings: [Opening] = []
    for (county, people) in map.peopleByCounty.enumerated() {
      let wanted = wanted(by: map.sites, county: county)
      let all = wanted.reduce(0) { $0 + $1.millionths }
      let start = chance.below(all)
      var sum = 0
      func count(_ sum: Int) -> Int { (sum * people + start) / all }
      for item in wanted {
        let before = count(sum)
        sum += item.millionths
        for _ in before..<count(sum) {
          openings.append(Opening(site: item.site, stage: item.stage, subject: item.subject))
        }
      }
    }
    let order = Dictionary(
      Subject.known.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    return openings.enumerated().sorted { one, other in
      func key(_ item: (offset: Int, element: Opening)) -> (Int, Int, Int, Int) {
        (
          item.element.site, item.element.stage.rank, order[item.element.subject] ?? 0, item.offset
        )
      }
      return key(one) < key(other)
    }.map(\.element)
  }

  private mutating func wanted(by sites: [Site], county: Int) -> [Wanted] {
    var all: [Wanted] = []
    for kind in SiteKind.allCases {
      let own = chance.shuffled(
        sites.indices.filter { sites[$0].county == county && sites[$0].kind == kind }
      )
      for stage in kind.stages {
        let lists = own.map { SubjectSupply.wanted(at: sites[$0], stage) }
        let subjects = lists.flatMap { $0.map(\.subject) }
        for subject in Set(subjects).sorted() {
          for (site, list) in zip(own, lists) {
            for item in list where item.subject == subject {
              all.append(
                Wanted(site: site, stage: stage, subject: subject, millionths: item.millionths)
              )
            }
          }
        }
      }
    }
    return all
  }
}
