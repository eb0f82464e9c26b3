import Staffing

/// Draws new posts, about one for a hundred people, in the subjects that are short.
struct RecruitDraw {
  private var chance: Chance

  init(seed: UInt64) {
    chance = Chance(seed: seed, .recruits)
  }

  private static let wanted: [(Stage, Subject, Int)] = [
    (.primary, .english, 20), (.primary, .music, 14), (.primary, .art, 14), (.primary, .pe, 14),
    (.primary, .science, 12), (.primary, .it, 8), (.junior, .biology, 5), (.junior, .geography, 5),
    (.junior, .music, 3), (.junior, .art, 3), (.junior, .it, 2),
  ]

  /// Where the witness places the recruits: outside the seat where the subject is offered.
  mutating func placements(
    _ people: Int,
    sites: [Site],
    offered: OfferedSubjects
  ) -> [RecruitPlacement] {
    var options: [((Stage, Subject, [Int]), Int)] = []
    for (stage, subject, weight) in Self.wanted {
      let all = sites.indices.filter { offered.offers($0, stage, subject) }
      let outside = all.filter { sites[$0].kind.location != .urban }
      let places = outside.isEmpty ? all : outside
      if !places.isEmpty { options.append(((stage, subject, places), weight)) }
    }
    guard !options.isEmpty else { return [] }
    var counts: [Offering: Int] = [:]
    for _ in 0..<(people / 100) {
      let (stage, subject, places) = chance.weighted(options)
      let school = PersonDraw.schoolID(chance.pick(places))
      counts[Offering(school: school, stage: stage, subject: subject), default: 0] += 1
    }
    return counts.keys.sorted().map { offering in
      RecruitPlacement(
        stage: offering.stage,
        subject: offering.subject,
        school: offering.school,
        count: counts[offering] ?? 0
      )
    }
  }
}
