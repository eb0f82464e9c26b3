import LinearModel
import Staffing

/// Builds the reference model from a program and keeps the variables by meaning.
struct ReferenceBuilder {
  let program: ExchangeProgram
  /// Variable of each teacher's move; nil for moves of recruits.
  private(set) var moves: [Variable?]
  /// Number of recruits of a group at a school, by the first recruit's move.
  private(set) var recruits: [(move: Int, variable: Variable)] = []
  /// How far each priced row without a curve lies outside its bounds.
  private(set) var distances: [(row: Int, variable: Variable)] = []
  /// The teaching part.
  private(set) var teaching: TeachingBlock
  /// The model without objective and caps.
  private(set) var model = LinearModel()
  private var costs: [(variable: Variable, level: Level, cost: Double)] = []

  /// The model of a program, or of the teaching of some of its offerings alone.
  init(_ program: ExchangeProgram, offerings: [Int]? = nil) {
    self.program = program
    moves = [Variable?](repeating: nil, count: program.moves.count)
    teaching = TeachingBlock(program)
    addMoves()
    addRecruits()
    addRows()
    addTeaching(of: offerings ?? Array(program.facts.offerings.indices))
  }

  /// The model with an objective and with caps on level values.
  func model(
    objective: ReferenceModel.Objective,
    caps: [LevelCap] = []
  ) -> LinearModel {
    switch objective {
    case .level(let level): model(weights: .only(level), caps: caps)
    case .blended: model(weights: .blended(program.facts.problem.policy), caps: caps)
    }
  }

  /// The same for any weighted sum of levels.
  func model(weights: LevelWeights, caps: [LevelCap] = []) -> LinearModel {
    var result = model
    var sums = [Double](repeating: 0, count: result.columnCount)
    for (variable, level, cost) in costs { sums[variable.index] += weights[level] * cost }
    for variable in result.variables where sums[variable.index] != 0 {
      result.setCost(sums[variable.index], of: variable)
    }
    result.objectiveConstant += program.constant.weighed(weights)
    for cap in caps {
      result.addRow(
        terms(of: cap.level),
        upper: cap.value - program.constant[cap.level],
        label: "cap \(cap.level.rawValue)"
      )
    }
    return result
  }

  /// What a level counts: each of its variables with what one unit costs.
  func terms(of level: Level) -> [LinearExpression.Term] {
    costs.filter { $0.level == level }.map { LinearExpression.Term($0.variable, $0.cost) }
  }

  private mutating func addMoves() {
    for candidate in program.candidates where candidate.home != nil && !candidate.moves.isEmpty {
      var terms: [LinearExpression.Term] = []
      for move in candidate.moves {
        let variable = model.addBinary(label: "move")
        moves[move] = variable
        terms.append(LinearExpression.Term(variable, 1))
        charge(variable, program.moves[move])
      }
      OneSchool.addRow(over: terms, of: candidate, to: &model)
    }
    for candidate in program.candidates
    where candidate.home != nil && candidate.moves.isEmpty && !candidate.mayStay {
      WhoMayMove.addImpossibleMove(to: &model)
    }
  }

  private mutating func addRecruits() {
    for candidate in program.candidates where candidate.home == nil {
      guard case .recruit(let position, 1) = candidate.kind else { continue }
      let group = program.facts.problem.recruits[position]
      var terms: [LinearExpression.Term] = []
      for move in candidate.moves {
        let variable = model.addVariable(.integer, upper: Double(group.count), label: "recruits")
        recruits.append((move, variable))
        terms.append(LinearExpression.Term(variable, 1))
        charge(variable, program.moves[move])
      }
      Recruits.addRow(over: terms, of: group, to: &model)
    }
  }

  private mutating func charge(_ variable: Variable, _ move: Move) {
    if move.staffingCost != 0 { costs.append((variable, .staffing, move.staffingCost)) }
    if move.burdenCost != 0 { costs.append((variable, .burden, move.burdenCost)) }
  }

  /// The activity of each row that is wanted, by row; empty for the others.
  func activities(of isWanted: (Int) -> Bool) -> [[LinearExpression.Term]] {
    var terms = [[LinearExpression.Term]](repeating: [], count: program.rows.count)
    let isWanted = program.rows.indices.map(isWanted)
    func collect(_ move: Int, _ variable: Variable) {
      for entry in program.entries(of: move) where isWanted[Int(entry.row)] {
        terms[Int(entry.row)].append(LinearExpression.Term(variable, entry.coefficient))
      }
    }
    for (move, variable) in moves.enumerated() { if let variable { collect(move, variable) } }
    for (move, variable) in recruits { collect(move, variable) }
    return terms
  }

  private mutating func addRows() {
    var terms = activities { _ in true }
    for (position, row) in program.rows.enumerated() {
      let label = row.label.rule?.rawValue ?? row.label.term?.rawValue
      if let penalty = row.penalty, let curve = row.curve {
        let steps = curve.addSteps(from: row.lower, to: row.upper, label: label, to: &model)
        costs += steps.costs.map { ($0.variable, row.level, penalty * $0.cost) }
        model.addRow(
          terms[position] + steps.terms,
          lower: steps.start,
          upper: steps.start,
          label: label
        )
        continue
      } else if let penalty = row.penalty {
        let distance = model.addVariable(row.countsWhole ? .integer : .continuous, label: label)
        costs.append((distance, row.level, penalty))
        distances.append((position, distance))
        // Rows of terms have one side: an excess above, or a shortfall below.
        let sign = row.upper < .infinity ? -1.0 : 1.0
        terms[position].append(LinearExpression.Term(distance, sign))
      } else if row.isKept(by: terms[position]) {
        continue
      }
      model.addRow(terms[position], lower: row.lower, upper: row.upper, label: label)
    }
  }

  private mutating func addTeaching(of offerings: [Int]) {
    var pools: [Int: TeachingBlock.Pool] = [:]
    func add(_ place: Placement, _ variable: Variable?, _ sign: Double) {
      var pool = pools[place.reach] ?? TeachingBlock.Pool(reach: place.reach)
      if let variable {
        pool.perMove.append((variable, sign * place.capacity, sign * place.itinerant))
      } else {
        pool.capacity += place.capacity
        pool.itinerant += place.itinerant
      }
      pools[place.reach] = pool
    }
    for candidate in program.candidates {
      guard let home = candidate.home else { continue }
      add(home, nil, 1)
      for move in candidate.moves {
        add(home, moves[move], -1)
        add(program.moves[move].place, moves[move], 1)
      }
    }
    for (move, variable) in recruits { add(program.moves[move].place, variable, 1) }
    let policy = program.facts.problem.policy
    var priced = costs
    teaching.build(
      pools: pools.keys.sorted().compactMap { pools[$0] },
      offerings: offerings,
      in: &model
    ) { variable, term, cost in
      priced.append((variable, term.level, cost * policy.weight(of: term)))
    }
    costs = priced
  }
}

extension MoveRow {
  /// Whether binaries can never leave the bounds, so that the row says nothing.
  fileprivate func isKept(by terms: [LinearExpression.Term]) -> Bool {
    let least = terms.reduce(0) { $0 + min(0, $1.coefficient) }
    let most = terms.reduce(0) { $0 + max(0, $1.coefficient) }
    return least >= lower && most <= upper && label.rule != .schoolKept
  }
}
