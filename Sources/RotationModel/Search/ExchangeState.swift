import Staffing

/// A full set of choices with its row activities, level values and broken hard rows, kept up to
/// date while single people change their choice.
struct ExchangeState: Sendable {
  /// One person's change of choice; −1 is the present place.
  struct Change {
    var candidate: Int
    var move: Int32
  }

  let program: ExchangeProgram
  let components: TeachingComponents
  /// The choice of each candidate: a move, or −1 for the present place.
  private(set) var choice: [Int32]
  /// Activity of each row.
  private(set) var activity: [Double]
  /// Teachers who are away from each school that is their present one.
  private(set) var leavers: [[Int32]]
  /// Teachers who have come to each school.
  private(set) var arrivals: [[Int32]]
  /// Units by which hard rows are broken.
  private(set) var broken = 0.0
  /// Those of them that are people short of exchange floors.
  private(set) var shortOfFloors = 0.0

  private var ofMoves = LevelValues()
  private var teaching: LiveTeaching
  private var savedBroken = 0.0
  private var savedShort = 0.0
  private var savedOfMoves = LevelValues()
  private var savedChanges: [Change] = []

  /// Whether teaching is followed; without it level 1 stays 0 and changes are much cheaper.
  private let teaches: Bool

  /// The given choices; without them everybody at the present place, recruits and people told to
  /// move at their first school.
  init(
    _ program: ExchangeProgram,
    _ components: TeachingComponents,
    choice given: [Int32]? = nil,
    teaches: Bool = true
  ) {
    self.teaches = teaches
    self.program = program
    self.components = components
    choice =
      given
      ?? program.candidates.map {
        $0.mayStay || $0.moves.isEmpty ? -1 : Int32($0.moves.lowerBound)
      }
    activity = [Double](repeating: 0, count: program.rows.count)
    teaching = LiveTeaching(program, components)
    ofMoves = program.constant
    leavers = [[Int32]](repeating: [], count: program.facts.problem.schools.count)
    arrivals = leavers
    for row in program.bounds { charge(row, 0, 1) }
    for (position, candidate) in program.candidates.enumerated() {
      if candidate.home == nil && candidate.moves.isEmpty { continue }
      seat(place(of: position), 1)
      if choice[position] >= 0 {
        count(choice[position], 1)
        note(position, isAway: true)
      }
    }
    for (position, candidate) in program.candidates.enumerated()
    where !candidate.mayStay && choice[position] < 0 {
      broken += 1
    }
    if teaches {
      teaching.settle()
      teaching.keep()
    }
  }

  /// The place a candidate has now.
  func place(of candidate: Int) -> Placement {
    program.place(of: candidate, at: choice[candidate])
  }

  /// The level values of teaching alone.
  var taughtValues: LevelValues { teaches ? teaching.values : LevelValues() }

  /// Covered weekly periods by offering.
  var coveredPeriods: [Double] { teaching.coveredPeriods }

  /// The level values.
  var values: LevelValues { ofMoves + taughtValues }

  /// The place of every candidate.
  var places: [Placement?] {
    program.candidates.indices.map { position in
      let facts = program.candidates[position]
      return facts.home == nil && facts.moves.isEmpty ? nil : place(of: position)
    }
  }

  /// Makes changes; unless they `mayBreak` rules, only where they break no more than before.
  ///
  /// Returns whether they were made.
  mutating func apply(_ changes: [Change], mayBreak: Bool = false) -> Bool {
    savedBroken = broken
    savedShort = shortOfFloors
    savedOfMoves = ofMoves
    savedChanges.removeAll(keepingCapacity: true)
    if teaches { teaching.keep() }
    for change in changes {
      savedChanges.append(Change(candidate: change.candidate, move: choice[change.candidate]))
      set(change)
    }
    guard mayBreak || broken <= savedBroken + 1e-9 else {
      revert()
      return false
    }
    if teaches { teaching.settle() }
    return true
  }

  /// Makes all teaching as cheap at level 3 as it can be without covering less; cannot be undone.
  mutating func cheapenAll() {
    guard teaches else { return }
    teaching.cheapenAll()
    teaching.keep()
  }

  /// Makes the teaching cheap again after the last changes, where it was so before them.
  mutating func cheapen() {
    if teaches { teaching.cheapen() }
  }

  /// Takes the last applied changes back.
  mutating func revert() {
    for change in savedChanges.reversed() { set(change) }
    if teaches { teaching.undo() }
    savedChanges.removeAll(keepingCapacity: true)
    broken = savedBroken
    shortOfFloors = savedShort
    ofMoves = savedOfMoves
  }

  private mutating func set(_ change: Change) {
    let candidate = program.candidates[change.candidate]
    let before = choice[change.candidate]
    guard before != change.move else { return }
    seat(place(of: change.candidate), -1)
    if before >= 0 {
      count(before, -1)
      note(change.candidate, isAway: false)
    }
    choice[change.candidate] = change.move
    seat(place(of: change.candidate), 1)
    if change.move >= 0 {
      count(change.move, 1)
      note(change.candidate, isAway: true)
    }
    if !candidate.mayStay, candidate.home != nil {
      if before < 0 { broken -= 1 }
      if change.move < 0 { broken += 1 }
    }
  }

  private mutating func note(_ candidate: Int, isAway: Bool) {
    guard let home = program.candidates[candidate].home else { return }
    let there = place(of: candidate).school
    if isAway {
      leavers[home.school].append(Int32(candidate))
      arrivals[there].append(Int32(candidate))
    } else {
      leavers[home.school].removeAll { $0 == candidate }
      arrivals[there].removeAll { $0 == candidate }
    }
  }

  private mutating func seat(_ place: Placement, _ sign: Int32) {
    if teaches { teaching.seat(place, sign) }
  }

  private mutating func count(_ move: Int32, _ sign: Double) {
    let facts = program.moves[Int(move)]
    ofMoves.staffing += sign * facts.staffingCost
    ofMoves.burden += sign * facts.burdenCost
    for slot in program.entryStart[Int(move)]..<program.entryStart[Int(move) + 1] {
      let entry = program.entries[slot]
      let position = Int(entry.row)
      let row = program.bounds[position]
      charge(row, activity[position], -1)
      activity[position] += sign * entry.coefficient
      charge(row, activity[position], 1)
    }
  }

  private mutating func charge(_ row: RowBounds, _ activity: Double, _ sign: Double) {
    let outside = row.distance(at: activity)
    guard outside > 0 else { return }
    if let penalty = row.penalty {
      ofMoves.staffing += sign * penalty * outside
    } else {
      broken += sign * outside
      if row.isFloor { shortOfFloors += sign * outside }
    }
  }
}
