import LinearModel
import Staffing

/// The relaxed program of a whole district, with its rounding cuts: a bound, and which moves are likely.
///
/// Of a district's moves some four in five are never worth a look. So all are held where the plan has
/// them, those that are likely are let go, and then, again and again, those that would gain something
/// at the prices found (column generation; every move is in the program from the start, so that cuts
/// hold for all of them). On the bundled county that takes 5 seconds where GLPK needs 70 for the program
/// as it is.
struct RelaxedDistrict: Sendable {
  /// What the relaxed program came to.
  struct Answer: Sendable {
    /// What no plan is below.
    var bound = -Double.infinity
    /// How much use the last program made of each move of the part; empty where there was no time.
    var shares: [Double] = []
    /// Core-seconds it took.
    var work = 0.0
  }

  let solver: any LPSolver
  /// What is minimised.
  let weights: LevelWeights
  let clock: SearchClock
  /// What some offerings come to at the first level at least.
  var leastCurriculum: [LeastCurriculum] = []
  /// Whether cuts raise the bound; without them shares are there sooner.
  var cuts = true

  /// What a round of cuts must bring for another one, as a part of the bound: at the bundled county's
  /// second level three rounds bring nearly all there is.
  private static let leastRise = 1e-4
  /// Cuts of a round at most.
  private static let mostCuts = 400
  /// What the program takes without cuts, as a part of the simplex method on all of it from the start.
  private static let workOfAll = 0.2
  /// Columns, besides moves, and rows that a program has for each offering of a school at least; in the
  /// bundled county there are 27 and 18.
  private static let leastColumns = 25
  private static let leastRows = 17

  /// Core-seconds that the program of a district takes at least, before anything is built.
  static func leastWork(of program: ExchangeProgram) -> Double {
    let offerings = program.facts.offerings.count
    return workOfAll
      * SearchClock.work(
        ofSimplexOn: program.moves.count + leastColumns * offerings,
        rows: leastRows * offerings
      )
  }

  /// Solves the relaxed program of a whole district, and again with cuts as long as they bring
  /// something and there is time.
  ///
  /// `likely` are moves of the part to begin with. Nil where there is no time for the program itself.
  func solve(
    _ part: Neighbourhood,
    caps: [LevelCap],
    likely: [Int],
    within most: Double
  ) -> Answer? {
    let builder = ReferenceBuilder(part.program, offerings: part.offerings)
    var model = builder.model(weights: weights, caps: caps)
    TighteningRows(builder).add(to: &model)
    for least in leastCurriculum { least.add(to: &model, of: builder) }
    guard let program = try? ValidatedProgram(model),
      Self.workOfAll * SearchClock.work(ofSimplexOn: program) <= most
    else { return nil }
    var options = SolveOptions()
    options.cuts = .mir
    options.cancellation = clock.cancellation
    return try? solver.withLPSession(program, options) { session in
      var columns = MoveColumns(builder, session, clock, program, within: most)
      try columns.solve(likely: likely)
      var bounds = [columns.answer.bound]
      while cuts, columns.isSolved, Self.isRising(bounds), try columns.cut(most: Self.mostCuts) {
        bounds.append(columns.answer.bound)
      }
      return columns.answer
    }
  }

  private static func isRising(_ bounds: [Double]) -> Bool {
    guard let last = bounds.last, bounds.count > 1 else { return true }
    return last - bounds[bounds.count - 2] > leastRise * max(1, abs(last))
  }
}

/// Moves as columns of a session's program, most of them held.
private struct MoveColumns {
  private(set) var answer = RelaxedDistrict.Answer()
  /// Whether the last program was solved and no move that is held would gain.
  private(set) var isSolved = false

  /// Moves that are let go at once at most.
  private static let mostAtOnce = 2000
  /// What the simplex method takes for no gain.
  private static let leastGain = 1e-7

  private let builder: ReferenceBuilder
  private let session: any LPSession
  private let clock: SearchClock
  private let program: ValidatedProgram
  private let most: Double
  private let used: @Sendable (_ work: Double, _ began: Double) -> Double
  private let began: Double
  /// Positions of the moves that are held.
  private var held: [Int]

  init(
    _ builder: ReferenceBuilder,
    _ session: any LPSession,
    _ clock: SearchClock,
    _ program: ValidatedProgram,
    within most: Double
  ) {
    self.builder = builder
    self.session = session
    self.clock = clock
    self.program = program
    self.most = most
    used = clock.share(of: most)
    began = clock.seconds
    held = builder.moves.indices.filter { builder.moves[$0] != nil }
  }

  /// Solves the program from where the plan stands.
  mutating func solve(likely: [Int]) throws {
    try setBounds(of: held, upper: 0)
    guard try ended({ try $0.solvePresolvedLP(timeLimit: $1) }) else { return }
    try letGo(Set(likely))
    guard try simplex(.primal) else { return }
    try letGoOfWanted()
  }

  /// Adds cuts and solves again; whether there were any.
  mutating func cut(most: Int) throws -> Bool {
    isSolved = false
    // Cuts must know what is held, too.
    try setBounds(of: held, upper: 1)
    let added = try session.addCuts(most: most)
    try setBounds(of: held, upper: 0)
    guard added > 0, try simplex(.dualThenPrimal) else { return false }
    try letGoOfWanted()
    return true
  }

  /// Lets moves go until none of those that are held would gain anything.
  private mutating func letGoOfWanted() throws {
    while true {
      let costs = try session.reducedCosts()
      try note(costs)
      let wanted = wanted(costs)
      if wanted.isEmpty { break }
      try letGo(Set(wanted.prefix(Self.mostAtOnce)))
      guard try simplex(.primal) else { return }
    }
    isSolved = true
    let values = try session.primalValues()
    answer.shares = builder.moves.map { $0.map { max(0, values[$0.index]) } ?? 0 }
  }

  /// The moves that are held and would gain something, what gains most first.
  private func wanted(_ costs: [Double]) -> [Int] {
    let priced: [(move: Int, cost: Double)] = held.map { ($0, cost(of: $0, in: costs)) }
    let gaining = priced.filter { $0.cost < -Self.leastGain }
    return gaining.sorted {
      $0.cost != $1.cost ? $0.cost < $1.cost : $0.move < $1.move
    }.map(\.move)
  }

  private func cost(of move: Int, in costs: [Double]) -> Double {
    builder.moves[move].map { costs[$0.index] } ?? 0
  }

  /// The bound that the last prices prove: everybody takes at most one of the moves that are held.
  private mutating func note(_ costs: [Double]) throws {
    var least: [Int: Double] = [:]
    for move in held {
      let candidate = builder.program.moves[move].candidate
      least[candidate] = min(least[candidate] ?? 0, cost(of: move, in: costs))
    }
    let bound = least.keys.sorted().reduce(try session.objective()) { $0 + (least[$1] ?? 0) }
    answer.bound = max(answer.bound, bound)
  }

  private mutating func letGo(_ moves: Set<Int>) throws {
    try setBounds(of: held.filter(moves.contains), upper: 1)
    held.removeAll(where: moves.contains)
  }

  private func setBounds(of moves: [Int], upper: Double) throws {
    try session.setBounds(
      of: moves.compactMap { builder.moves[$0] },
      lower: [Double](repeating: 0, count: moves.count),
      upper: [Double](repeating: upper, count: moves.count)
    )
  }

  /// Runs the simplex method within what is left; whether it came to its end.
  private mutating func simplex(_ method: SimplexMethod) throws -> Bool {
    try ended { try $0.solveLP(method, timeLimit: $1) }
  }

  private mutating func ended(
    _ solve: (any LPSession, Duration?) throws -> LPStatus
  ) throws -> Bool {
    let used = used(answer.work, began)
    guard used < 1 else { return false }
    let before = session.iterationCount
    let status = try solve(session, clock.timeLimit(most * (1 - used)))
    answer.work +=
      Double(session.iterationCount - before) * SearchClock.work(ofIterationIn: program)
    return status == .optimal
  }
}
