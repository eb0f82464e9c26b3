import Staffing

extension ExchangeProgram {
  /// The program of the status quo: no teacher moves, recruits are placed as R14 says, floors and
  /// decisions are ignored.
  func statusQuo() -> ExchangeProgram {
    let still = thinned(to: { candidate, _ in candidate.home == nil }, keepingIdle: { _ in true })
    var starts = [0]
    var keptEntries: [RowEntry] = []
    for move in still.origins {
      keptEntries += entries(of: move)
      starts.append(keptEntries.count)
    }
    return ExchangeProgram(
      facts: facts,
      reaches: reaches,
      candidates: still.candidates,
      moves: still.moves,
      rows: rows.map { $0.freed(from: [.exchangeFloor]) },
      entryStart: starts,
      entries: keptEntries
    )
  }

  /// The program without the rows of some rules, and with everybody free to stay; for level 1
  /// alone, because curved rows count nothing in it.
  ///
  /// The status quo is one of its choices, whatever floors and decisions ask for.
  func lifting(_ rules: Set<RuleID>) -> ExchangeProgram {
    ExchangeProgram(
      facts: facts,
      reaches: reaches,
      candidates: candidates.map {
        Candidate(kind: $0.kind, home: $0.home, mayStay: $0.home != nil, moves: $0.moves)
      },
      moves: moves,
      // A curve knows only the activities that all rules allow.
      rows: rows.map { $0.curve == nil ? $0.freed(from: rules) : $0.freed() },
      entryStart: entryStart,
      entries: entries
    )
  }

  /// The same program over other facts of the same district.
  func over(_ facts: DistrictFacts) -> ExchangeProgram {
    ExchangeProgram(
      facts: facts,
      reaches: reaches,
      candidates: candidates,
      moves: moves,
      rows: rows,
      entryStart: entryStart,
      entries: entries
    )
  }

  /// The program without any row and with only the moves to places from which some of the
  /// offerings can be taught: what these offerings alone can have at best.
  ///
  /// Recruits who could teach none of them are left out, like all who are at home anyway.
  func alone(_ facts: DistrictFacts, offerings: Set<Int>) -> ExchangeProgram {
    let isUseful = reaches.map { reach in
      reach.home.contains { offerings.contains($0.offering) }
        || reach.itinerant.contains(where: offerings.contains)
    }
    let useful = thinned(
      to: { _, move in isUseful[move.place.reach] },
      keepingIdle: { $0.home.map { isUseful[$0.reach] } ?? false }
    )
    return ExchangeProgram(
      facts: facts,
      reaches: reaches,
      candidates: useful.candidates,
      moves: useful.moves,
      rows: [],
      entryStart: [Int](repeating: 0, count: useful.moves.count + 1),
      entries: []
    )
  }

  /// The candidates with some of their moves and free to stay.
  ///
  /// `origins` says where each kept move stands in this program. Candidates without moves are kept
  /// where `keepingIdle` says so.
  private func thinned(
    to isKept: (Candidate, Move) -> Bool,
    keepingIdle: (Candidate) -> Bool
  ) -> (candidates: [Candidate], moves: [Move], origins: [Int]) {
    var kept: [Candidate] = []
    var keptMoves: [Move] = []
    var origins: [Int] = []
    for candidate in candidates {
      let first = keptMoves.count
      for move in candidate.moves where isKept(candidate, moves[move]) {
        keptMoves.append(moves[move].by(kept.count))
        origins.append(move)
      }
      guard first < keptMoves.count || keepingIdle(candidate) else { continue }
      kept.append(
        Candidate(
          kind: candidate.kind,
          home: candidate.home,
          mayStay: candidate.home != nil,
          moves: first..<keptMoves.count
        )
      )
    }
    return (kept, keptMoves, origins)
  }
}

extension MoveRow {
  /// The row without its bounds where it belongs to one of the rules.
  fileprivate func freed(from rules: Set<RuleID>) -> MoveRow {
    label.rule.map(rules.contains) ?? false ? freed() : self
  }

  /// The row without its bounds, counting nothing.
  fileprivate func freed() -> MoveRow {
    MoveRow(
      label: label,
      lower: -.infinity,
      upper: .infinity,
      penalty: nil,
      level: level,
      countsWhole: false
    )
  }
}

extension Move {
  /// The move as that of the candidate at another position.
  func by(_ candidate: Int) -> Move {
    Move(candidate: candidate, place: place, staffingCost: staffingCost, burdenCost: burdenCost)
  }
}
