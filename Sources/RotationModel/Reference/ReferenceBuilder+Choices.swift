import LinearModel

extension ReferenceBuilder {
  /// The choices that a solution states.
  func choice(at values: [Double]) -> [Int32] {
    var placed: [Int: [Int32]] = [:]
    for (move, variable) in recruits {
      guard case .recruit(let group, _) = program.candidates[program.moves[move].candidate].kind
      else { continue }
      let number = Int(values[variable.index].rounded())
      placed[group, default: []] += Array(repeating: Int32(move), count: number)
    }
    return program.candidates.map { candidate in
      if candidate.home == nil, case .recruit(let group, let number) = candidate.kind {
        // Moves of every recruit of a group stand in the same order.
        let first = placed[group]?[number - 1] ?? Int32(candidate.moves.lowerBound)
        let offset = Int(first) - firstMove(of: group)
        return Int32(candidate.moves.lowerBound + offset)
      }
      let move = candidate.moves.first { move in
        moves[move].map { values[$0.index] > 0.5 } ?? false
      }
      return move.map(Int32.init) ?? -1
    }
  }

  private func firstMove(of group: Int) -> Int {
    program.candidates.first { $0.kind == .recruit(group: group, number: 1) }?.moves.lowerBound
      ?? 0
  }
}
