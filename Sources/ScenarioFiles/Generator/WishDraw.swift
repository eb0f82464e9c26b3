import Staffing

/// Draws wishes: nearly half of the eligible name one to three schools, most of them in town.
struct WishDraw {
  private let effective: Month
  private let rules: ExchangePolicy.Eligibility
  private var chance: Chance

  init(effective: Month, rules: ExchangePolicy.Eligibility, seed: UInt64) {
    self.effective = effective
    self.rules = rules
    chance = Chance(seed: seed, .wishes)
  }

  /// The wishes of everybody who has some.
  mutating func wishes(_ people: [Person], sites: [Site]) -> [Preference] {
    var urban: [Int: [Int]] = [:]
    var near: [String: [Int]] = [:]
    for (index, site) in sites.enumerated() {
      if site.kind.location == .urban { urban[site.county, default: []].append(index) }
      near[site.cluster, default: []].append(index)
    }
    var preferences: [Preference] = []
    for person in people where person.teacher.status == .active {
      let isEligible = person.isEligible(under: rules, at: effective)
      guard chance.happens(isEligible ? 450 : 30) else { continue }
      let site = sites[person.site]
      func suits(_ index: Int) -> Bool {
        index != person.site && sites[index].kind.stages.contains(person.stage)
      }
      let towns = (urban[site.county] ?? []).filter(suits)
      let neighbours = (near[site.cluster] ?? []).filter(suits)
      var wished: [Int] = []
      for _ in 0..<chance.whole(1...3) {
        let options = chance.happens(600) && !towns.isEmpty ? towns : neighbours
        guard !options.isEmpty else { continue }
        let choice = chance.pick(options)
        if !wished.contains(choice) { wished.append(choice) }
      }
      for (offset, choice) in wished.enumerated() {
        preferences.append(
          Preference(
            teacher: person.teacher.id,
            school: PersonDraw.schoolID(choice),
            rank: offset + 1
          )
        )
      }
    }
    return preferences
  }
}
