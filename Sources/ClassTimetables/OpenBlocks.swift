/// Raises the bound of level 1 by branching on how many classes of a block stay open.
///
/// Level 1 depends on open blocks alone, and in a table these are whole numbers; limits on them leave
/// the search for duties as it is.
struct OpenBlocks {
  private struct Node {
    var limits: [ClosedRange<Int>]
    var bound: Double
    var open: [Double]
  }

  private let master: DutyMaster
  private let nodes: Int
  private let steps: CostSteps

  /// `nodes` limits how many programs are solved.
  init(_ master: DutyMaster, nodes: Int) {
    self.master = master
    self.nodes = nodes
    let problem = master.problem
    steps = CostSteps(problem.blocks.map(\.untaughtCost) + problem.openings.map(\.missingCost))
  }

  /// No table costs less at level 1 than this; ends where it is as much as some table's `enough`.
  func bound(enough: Double) throws -> Double? {
    let all = master.problem.blocks.indices.map { 0...master.problem.classes(of: $0) }
    defer { try? master.limitOpen(all) }
    guard let root = try node(all) else { return nil }
    var waiting = [root]
    var solved = 1
    while let worst = waiting.indices.min(by: { waiting[$0].bound < waiting[$1].bound }) {
      let node = waiting[worst]
      guard node.bound < enough - 1e-6, solved < nodes, let block = fractional(node.open) else {
        return min(node.bound, max(enough, root.bound))
      }
      waiting.remove(at: worst)
      let value = Int(node.open[block].rounded(.down))
      for limit in [
        node.limits[block].lowerBound...value, value + 1...node.limits[block].upperBound,
      ] {
        var limits = node.limits
        limits[block] = limit
        solved += 1
        // A program that could not be solved says nothing: its part may hold the best table.
        guard let child = try self.node(limits) else { return node.bound }
        if child.bound < enough - 1e-6 {
          waiting.append(
            Node(limits: limits, bound: max(child.bound, node.bound), open: child.open)
          )
        }
      }
    }
    return max(enough, root.bound)
  }

  private func node(_ limits: [ClosedRange<Int>]) throws -> Node? {
    try master.limitOpen(limits)
    guard let bound = try master.raise() else { return nil }
    return Node(
      limits: limits,
      bound: steps.roundedUp(max(0, bound)),
      open: try master.openBlocks()
    )
  }

  /// The block whose open classes are farthest from a whole number.
  private func fractional(_ open: [Double]) -> Int? {
    let distances = open.map { abs($0 - $0.rounded()) }
    guard let most = distances.indices.max(by: { distances[$0] < distances[$1] }),
      distances[most] > 1e-5
    else { return nil }
    return most
  }
}
