import LinearModel

/// The relaxed class table: how often each duty is taken, with duties found on demand.
///
/// Rows are the blocks (each taught once in every class or left open), the people of each type, the
/// subjects that nobody teaches at all, and a cap on level 1. It lives inside one LP session.
final class DutyMaster {
  /// A duty that people of a type may take.
  struct Column {
    var type: Int
    var duty: Duty
    /// What it costs at level 2.
    var cost: Double
    var variable: Variable
  }

  let problem: DutyProblem
  private(set) var columns: [Column] = []
  private let session: any LPSession
  private let pricing: DutyPricing
  private let isShort: () -> Bool
  /// Classes in which a block may still be given to somebody, by block.
  private var left: [Int]
  private var known: [Set<Duty>]
  private var changedWeight = 1.0

  init(_ problem: DutyProblem, _ session: any LPSession, isShort: @escaping () -> Bool) {
    self.problem = problem
    self.isShort = isShort
    self.session = session
    pricing = DutyPricing(problem: problem)
    left = problem.blocks.indices.map(problem.classes(of:))
    known = [Set<Duty>](repeating: [], count: problem.types.count)
  }

  private func typeRow(_ type: Int) -> Row { Row(index: problem.blocks.count + type) }
  private var capRow: Row {
    Row(index: problem.blocks.count + problem.types.count + problem.openings.count)
  }

  /// What levels 1 and 2 weigh in the objective, and the most that level 1 may come to.
  func weigh(untaught: Double, changed: Double, cap: Double) throws {
    changedWeight = changed
    let fixed = problem.blocks.map(\.untaughtCost) + problem.openings.map(\.missingCost)
    let variables = fixed.indices.map(Variable.init(index:))
    try session.setCosts(of: variables, to: fixed.map { $0 * untaught })
    try session.setCosts(of: columns.map(\.variable), to: columns.map { $0.cost * changed })
    try session.setBounds(of: capRow, lower: -.infinity, upper: cap)
  }

  /// Adds duties until none would lower the relaxed value; returns a bound for all whole tables, or
  /// nil where the LP has no answer.
  ///
  /// At any prices, the relaxed value and what the best missing duties would save is a bound
  /// (Lagrange). `rounds` limits the work; where time is short the bound is that of the rounds done.
  func raise(rounds: Int = 2_000) throws -> Double? {
    var bound = -Double.infinity
    // Where only bounds have changed the last basis is still dual feasible.
    var method = SimplexMethod.dualThenPrimal
    for round in 0..<max(1, rounds) {
      if round > 0, isShort() { break }
      guard try session.solveLP(method) == .optimal else { return nil }
      let value = try session.objective()
      let duals = try session.rowDuals()
      let prices = Array(duals.prefix(problem.blocks.count))
      var batch = ColumnBatch()
      var added: [Column] = []
      var missing = 1e-7 * Double(problem.types.reduce(0) { $0 + $1.count })
      for type in problem.types.indices {
        let people = duals[typeRow(type).index]
        guard
          let (duty, worth) = pricing.best(
            type,
            at: prices,
            costFactor: changedWeight,
            left: left,
            above: 1e-7 - people
          )
        else { continue }
        missing += Double(problem.types[type].count) * (worth + people)
        if let column = newColumn(type, duty, at: columns.count + added.count) {
          append(column, to: &batch)
          added.append(column)
        }
      }
      bound = max(bound, value - missing)
      if added.isEmpty { break }
      _ = try session.addColumns(batch)
      columns += added
      method = .primal
    }
    return bound
  }

  private func newColumn(_ type: Int, _ duty: Duty, at position: Int) -> Column? {
    guard known[type].insert(duty).inserted else { return nil }
    return Column(
      type: type,
      duty: duty,
      cost: duty.cost(for: problem.types[type]),
      variable: Variable(index: 2 * problem.blocks.count + problem.openings.count + position)
    )
  }

  private func append(_ column: Column, to batch: inout ColumnBatch) {
    var entries = column.duty.parts.map {
      ColumnBatch.Entry(Row(index: $0.block), Double($0.count))
    }
    entries.append(ColumnBatch.Entry(typeRow(column.type), 1))
    batch.append(cost: column.cost * changedWeight, entries)
  }

  /// Limits in how many classes each block may stay open.
  func limitOpen(_ limits: [ClosedRange<Int>]) throws {
    try session.setBounds(
      of: limits.indices.map(Variable.init(index:)),
      lower: limits.map { Double($0.lowerBound) },
      upper: limits.map { Double($0.upperBound) }
    )
  }

  /// In how many classes each block stays open in the relaxed table.
  func openBlocks() throws -> [Double] {
    Array(try session.primalValues().prefix(problem.blocks.count))
  }

  /// Rounds the relaxed table to whole duties, a few at a time, with new duties in between.
  ///
  /// Returns how often each column is taken. What nobody can take any more stays open.
  func dive() throws -> [Int] {
    var taken: [Int] = []
    var free = problem.types.map(\.count)
    while !isShort(), try raise(rounds: Self.roundsOfDive) != nil {
      let values = try session.primalValues()
      taken += [Int](repeating: 0, count: columns.count - taken.count)
      var ranked: [(column: Int, value: Double)] = []
      for (position, column) in columns.enumerated() {
        let value = values[column.variable.index] - Double(taken[position])
        if value > 1e-6 { ranked.append((position, value)) }
      }
      ranked.sort { $0.value != $1.value ? $0.value > $1.value : $0.column < $1.column }
      var hasChanged = false
      for (position, value) in ranked where !hasChanged || value > 0.99 {
        for _ in 0..<max(1, Int(value + 0.01)) where fits(columns[position], free) {
          take(columns[position], &free)
          taken[position] += 1
          hasChanged = true
        }
      }
      if !hasChanged { break }
      // What no longer fits whole must not be taken in parts.
      try session.setBounds(
        of: columns.map(\.variable),
        lower: taken.map(Double.init),
        upper: columns.indices.map { fits(columns[$0], free) ? .infinity : Double(taken[$0]) }
      )
    }
    try session.setBounds(
      of: columns.map(\.variable),
      lower: columns.map { _ in 0 },
      upper: columns.map { _ in .infinity }
    )
    left = problem.blocks.indices.map(problem.classes(of:))
    return taken + [Int](repeating: 0, count: columns.count - taken.count)
  }

  /// Rounds of pricing between two steps of a dive.
  private static let roundsOfDive = 20

  private func fits(_ column: Column, _ free: [Int]) -> Bool {
    free[column.type] > 0 && column.duty.parts.allSatisfy { left[$0.block] >= $0.count }
  }

  private func take(_ column: Column, _ free: inout [Int]) {
    free[column.type] -= 1
    for part in column.duty.parts { left[part.block] -= part.count }
  }

  /// The duties of columns that are taken so often.
  func duties(_ taken: [Int]) -> [(type: Int, duty: Duty)] {
    zip(columns, taken).flatMap { column, times in
      [(type: Int, duty: Duty)](repeating: (column.type, column.duty), count: times)
    }
  }
}
