import LinearModel
import Staffing

/// Builds the elastic model and reads its answer in the words of the rules.
struct ElasticBuilder {
  let program: ExchangeProgram
  let decisions: DecisionBook
  private(set) var model = LinearModel()
  private var moves: [Variable?] = []
  private var slacks: [Slack] = []

  private struct Slack {
    let variable: Variable
    /// Row whose bound gives way, or nil for a decision.
    let row: Int?
    /// Candidate whose decision gives way, or nil for a row.
    let candidate: Int?
    let isLower: Bool
  }

  private let yielding: ElasticModel.Yielding

  init(program: ExchangeProgram, decisions: DecisionBook, yielding: ElasticModel.Yielding) {
    self.program = program
    self.decisions = decisions
    self.yielding = yielding
  }

  /// Rules that stand whatever gives way.
  var standing: [RuleID] {
    [.whoMayMove, .useAtDestination, .travelLimit, .postsInRank]
  }

  mutating func build() {
    moves = [Variable?](repeating: nil, count: program.moves.count)
    for position in program.candidates.indices { addCandidate(position) }
    addRows()
  }

  private mutating func addCandidate(_ position: Int) {
    let candidate = program.candidates[position]
    var terms: [LinearExpression.Term] = []
    var against: [LinearExpression.Term] = []
    for move in candidate.moves {
      let variable = model.addBinary()
      moves[move] = variable
      terms.append(LinearExpression.Term(variable, 1))
      guard let teacher = program.teacher(of: position) else { continue }
      let decided = decisions[teacher]
      if decided.stays || decided.avoided.contains(program.moves[move].place.school) {
        against.append(LinearExpression.Term(variable, 1))
      }
    }
    if !against.isEmpty, yielding.includesDecisions {
      let slack = model.addVariable(upper: 1, cost: 1)
      slacks.append(Slack(variable: slack, row: nil, candidate: position, isLower: false))
      model.addRow(against + [LinearExpression.Term(slack, -1)], upper: 0)
    }
    if candidate.home == nil || (!candidate.mayStay && !yielding.includesDecisions) {
      model.addRow(terms, lower: 1, upper: 1)
    } else if !candidate.mayStay {
      let slack = model.addVariable(upper: 1, cost: 1)
      slacks.append(Slack(variable: slack, row: nil, candidate: position, isLower: true))
      model.addRow(terms + [LinearExpression.Term(slack, 1)], lower: 1)
      model.addRow(terms, upper: 1)
    } else if terms.count > 1 {
      model.addRow(terms, upper: 1)
    }
  }

  private mutating func addRows() {
    var terms = [[LinearExpression.Term]](repeating: [], count: program.rows.count)
    for (move, variable) in moves.enumerated() {
      guard let variable else { continue }
      for entry in program.entries(of: move) {
        terms[Int(entry.row)].append(LinearExpression.Term(variable, entry.coefficient))
      }
    }
    for (position, row) in program.rows.enumerated() where row.isHard {
      if let rule = row.label.rule, yielding.rules.contains(rule) {
        let isLower = row.lower > -.infinity
        let slack = model.addVariable(cost: 1)
        slacks.append(Slack(variable: slack, row: position, candidate: nil, isLower: isLower))
        terms[position].append(LinearExpression.Term(slack, isLower ? 1 : -1))
      }
      model.addRow(terms[position], lower: row.lower, upper: row.upper)
    }
  }

  /// The choices that a solution without slack states, in the moves of the true program.
  func choice(at values: [Double], in original: ExchangeProgram) -> [Int32] {
    program.candidates.indices.map { position in
      let candidate = program.candidates[position]
      guard
        let chosen = candidate.moves.first(where: { move in
          moves[move].map { values[$0.index] > 0.5 } ?? false
        })
      else { return -1 }
      let school = program.moves[chosen].place.school
      let match = original.candidates[position].moves.first {
        original.moves[$0].place.school == school
      }
      return match.map(Int32.init) ?? -1
    }
  }

  /// What gives way in a solution, rule by rule.
  func conflicts(at values: [Double]) -> [Infeasibility.Conflict] {
    let facts = program.facts
    return slacks.compactMap { slack in
      let units = values[slack.variable.index]
      guard units > 1e-6 else { return nil }
      let people = Int((units - 1e-6).rounded(.up))
      if let candidate = slack.candidate, let teacher = program.teacher(of: candidate) {
        return Infeasibility.Conflict(
          rule: .whoMayMove,
          teachers: [facts.problem.teachers[teacher].id],
          required: 1,
          possible: 0
        )
      }
      guard let position = slack.row, let rule = program.rows[position].label.rule else {
        return nil
      }
      let row = program.rows[position]
      let bound = Int((slack.isLower ? row.lower : row.upper).rounded(.up))
      return Infeasibility.Conflict(
        rule: rule,
        floor: row.label.floor,
        schools: row.label.school.map { [facts.problem.schools[$0].id] } ?? [],
        subject: row.label.subject,
        required: bound,
        possible: slack.isLower ? bound - people : bound + people
      )
    }
  }
}
