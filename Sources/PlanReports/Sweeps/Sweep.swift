import Staffing

/// A sweep as it is reported: what was varied, what came of every combination, which are dominated.
public struct Sweep: Sendable {
  /// A key of the settings with the values it was given.
  public struct Setting: Sendable {
    /// The dotted key.
    public let key: String
    /// The values in order.
    public let values: [String]

    /// A setting from its parts.
    public init(key: String, values: [String]) {
      self.key = key
      self.values = values
    }
  }

  /// The title of the scenario that everything is a change of.
  let title: String
  let settings: [Setting]
  /// The combinations in the order of the tables; their numbers there are their positions plus 1.
  let combinations: [SweptCombination]
  /// The figures by which they are compared.
  let measures: [SweepMeasure]
  /// The two figures of the chart, across and upward.
  let axes: (across: SweepMeasure, upward: SweepMeasure)
  /// Whether each is dominated, and by which.
  let verdicts: [SweepDomination.Verdict?]

  /// A sweep from its parts.
  ///
  /// Without `measures` the levels that every plan has and the people moved are compared; without
  /// `axes` the chart has the people moved across and the first of the levels upward.
  public init(
    title: String,
    settings: [Setting],
    combinations: [SweptCombination],
    measures: [SweepMeasure]? = nil,
    axes: [SweepMeasure]? = nil
  ) {
    self.title = title
    self.settings = settings
    self.combinations = combinations
    let levels = Self.levels(of: combinations)
    self.measures = measures ?? levels.map { .level($0) } + [.moved]
    if let axes, axes.count == 2 {
      self.axes = (axes[0], axes[1])
    } else {
      self.axes = (.moved, levels.first.map { .level($0) } ?? .schoolsFullyOpened)
    }
    verdicts = SweepDomination(combinations, by: self.measures).verdicts
  }

  /// Names of the levels that every plan has, in order.
  private static func levels(of combinations: [SweptCombination]) -> [String] {
    let all = combinations.compactMap { $0.record?.levels.map(\.name) }
    return all.first?.filter { name in all.allSatisfy { $0.contains(name) } } ?? []
  }

  /// Names of the levels that some plan has, as columns of the tables.
  var levels: [String] {
    let present = Set(combinations.flatMap { $0.record?.levels.map(\.name) ?? [] })
    return SweepMeasure.all.compactMap { measure in
      if case .level(let name) = measure, present.contains(name) { name } else { nil }
    }
  }

  /// Whether every combination was searched for.
  public var isFinished: Bool { !combinations.contains { $0.status == "open" } }

  /// How many combinations have a plan, cannot have one, were out of time, are left to do.
  var counts: (planned: Int, infeasible: Int, undecided: Int, open: Int) {
    func count(_ status: String) -> Int { combinations.count { $0.status == status } }
    return (
      combinations.count { $0.record != nil }, count("infeasible"), count("undecided"),
      count("open")
    )
  }

  /// Combinations with a plan that none dominates.
  var efficient: [Int] {
    combinations.indices.filter { combinations[$0].record != nil && verdicts[$0] == nil }
  }

  /// Varied keys that are part of how plans are valued, so that levels are sums of different things.
  var valuedDifferently: [String] {
    settings.filter { setting in
      setting.values.count > 1
        && [
          "policy.weights", "policy.priority_weight", "policy.level_factors", "policy.priorities",
          "preset", "school_year",
        ].contains { setting.key == $0 || setting.key.hasPrefix($0 + ".") }
    }.map(\.key)
  }

  /// Combinations whose search began from a neighbour's plan and ended before the gap asked for.
  var perhapsHeldBack: [Int] {
    combinations.indices.filter { index in
      let combination = combinations[index]
      return combination.beganFrom != nil && combination.record?.status == .feasible
    }
  }
}
