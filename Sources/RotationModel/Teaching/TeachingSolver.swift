import LinearModel
import Staffing

/// Who teaches how much of what in one group of schools, given who works where.
struct GroupTeaching: Sendable {
  /// Periods that the people of one reach teach in one offering.
  struct Line: Sendable {
    let reach: Int
    let offering: Int
    let qualification: Qualification
    let isItinerant: Bool
    let periods: Double
  }

  /// The lines, in order of reach and offering.
  var lines: [Line] = []
  /// The level values of teaching.
  var values = LevelValues()
  /// Offerings that are opened.
  var opened: Set<Int> = []
  /// Whether nothing better exists (proven).
  var isProven = false
}

/// Solves the teaching of one group with GLPK, given who works where.
///
/// The filling by augmenting paths says which offerings open; a linear program then finds the best
/// teaching for these openings; a mixed-integer program, where time is granted, the best of all.
/// Lexicographic plans weigh level 1 so heavily that no saving at level 3 can outweigh a half
/// period; blended plans weigh as the policy does.
struct TeachingSolver: Sendable {
  let program: ExchangeProgram
  let components: TeachingComponents
  let solver: any MIPSolver
  let weights: LevelWeights

  init(
    _ program: ExchangeProgram,
    _ components: TeachingComponents,
    solver: any MIPSolver
  ) {
    self.program = program
    self.components = components
    self.solver = solver
    let policy = program.facts.problem.policy
    weights =
      policy.priorities == .blended
      ? .blended(policy) : LevelWeights(curriculum: 1e4, staffing: 0, burden: 1)
  }

  /// Seconds after which a program that should take a moment is given up.
  private static let patience = 10.0

  /// The teaching of a group whose people are given as places.
  ///
  /// The search for what opens best may come to `proofNodes` nodes; 0 leaves it out.
  func solve(_ group: Int, places: [Placement], proofNodes: Int) -> GroupTeaching {
    guard !components.components[group].offerings.isEmpty else {
      return GroupTeaching(isProven: true)
    }
    let ordered = Self.pools(of: places)
    var flow = TeachingFlow(program, components)
    var best = flow.teaching(of: group, pools: ordered)
    if let relaxed = solved(group, ordered, opening: best.opened, nodes: nil) {
      best = better(best, relaxed)
    }
    best.isProven = false
    if proofNodes > 0, let exact = solved(group, ordered, opening: nil, nodes: proofNodes) {
      best = exact.isProven ? exact : better(best, exact)
    }
    return best
  }

  /// The teaching of people at places beside what is `given` already, with offerings opened that
  /// are to be; nil where these cannot all open.
  func solve(
    _ group: Int,
    places: [Placement],
    given: [Int: Double],
    opening opened: Set<Int>
  ) -> GroupTeaching? {
    solved(group, Self.pools(of: places), given: given, opening: opened, nodes: nil)
  }

  /// The people of each reach, in order.
  static func pools(of places: [Placement]) -> [TeachingBlock.Pool] {
    var pools: [Int: TeachingBlock.Pool] = [:]
    for place in places {
      var pool = pools[place.reach] ?? TeachingBlock.Pool(reach: place.reach)
      pool.capacity += place.capacity
      pool.itinerant += place.itinerant
      pools[place.reach] = pool
    }
    return pools.keys.sorted().compactMap { pools[$0] }
  }

  private func better(_ one: GroupTeaching, _ other: GroupTeaching) -> GroupTeaching {
    other.values.weighed(weights) <= one.values.weighed(weights) + 1e-9 ? other : one
  }

  /// Solves for the given openings, or for the best openings where none are given.
  private func solved(
    _ group: Int,
    _ pools: [TeachingBlock.Pool],
    given: [Int: Double] = [:],
    opening opened: Set<Int>?,
    nodes: Int?
  ) -> GroupTeaching? {
    let policy = program.facts.problem.policy
    var model = LinearModel()
    var block = TeachingBlock(program)
    var costs: [(variable: Variable, cost: Double)] = []
    block.build(
      pools: pools,
      offerings: components.components[group].offerings,
      given: given,
      in: &model
    ) { variable, term, count in
      costs.append((variable, count * policy.weight(of: term) * weights[term.level]))
    }
    for (variable, cost) in costs { model.setCost(cost, of: variable) }
    if let opened {
      for (offering, variable) in block.missing {
        let value = opened.contains(offering) ? 0.0 : 1.0
        model.setBounds(of: variable, lower: value, upper: value)
      }
    }
    var options = SolveOptions()
    options.timeLimit = .seconds(Self.patience)
    options.nodeLimit = nodes
    if nodes != nil { options.cuts = [.mir] }
    guard let validated = try? ValidatedProgram(model),
      let outcome = try? solver.solve(validated, options), let answer = outcome.answer
    else { return nil }
    var teaching = block.teaching(at: answer.values)
    if case .optimal = outcome { teaching.isProven = true }
    return teaching
  }
}

extension TeachingBlock {
  /// The teaching that a solution states, with each line traced back to its pool.
  func teaching(at values: [Double]) -> GroupTeaching {
    var amounts: [LineKey: Double] = [:]
    func add(_ pool: Int, _ offering: Int, _ isItinerant: Bool, _ periods: Double) {
      guard periods > 1e-7 else { return }
      amounts[LineKey(pool: pool, offering: offering, isItinerant: isItinerant), default: 0] +=
        periods
    }
    for line in lines { add(line.pool, line.item.offering, false, values[line.variable.index]) }
    for node in nodes {
      // What flows into a node meets what flows out in order: any split is possible.
      var given = node.inflow.map { values[$0.variable.index] }
      var next = 0
      for (offering, variable) in zip(node.offerings, node.outflow) {
        var need = values[variable.index]
        while need > 1e-9, next < given.count {
          let amount = min(need, given[next])
          add(node.inflow[next].pool, offering, node.isItinerant, amount)
          given[next] -= amount
          need -= amount
          if given[next] <= 1e-9 { next += 1 }
        }
      }
    }
    let keyed = amounts.keys.sorted()
    return program.teaching(
      keyed.map { (pools[$0.pool].reach, $0.offering, $0.isItinerant, amounts[$0] ?? 0) },
      offerings: uncovered.map(\.offering)
    )
  }

  private struct LineKey: Hashable, Comparable {
    let pool: Int
    let offering: Int
    let isItinerant: Bool

    static func < (one: LineKey, other: LineKey) -> Bool {
      (one.pool, one.offering, one.isItinerant ? 1 : 0)
        < (other.pool, other.offering, other.isItinerant ? 1 : 0)
    }
  }
}

extension ExchangeProgram {
  /// Lines with their qualification and level values counted from the lines alone.
  func teaching(
    _ amounts: [(reach: Int, offering: Int, isItinerant: Bool, periods: Double)],
    offerings: [Int]
  ) -> GroupTeaching {
    let policy = facts.problem.policy
    var result = GroupTeaching()
    var covered: [Int: Double] = [:]
    for (reach, offering, isItinerant, periods) in amounts {
      let item = reaches[reach].home.first { $0.offering == offering }
      let qualification = isItinerant ? .main : item?.qualification ?? .open
      // Solvers answer to their tolerance; periods are kept to a millionth.
      let exact = (periods * 1e6).rounded() / 1e6
      covered[offering, default: 0] += exact
      result.lines.append(
        GroupTeaching.Line(
          reach: reach,
          offering: offering,
          qualification: qualification,
          isItinerant: isItinerant,
          periods: exact
        )
      )
      if isItinerant { result.values.burden += exact * policy.weight(of: .itinerant) }
      if qualification == .other {
        result.values.burden += exact * policy.weight(of: .otherSubject)
      }
    }
    for offering in offerings {
      let asked = facts.offerings[offering]
      let given = covered[offering] ?? 0
      result.values.curriculum +=
        asked.weight * policy.weight(of: .uncovered) * max(0, asked.required - given)
      if given < asked.opening - 1e-6 {
        result.values.curriculum += asked.weight * policy.weight(of: .missing)
      } else {
        result.opened.insert(offering)
      }
    }
    return result
  }
}
