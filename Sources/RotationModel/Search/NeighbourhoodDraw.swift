import LinearModel
import Staffing

/// Draws which groups of schools to solve together: those between which the plan and the relaxed
/// optimum disagree about where people work.
struct NeighbourhoodDraw: Sendable {
  /// Where a state and the relaxed optimum disagree, and who is where.
  struct Tension: Sendable {
    /// Who has a place in each group.
    var people: [[Int]]
    /// How many people would rather be in a group, or who are there would rather be elsewhere.
    var total: [Double]
    /// For each group, the groups they would rather come from or go to.
    var links: [[Int: Double]]
  }

  let program: ExchangeProgram
  let components: TeachingComponents
  /// What each move costs more than the present place at the best prices.
  private let costs: [Double]
  /// What the relaxed optimum makes use of, by candidate, with the shares.
  let used: [[(choice: Int32, share: Double)]]

  /// The groups around which parts are drawn, nil for all.
  private let seeds: Set<Int>?

  /// Choices with less of the relaxed optimum count as not used.
  private static let leastShare = 0.02
  /// Moves of a neighbourhood at most.
  private let mostMoves: Int

  init(
    _ program: ExchangeProgram,
    _ components: TeachingComponents,
    costs: [Double],
    shares: [Double],
    seeds: Set<Int>? = nil,
    size: NeighbourhoodSearch.Size = .usual
  ) {
    mostMoves = size.moves
    self.seeds = seeds
    self.program = program
    self.components = components
    self.costs = costs
    used = program.candidates.map { candidate in
      let stay = 1 - candidate.moves.reduce(0) { $0 + shares[$1] }
      let used = candidate.moves.filter { shares[$0] > Self.leastShare }.map {
        (choice: Int32($0), share: shares[$0])
      }
      return candidate.mayStay && stay > Self.leastShare ? [(-1, stay)] + used : used
    }
  }

  /// Where a state disagrees with the relaxed optimum.
  ///
  /// Complexity: people.
  func tension(in state: ExchangeState) -> Tension {
    let count = components.components.count
    var tension = Tension(
      people: [[Int]](repeating: [], count: count),
      total: [Double](repeating: 0, count: count),
      links: [[Int: Double]](repeating: [:], count: count)
    )
    for (position, place) in state.places.enumerated() {
      guard let place else { continue }
      let here = components.componentOfSchool[place.school]
      tension.people[here].append(position)
      for (choice, share) in used[position] where choice != state.choice[position] {
        let there = group(of: position, at: choice)
        tension.total[here] += share
        guard there != here else { continue }
        tension.total[there] += share
        tension.links[here][there, default: 0] += share
        tension.links[there][here, default: 0] += share
      }
    }
    return tension
  }

  /// The groups around which to draw parts, those with most disagreement first.
  func openGroups(_ tension: Tension) -> [Int] {
    let total = tension.total
    return total.indices.filter { seeds?.contains($0) ?? (total[$0] > 0) }.sorted {
      total[$0] != total[$1] ? total[$0] > total[$1] : $0 < $1
    }
  }

  private func group(of candidate: Int, at choice: Int32) -> Int {
    components.componentOfSchool[program.place(of: candidate, at: choice).school]
  }

  /// A seed with groups drawn around it along the links until they hold about `people` people.
  func groups(
    around seed: Int,
    _ tension: Tension,
    people most: Int,
    without taken: Set<Int>,
    _ random: inout SearchRandom
  ) -> [Int] {
    var groups = [seed]
    var links = tension.links[seed]
    var count = tension.people[seed].count
    while true {
      let open = links.keys.sorted().filter {
        !taken.contains($0) && !groups.contains($0) && count + tension.people[$0].count <= most
      }
      var left = random.unit() * open.reduce(0) { $0 + (links[$1] ?? 0) }
      guard
        let next = open.first(where: { group in
          left -= links[group] ?? 0
          return left < 0
        })
      else { return groups.sorted() }
      groups.append(next)
      count += tension.people[next].count
      for (group, weight) in tension.links[next] { links[group, default: 0] += weight }
    }
  }

  /// The part of a state around some groups, with the moves most worth looking at.
  ///
  /// That is what the relaxed optimum uses and what costs little at its prices. Where there are too
  /// many moves, each person's are lucky or not, so that another draw looks at others.
  func neighbourhood(
    _ state: ExchangeState,
    groups: [Int],
    _ tension: Tension,
    taught: [LevelValues],
    _ random: inout SearchRandom
  ) -> Neighbourhood {
    let inside = Set(groups)
    let people = groups.flatMap { tension.people[$0] }.sorted()
    var ranked: [(person: Int, choice: Int32, rank: Double)] = []
    for (position, candidate) in people.enumerated() {
      let facts = program.candidates[candidate]
      let present = state.choice[candidate]
      let luck = 0.3 + random.unit()
      let choices = (facts.mayStay ? [-1] : []) + facts.moves.map(Int32.init)
      let least = choices.reduce(cost(of: present)) { min($0, cost(of: $1)) }
      for choice in choices
      where choice != present && inside.contains(group(of: candidate, at: choice)) {
        let excess = max(cost(of: choice), cost(of: present)) - least
        let isUsed = used[candidate].contains { $0.choice == choice }
        ranked.append((position, choice, (excess + 1) * luck * (isUsed ? 0.2 : 1)))
      }
    }
    ranked.sort {
      $0.rank != $1.rank ? $0.rank < $1.rank : ($0.person, $0.choice) < ($1.person, $1.choice)
    }
    var choices = [[Int32]](repeating: [], count: people.count)
    for option in ranked.prefix(mostMoves) { choices[option.person].append(option.choice) }
    return Neighbourhood(
      state,
      groups: groups,
      taught: taught,
      isWhole: ranked.count <= mostMoves,
      members: zip(people, choices).map {
        Neighbourhood.Member(candidate: $0, choices: $1.sorted())
      }
    )
  }

  private func cost(of choice: Int32) -> Double { choice < 0 ? 0 : costs[Int(choice)] }
}
