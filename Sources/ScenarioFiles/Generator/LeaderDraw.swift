import Staffing

/// Appoints principals, deputies and middle leaders by the rule for leader posts.
///
/// Up to 12 classes one or two leaders, to 23 two or three, to 36 three, above that one or two
/// more; a central school one more; a small primary school only its principal and one middle
/// leader; a teaching point nobody.
struct LeaderDraw {
  private let effective: Month
  private var chance: Chance

  init(effective: Month, seed: UInt64) {
    self.effective = effective
    chance = Chance(seed: seed, .leaders)
  }

  /// Gives posts to people of every school.
  mutating func appoint(_ people: inout [Person], sites: [Site]) {
    var members = [[Int]](repeating: [], count: sites.count)
    for index in people.indices { members[people[index].site].append(index) }
    for (site, own) in zip(sites, members) {
      var candidates = own.filter { people[$0].isFree(at: effective) }
      for (post, count) in posts(of: site) {
        for _ in 0..<count {
          guard let best = best(candidates.map { ($0, people[$0]) }, for: post) else { break }
          candidates.removeAll { $0 == best }
          appoint(&people[best], to: post)
        }
      }
    }
  }

  private mutating func posts(of site: Site) -> [(Teacher.Post, Int)] {
    let classes = site.allHalfClasses / 2
    switch site.kind {
    case .teachingPoint: return []
    case .villagePrimary: return [(.principal, 1), (.middle, 1)]
    case .urbanKindergarten, .townKindergarten:
      return [(.principal, 1), (.deputy, classes >= 8 ? 1 : 0), (.middle, 1)]
    default: break
    }
    var leaders =
      switch classes {
      case ...12: chance.whole(1...2)
      case ...23: chance.whole(2...3)
      case ...36: 3
      default: chance.whole(4...5)
      }
    if site.kind == .townPrimary, classes >= 12 { leaders += 1 }
    return [(.principal, 1), (.deputy, leaders - 1), (.middle, max(1, classes / 6))]
  }

  /// The candidate whose age suits the post best; backbone teachers are preferred.
  private mutating func best(_ candidates: [(Int, Person)], for post: Teacher.Post) -> Int? {
    let ideal = 12 * (post == .principal ? 45 : post == .deputy ? 41 : 37)
    var best: (index: Int, score: Int)?
    for (index, person) in candidates {
      let age = person.age(at: effective)
      var score = abs(age - ideal) + chance.below(96) - (person.isBackbone ? 40 : 0)
      if age < 28 * 12 { score += 1_000 }
      if score < best?.score ?? .max { best = (index, score) }
    }
    return best?.index
  }

  private mutating func appoint(_ person: inout Person, to post: Teacher.Post) {
    person.teacher.post = post
    guard person.isLeader else { return }
    let working = person.age(at: effective) / 12 - 22
    let years = min(max(1, working), chance.whole(2...12))
    person.teacher.since = effective.before(12 * years)
    person.teacher.lastExchange = nil
    person.teacher.weeklyPeriods = nil
    if person.teacher.title < .first { person.teacher.title = .first }
  }
}
