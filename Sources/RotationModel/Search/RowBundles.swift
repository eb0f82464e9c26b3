import Staffing

/// The row entries of moves, each list of entries kept once.
///
/// What all moves of a person have in common is taken off and kept with the person; what is left
/// depends on little more than the school and the kind of person, so many moves share a list. A
/// pass over all moves then prices each list once.
struct RowBundles: Sendable {
  /// The bundle of each move: what it has beyond its person's.
  let ofMove: [Int32]
  /// The bundle of each candidate: what all of the person's moves have.
  let ofCandidate: [Int32]
  private let start: [Int]
  private let entries: [RowEntry]

  /// Complexity: entries of all moves.
  init(_ program: ExchangeProgram) {
    var table = Table()
    var ofMove = [Int32](repeating: 0, count: program.moves.count)
    ofCandidate = program.candidates.map { candidate in
      guard let first = candidate.moves.first else { return table.position(of: []) }
      var common = Array(program.entries(of: first))
      for move in candidate.moves.dropFirst() where !common.isEmpty {
        let others = program.entries(of: move)
        common.removeAll { !others.contains($0) }
      }
      for move in candidate.moves {
        ofMove[move] = table.position(of: program.entries(of: move).filter { !common.contains($0) })
      }
      return table.position(of: common)
    }
    self.ofMove = ofMove
    start = table.start
    entries = table.entries
  }

  /// What each bundle comes to at prices of rows.
  func costs(at prices: [Double]) -> [Double] {
    (0..<start.count - 1).map { bundle in
      var cost = 0.0
      for slot in start[bundle]..<start[bundle + 1] {
        cost += entries[slot].coefficient * prices[Int(entries[slot].row)]
      }
      return cost
    }
  }

  private struct Table {
    var start = [0]
    var entries: [RowEntry] = []
    var known: [[RowEntry]: Int32] = [:]

    mutating func position(of bundle: [RowEntry]) -> Int32 {
      if let found = known[bundle] { return found }
      let position = Int32(start.count - 1)
      known[bundle] = position
      entries += bundle
      start.append(entries.count)
      return position
    }
  }
}
