import Staffing

extension CompareLines {
  /// Who takes whose place: whole chains, as many as two screens hold.
  var chains: [[String]] {
    comparison.differences.enumerated().map { index, difference -> [String] in
      let chains = difference.chains
      guard !chains.isEmpty else { return [] }
      let rings = chains.count(where: \.isRing)
      let title = texts.heading(
        .compareChains,
        [
          "plan": "\(index + 2)", "people": "\(difference.assignedDifferently)",
          "chains": "\(chains.count - rings)", "rings": "\(rings)",
        ]
      )
      let schools = comparison.plans[index + 1].plan.scenario?.schools ?? [:]
      var lines = [title]
      var shown = 0
      for chain in chains {
        let more = self.lines(of: chain, schools)
        if shown > 0, lines.count + more.count > 2 * CompareReport.screenful { break }
        lines += more
        shown += 1
      }
      guard shown < chains.count else { return lines }
      let people = chains.dropFirst(shown).reduce(0) { $0 + $1.links.count }
      let rest = ["chains": "\(chains.count - shown)", "people": "\(people)"]
      return lines + ["  " + texts(.compareMoreChains, rest)]
    }
  }

  /// What becomes of the posts at the ends, then the people one a line.
  private func lines(of chain: MoveChain, _ schools: [School.ID: School]) -> [String] {
    func school(_ id: School.ID) -> String {
      guard let name = schools[id]?.name, !name.isEmpty, name != id.text else { return id.text }
      return texts(.schoolName, ["name": name, "id": id.text])
    }
    let ends = [
      chain.isRing ? texts(.compareChainRing) : nil,
      chain.opens.map { texts(.compareChainOpens, ["school": school($0)]) },
      chain.fills.map { texts(.compareChainFills, ["school": school($0)]) },
    ].compactMap(\.self)
    let title = ends.isEmpty ? texts(.compareChainEven) : texts.list(ends)
    let steps = chain.links.enumerated().map { index, link -> String in
      let isLast = index + 1 == chain.links.count
      let next = isLast ? (chain.isRing ? chain.links.first : nil) : chain.links[index + 1]
      let places = [link.from, link.to].map { $0.map(school) ?? CompareTable.nothing }
      let values = ["teacher": link.teacher.text, "from": places[0], "to": places[1]]
      guard let next, chain.links.count > 1 else { return texts(.compareChainStep, values) }
      let place = ["next": next.teacher.text]
      return texts(.compareChainPlace, values.merging(place) { one, _ in one })
    }
    return ["  " + title] + cut(steps).map { "  " + $0 }
  }
}
