import Staffing

extension NeighbourhoodDraw {
  /// The core of the district: everybody with those choices alone of which the relaxed optimum makes
  /// at least so much use, and those of some plans.
  ///
  /// Where the relaxed optimum is close to whole people, next to nothing is lost: on 1,500 people
  /// 360 of 17,000 moves, with a share of a tenth or more, keep its value to within 3 per cent of
  /// the gap that a plan then has.
  func core(
    of state: ExchangeState,
    taught: [LevelValues],
    leastShare: Double,
    plans: [[Int32]]
  ) -> Neighbourhood {
    let members = state.places.indices.filter { state.places[$0] != nil }.map { candidate in
      var choices = Set(plans.map { $0[candidate] })
      for (choice, share) in used[candidate] where share >= leastShare { choices.insert(choice) }
      choices.remove(state.choice[candidate])
      return Neighbourhood.Member(candidate: candidate, choices: choices.sorted())
    }
    return Neighbourhood(
      state,
      groups: Array(components.components.indices),
      taught: taught,
      isWhole: false,
      members: members
    )
  }
}

extension Neighbourhood {
  /// The whole district, everybody with all choices.
  init(wholeOf state: ExchangeState, taught: [LevelValues]) {
    let candidates = state.program.candidates
    let members = state.places.indices.filter { state.places[$0] != nil }.map { candidate in
      var choices = candidates[candidate].moves.map(Int32.init)
      if candidates[candidate].mayStay { choices.insert(-1, at: 0) }
      choices.removeAll { $0 == state.choice[candidate] }
      return Member(candidate: candidate, choices: choices)
    }
    self.init(
      state,
      groups: Array(state.components.components.indices),
      taught: taught,
      isWhole: true,
      members: members
    )
  }

  /// The moves of the part to which a walk of prices gives at least such a share; the way home has none.
  func moves(likelyBy shares: [Double], atLeast least: Double) -> [Int] {
    choices.indices.filter { choices[$0] < 0 || shares[Int(choices[$0])] >= least }
  }

  /// The share of each move of the district where the part's moves have such shares.
  ///
  /// What nobody in the part moves away from keeps what is left of one.
  func shares(_ ofPart: [Double], in state: ExchangeState) -> [Double] {
    var shares = [Double](repeating: 0, count: state.program.moves.count)
    var left = [Double](repeating: 1, count: state.choice.count)
    forEachChoice { candidate, move, choice in
      left[candidate] -= ofPart[move]
      if choice >= 0 { shares[Int(choice)] = ofPart[move] }
    }
    for (candidate, present) in state.choice.enumerated() where present >= 0 {
      shares[Int(present)] = max(0, left[candidate])
    }
    return shares
  }
}
