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

  /// The chain with schools by name where the plan's scenario is known.
  private func lines(of chain: MoveChain, _ schools: [School.ID: School]) -> [String] {
    let lines = ChainLines(texts: texts, person: \.text) { id in
      guard let name = schools[id]?.name, !name.isEmpty, name != id.text else { return id.text }
      return texts(.schoolName, ["name": name, "id": id.text])
    }
    return ["  " + lines.title(of: chain)] + cut(lines.steps(of: chain)).map { "  " + $0 }
  }
}
