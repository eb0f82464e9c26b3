import Staffing

/// Draws decisions: some people stay, some avoid a school, some may go whatever the rules say.
struct DecisionDraw {
  private let effective: Month
  private let rules: ExchangePolicy.Eligibility
  private var chance: Chance

  init(effective: Month, rules: ExchangePolicy.Eligibility, seed: UInt64) {
    self.effective = effective
    self.rules = rules
    chance = Chance(seed: seed, .decisions)
  }

  /// About one person in forty has a decision.
  mutating func decide(_ people: [Person], sites: [Site]) -> DecisionBookDraft {
    var book = DecisionBookDraft()
    let neighbours = Dictionary(grouping: sites.indices) { sites[$0].cluster }
    for (index, person) in people.enumerated()
    where person.teacher.post == .teacher && person.isFree(at: effective) {
      let isEligible = person.isEligible(under: rules, at: effective)
      let mark = chance.below(1000)
      if isEligible, !person.teacher.isVolunteer, mark < 35 {
        let reasons = ["毕业班任课", "课题负责人", "家庭困难", "特色课程负责人"]
        book.add(.stay, index, person, chance.pick(reasons))
      } else if isEligible, mark < 65 {
        let others = (neighbours[sites[person.site].cluster] ?? []).filter { $0 != person.site }
        guard !others.isEmpty else { continue }
        let reasons = ["夫妻同校", "回避亲属", "路途困难"]
        book.add(.avoid, index, person, at: chance.pick(others), chance.pick(reasons))
      } else if !isEligible, mark < 12, person.age(at: effective) < 48 * 12 {
        book.add(.allow, index, person, chance.pick(["本人申请", "学校推荐"]))
      }
    }
    return book
  }

  /// A few people who move anyway are told to, each to the school that the witness found.
  mutating func order(
    _ book: inout DecisionBookDraft,
    _ people: [Person],
    destinations: [Int?]
  ) {
    for (index, person) in people.enumerated()
    where person.teacher.post == .teacher && book.kinds[index] == nil {
      guard let site = destinations[index], book.avoided[index] == nil, chance.happens(20) else {
        continue
      }
      book.add(.move, index, person, at: site, chance.pick(["支持薄弱学校", "学科结构调整"]))
    }
  }
}
