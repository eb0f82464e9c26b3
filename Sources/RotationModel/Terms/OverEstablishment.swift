import Staffing

/// `over_establishment` — heads above the teaching posts of a school or pool.
struct OverEstablishment: MoveTerm {
  static let id = TermID.overEstablishment
  private let rowOfPool: [Int]

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    let weight = facts.problem.policy.weight(of: Self.id)
    rowOfPool = facts.problem.schools.indices.map { pool in
      rows.addTerm(
        Self.id,
        RowLabel(school: pool),
        upper: facts.posts.posts[pool] - Double(facts.posts.headsNow[pool]),
        penalty: weight
      )
    }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    let to = facts.posts.poolOfSchool[move.to]
    if let from = move.from {
      let pool = facts.posts.poolOfSchool[from]
      if pool == to { return }
      entries.append(RowEntry(rowOfPool[pool], -1))
    }
    entries.append(RowEntry(rowOfPool[to], 1))
  }
}
