/// The class table of one school in numbers: which blocks there are and who may take them.
///
/// Classes that are alike are one kind, people who are alike one type; weights are half periods.
struct DutyProblem: Sendable {
  /// The periods of one subject in every class of a kind.
  struct Block: Sendable {
    /// The kind of class.
    var kind: Int
    /// The subject of a stage, as a position in the school's list.
    var line: Int
    /// Half periods a week, more than 0.
    var halves: Int
    /// What a block that nobody teaches costs at level 1.
    var untaughtCost: Double
  }

  /// People who may stand in for each other.
  struct PersonType: Sendable {
    /// How many there are.
    var count: Int
    /// Half periods that each may teach.
    var capacity: Int
    /// What each block costs at level 2 in such hands, 0 or more; nil where they may not teach it.
    var costs: [Double?]
    /// What it counts as to teach a line at all, 1 or more.
    var lineCounts: [Int]
    /// Lines of other schools; of their blocks each may take `mostAway` half periods.
    var away: Set<Int> = []
    /// Half periods that each may teach at other schools.
    var mostAway = 0
  }

  /// Blocks that open a subject together: it costs so much at level 1 to teach none of them.
  struct Opening: Sendable {
    var blocks: [Int]
    var missingCost: Double
  }

  /// Number of classes of each kind.
  var kindSizes: [Int]
  /// All blocks, by kind.
  var blocks: [Block]
  /// The subjects to be opened.
  var openings: [Opening]
  /// People by type.
  var types: [PersonType]

  /// Whether anything costs at level 2.
  var hasCosts: Bool {
    types.contains { type in type.costs.contains { ($0 ?? 0) > 0 } }
  }

  /// In how many classes a block is to be taught.
  func classes(of block: Int) -> Int { kindSizes[blocks[block].kind] }

  /// Costs of the first two levels.
  struct Cost: Hashable, Sendable {
    /// What is not taught.
    var untaught = 0.0
    /// Periods that change hands though who taught them last year is there.
    var changed = 0.0

    /// Whether this is better than another, level by level.
    func isBetter(than other: Cost) -> Bool {
      if abs(untaught - other.untaught) > 1e-6 { return untaught < other.untaught }
      return changed < other.changed - 1e-6
    }
  }
}

/// What one person teaches: how many classes of each block (任务).
struct Duty: Hashable, Sendable {
  /// A block and in how many classes of its kind it is taught.
  struct Part: Hashable, Sendable {
    var block: Int
    var count: Int
  }

  /// The parts by block.
  var parts: [Part]

  /// What the duty costs at level 2 for a person of a type.
  func cost(for type: DutyProblem.PersonType) -> Double {
    parts.reduce(0) { $0 + Double($1.count) * (type.costs[$1.block] ?? .infinity) }
  }
}

extension DutyProblem.Block {
  /// A block of a kind of class; `uncovered` is what a period costs that nobody teaches.
  init(_ block: SchoolClass.Block, kind: Int, line: Int, uncovered: Double) {
    self.init(
      kind: kind,
      line: line,
      halves: Int((block.weeklyPeriods * 2 - 1e-9).rounded(.up)),
      untaughtCost: block.weeklyPeriods * uncovered
    )
  }
}
