import Staffing

/// A chain or ring of people who take each other's posts, in words.
struct ChainLines {
  let texts: Texts
  /// What a person is called.
  let person: (Teacher.ID) -> String
  /// What a school is called.
  let school: (School.ID) -> String

  /// What becomes of the posts at the ends.
  func title(of chain: MoveChain) -> String {
    let ends = [
      chain.isRing ? texts(.compareChainRing) : nil,
      chain.opens.map { texts(.compareChainOpens, ["school": school($0)]) },
      chain.fills.map { texts(.compareChainFills, ["school": school($0)]) },
    ].compactMap(\.self)
    return ends.isEmpty ? texts(.compareChainEven) : texts.list(ends)
  }

  /// The people, one a line.
  func steps(of chain: MoveChain) -> [String] {
    chain.links.enumerated().map { index, link in
      let isLast = index + 1 == chain.links.count
      let next = isLast ? (chain.isRing ? chain.links.first : nil) : chain.links[index + 1]
      let places = [link.from, link.to].map { $0.map(school) ?? CompareTable.nothing }
      let values = ["teacher": person(link.teacher), "from": places[0], "to": places[1]]
      guard let next, chain.links.count > 1 else { return texts(.compareChainStep, values) }
      let place = ["next": person(next.teacher)]
      return texts(.compareChainPlace, values.merging(place) { one, _ in one })
    }
  }
}
