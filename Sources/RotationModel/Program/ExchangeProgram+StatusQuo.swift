import Staffing

extension ExchangeProgram {
  /// The program of the status quo: no teacher moves, recruits are placed as R14 says, floors and
  /// decisions are ignored.
  func statusQuo() -> ExchangeProgram {
    var kept: [Move] = []
    var starts = [0]
    var keptEntries: [RowEntry] = []
    let still = candidates.map { candidate -> Candidate in
      let first = kept.count
      if candidate.home == nil {
        for move in candidate.moves {
          kept.append(moves[move])
          keptEntries += entries(of: move)
          starts.append(keptEntries.count)
        }
      }
      return Candidate(
        kind: candidate.kind,
        home: candidate.home,
        mayStay: candidate.home != nil,
        moves: first..<kept.count
      )
    }
    let free = rows.map { row in
      row.label.rule == .exchangeFloor
        ? MoveRow(
          label: row.label,
          lower: -.infinity,
          upper: .infinity,
          penalty: nil,
          level: row.level,
          countsWhole: false
        ) : row
    }
    return ExchangeProgram(
      facts: facts,
      reaches: reaches,
      candidates: still,
      moves: kept,
      rows: free,
      entryStart: starts,
      entries: keptEntries
    )
  }

  private init(
    facts: DistrictFacts,
    reaches: [Reach],
    candidates: [Candidate],
    moves: [Move],
    rows: [MoveRow],
    entryStart: [Int],
    entries: [RowEntry]
  ) {
    self.facts = facts
    self.reaches = reaches
    self.candidates = candidates
    self.moves = moves
    self.rows = rows
    self.entryStart = entryStart
    self.entries = entries
  }
}
