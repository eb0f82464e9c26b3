import LinearModel
import Staffing

/// Answers questions about the policy exactly: that a plan exists is only said of a choice counted
/// in every row, that none exists only of a proof by the solver.
///
/// Rows come into sight as choices break them, so that the models stay as small as the question.
struct PolicySolver {
  let table: ChoiceTable
  let solver: any MIPSolver
  let clock: SearchClock
  /// Seconds or core-seconds a question may take at most.
  var most = Double.infinity

  /// Answers a question, beginning with some rows in sight.
  ///
  /// Complexity: one program a round, and as many rounds as rows come into sight one after another;
  /// from the third round on, rules come with all their rows.
  func answer(_ question: PolicyQuestion, from rows: [Int] = []) -> PolicyAnswer {
    var sight = [Bool](repeating: false, count: table.rows.count)
    for row in rows where question.isInForce[table.rows[row].member] { sight[row] = true }
    let endsAt = clock.used + most
    var round = 0
    while !clock.isOver {
      round += 1
      let model = PolicyModel(table, question, sight: sight)
      let seen = table.rows.indices.filter { sight[$0] }
      if model.isImpossible { return .none(rows: []) }
      guard let outcome = solve(model, question, until: endsAt) else { return .undecided }
      switch outcome {
      case .infeasible: return .none(rows: seen)
      case .undecided, .unbounded: return .undecided
      case .optimal(let solution), .feasible(let solution, _):
        let filling = ChoiceFilling(table, question, model, values: solution.values)
        guard !filling.chosen.contains(-1) else { return .undecided }
        let broken = broken(filling, question, sight)
        if broken.isEmpty {
          return plan(filling, question, sight, model.codes, bound: solution.bound)
        }
        see(broken, &sight, question, isWhole: round >= 3)
      }
    }
    return .undecided
  }

  private func solve(
    _ model: PolicyModel,
    _ question: PolicyQuestion,
    until endsAt: Double
  ) -> SolveOutcome<Solution>? {
    guard let program = try? ValidatedProgram(model.model) else { return nil }
    guard !program.isEmpty else {
      return .optimal(
        Solution(values: [], objective: 0, bound: 0, seconds: 0, nodes: 0, solver: "")
      )
    }
    var options = SolveOptions()
    if !question.mayYield.contains(true) { options.relativeGap = 1e3 }
    let granted = min(clock.left() * 0.8, endsAt - clock.used)
    guard granted > 0 else { return nil }
    clock.limit(&options, to: granted, of: program)
    defer { clock.charge(SearchClock.work(ofSimplexOn: program)) }
    return try? solver.solve(program, options)
  }

  /// The rows out of sight that a choice breaks.
  private func broken(
    _ filling: ChoiceFilling,
    _ question: PolicyQuestion,
    _ sight: [Bool]
  ) -> [Int] {
    table.rows.indices.filter { !sight[$0] && filling.distance(of: $0) > 0 }
  }

  /// Brings rows into sight; leaders change places, so that R8 comes whole.
  private func see(
    _ broken: [Int],
    _ sight: inout [Bool],
    _ question: PolicyQuestion,
    isWhole: Bool
  ) {
    var wholeRules: Set<RuleID> = []
    for row in broken {
      sight[row] = true
      guard let rule = table.rows[row].label.rule else { continue }
      if isWhole || rule == .postsInRank { wholeRules.insert(rule) }
    }
    for (position, row) in table.rows.enumerated() where question.isInForce[row.member] {
      if let rule = row.label.rule, wholeRules.contains(rule) { sight[position] = true }
    }
  }

  private func plan(
    _ filling: ChoiceFilling,
    _ question: PolicyQuestion,
    _ sight: [Bool],
    _ codes: OptionCodes,
    bound: Double
  ) -> PolicyAnswer {
    var units: [Int: Int] = [:]
    for row in table.rows.indices where sight[row] {
      let distance = filling.distance(of: row)
      guard distance > 0 else { continue }
      guard question.mayYield[table.rows[row].member] else { return .undecided }
      units[row] = Int((distance - 1e-6).rounded(.up))
    }
    let people = table.people.indices.filter {
      codes.code(of: table.options[filling.chosen[$0]]) & 1 == 1
    }
    let all = units.values.reduce(0, +) + people.count
    return .plan(
      PolicyPlan(
        chosen: filling.chosen,
        unitsOfRow: units,
        peopleUndecided: people,
        isLeast: all == 0 || bound > Double(all - 1) + 1e-6
      )
    )
  }
}
