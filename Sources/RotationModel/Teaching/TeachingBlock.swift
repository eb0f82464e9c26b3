import LinearModel
import Staffing

/// The teaching part of a model: who of which pool teaches how many periods of what.
///
/// A pool is everybody with one reach. Its capacity is a constant plus what moves bring or take.
/// The block makes the variables and their network; the rows and costs are those of ``Workload``,
/// ``ItinerantTeaching``, ``QualifiedTeaching``, ``UncoveredPeriods``, ``MissingOfferings``,
/// ``OtherSubjectPeriods`` and ``ItinerantPeriods``.
struct TeachingBlock {
  /// The periods of a pool: a constant, and more or less with each move.
  struct Pool {
    let reach: Int
    var capacity = 0.0
    var itinerant = 0.0
    var perMove: [(variable: Variable, capacity: Double, itinerant: Double)] = []

    init(reach: Int) {
      self.reach = reach
    }

    /// Most periods the pool can have, whatever moves are made.
    var mostItinerant: Double {
      perMove.reduce(itinerant) { $0 + max(0, $1.itinerant) }
    }
  }

  /// Periods of an offering taught by a pool.
  struct Line {
    let pool: Int
    let item: Reach.Item
    let variable: Variable
  }

  /// One node of a school through which several pools teach the same offerings.
  struct Node {
    let offerings: [Int]
    let isItinerant: Bool
    /// Pool and the variable of what it gives to the node.
    var inflow: [(pool: Int, variable: Variable)] = []
    /// What the node gives to each of its offerings.
    var outflow: [Variable] = []
  }

  let program: ExchangeProgram
  private(set) var pools: [Pool] = []
  private(set) var lines: [Line] = []
  private(set) var nodes: [Node] = []
  /// Uncovered periods of each offering of the block.
  private(set) var uncovered: [(offering: Int, variable: Variable)] = []
  /// Whether each offering of the block is not opened.
  private(set) var missing: [(offering: Int, variable: Variable)] = []

  private var nodeByKey: [NodeKey: Int] = [:]
  private var feeding: [Int: [Variable]] = [:]

  private struct NodeKey: Hashable {
    let school: Int
    let offerings: [Int]
    let isItinerant: Bool
  }

  init(_ program: ExchangeProgram) {
    self.program = program
  }

  /// Adds the variables and rows for the pools and offerings to a model; `cost` is told the cost
  /// of each variable, `given` says how many periods of an offering others teach already.
  mutating func build(
    pools: [Pool],
    offerings: [Int],
    given: [Int: Double] = [:],
    in model: inout LinearModel,
    cost: (Variable, TermID, Double) -> Void
  ) {
    self.pools = pools
    for position in pools.indices { addPool(position, in: &model, cost: cost) }
    for position in nodes.indices { addOutflow(position, in: &model, cost: cost) }
    for offering in offerings {
      addOffering(offering, given: given[offering] ?? 0, in: &model, cost: cost)
    }
  }

  private mutating func addPool(
    _ position: Int,
    in model: inout LinearModel,
    cost: (Variable, TermID, Double) -> Void
  ) {
    let pool = pools[position]
    let reach = program.reaches[pool.reach]
    let openSubjects = program.facts.problem.policy.openSubjects
    var used: [LinearExpression.Term] = []
    var open: [Int] = []
    for item in reach.home {
      if openSubjects.contains(program.facts.offerings[item.offering].offering.subject) {
        open.append(item.offering)
        continue
      }
      let variable = model.addVariable(
        upper: program.facts.offerings[item.offering].required,
        label: "taught"
      )
      let other = OtherSubjectPeriods.cost(with: item.qualification)
      if other > 0 { cost(variable, OtherSubjectPeriods.id, other) }
      lines.append(Line(pool: position, item: item, variable: variable))
      feeding[item.offering, default: []].append(variable)
      used.append(LinearExpression.Term(variable, 1))
    }
    if !open.isEmpty {
      let variable = model.addVariable(label: "to open subjects")
      node(NodeKey(school: reach.school, offerings: open, isItinerant: false))
        .map { nodes[$0].inflow.append((position, variable)) }
      used.append(LinearExpression.Term(variable, 1))
    }
    if !reach.itinerant.isEmpty, pool.mostItinerant > 0 {
      let variable = model.addVariable(label: "to other sites")
      node(NodeKey(school: reach.school, offerings: reach.itinerant, isItinerant: true))
        .map { nodes[$0].inflow.append((position, variable)) }
      used.append(LinearExpression.Term(variable, 1))
      ItinerantTeaching.addRow(
        over: [LinearExpression.Term(variable, 1)],
        of: pool,
        to: &model
      )
    }
    if !used.isEmpty { Workload.addRow(over: used, of: pool, to: &model) }
  }

  private mutating func node(_ key: NodeKey) -> Int? {
    if let found = nodeByKey[key] { return found }
    nodes.append(Node(offerings: key.offerings, isItinerant: key.isItinerant))
    nodeByKey[key] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func addOutflow(
    _ position: Int,
    in model: inout LinearModel,
    cost: (Variable, TermID, Double) -> Void
  ) {
    var balance = nodes[position].inflow.map { LinearExpression.Term($0.variable, -1) }
    for offering in nodes[position].offerings {
      let variable = model.addVariable(
        upper: program.facts.offerings[offering].required,
        label: "from node"
      )
      let away = ItinerantPeriods.cost(isItinerant: nodes[position].isItinerant)
      if away > 0 { cost(variable, ItinerantPeriods.id, away) }
      nodes[position].outflow.append(variable)
      feeding[offering, default: []].append(variable)
      balance.append(LinearExpression.Term(variable, 1))
    }
    model.addRow(balance, lower: 0, upper: 0, label: "node")
  }

  private mutating func addOffering(
    _ offering: Int,
    given: Double,
    in model: inout LinearModel,
    cost: (Variable, TermID, Double) -> Void
  ) {
    let facts = program.facts.offerings[offering]
    let short = UncoveredPeriods.addVariable(for: facts, to: &model)
    let isMissing = MissingOfferings.addVariable(to: &model)
    cost(short, UncoveredPeriods.id, UncoveredPeriods.cost(at: facts))
    cost(isMissing, MissingOfferings.id, MissingOfferings.cost(of: facts))
    uncovered.append((offering, short))
    missing.append((offering, isMissing))
    QualifiedTeaching.addRow(
      over: (feeding[offering] ?? []).map { LinearExpression.Term($0, 1) },
      given: given,
      uncovered: short,
      of: facts,
      to: &model
    )
    MissingOfferings.addRow(for: facts, uncovered: short, missing: isMissing, to: &model)
  }
}
