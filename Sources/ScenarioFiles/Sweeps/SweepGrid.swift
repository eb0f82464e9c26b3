/// All combinations of varied settings, in the fixed order in which a sweep plans them.
///
/// The order begins in the middle and goes outward, so that every combination has a neighbour, one
/// step of one setting away, that comes before it. Nothing of it depends on time or machine.
public struct SweepGrid: Sendable {
  /// One value for each setting.
  public struct Combination: Sendable, Hashable {
    /// The name of its folder, made of keys and values.
    public let name: String
    /// The values in the order of the settings.
    public let values: [String]
    /// The position of the neighbour that its search begins from; nil for the first.
    public let neighbour: Int?
    /// Steps from the first combination.
    public let distance: Int
  }

  /// The settings.
  public let settings: [VariedSetting]
  /// The combinations in the order in which they are planned.
  public let combinations: [Combination]

  /// How many combinations there are, `Int.max` where they cannot be counted.
  public static func count(of settings: [VariedSetting]) -> Int {
    settings.reduce(1) { product, setting in
      let (count, isOver) = product.multipliedReportingOverflow(by: setting.values.count)
      return isOver ? .max : count
    }
  }

  /// The grid of some settings with different keys.
  public init(_ settings: [VariedSetting]) {
    self.settings = settings
    let middle = settings.map { ($0.values.count - 1) / 2 }
    func distance(_ indices: [Int]) -> Int {
      zip(indices, middle).reduce(0) { $0 + abs($1.0 - $1.1) }
    }
    let all = Self.indices(settings.map(\.values.count)).map { ($0, distance($0)) }
      .sorted { $0.1 == $1.1 ? $0.0.lexicographicallyPrecedes($1.0) : $0.1 < $1.1 }
    let positions = Dictionary(
      uniqueKeysWithValues: all.enumerated().map { ($0.element.0, $0.offset) }
    )
    let namer = SweepNames(settings)
    let names = SweepNames.distinct(all.map { namer.name(of: $0.0) })
    combinations = zip(all, names).map { place, name in
      let (indices, distance) = place
      let values = zip(settings, indices).map { $0.values[$1] }
      return Combination(
        name: name,
        values: values,
        neighbour: Self.inward(indices, middle).flatMap { positions[$0] },
        distance: distance
      )
    }
  }

  /// The combinations in the order of a table: by the values as they were given.
  public var inTableOrder: [Int] {
    let ranks = settings.map { setting in
      Dictionary(uniqueKeysWithValues: zip(setting.values, setting.values.indices))
    }
    let keys = combinations.map { zip($0.values, ranks).map { $1[$0] ?? 0 } }
    return combinations.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
  }

  /// What a combination changes of the base.
  public func delta(_ combination: Combination, of base: String, title: String?) -> ScenarioDelta {
    ScenarioDelta(
      of: base,
      title: title,
      settings: zip(settings, combination.values).map { .init($0.key, $1) }
    )
  }

  /// Combinations that together have every value of every setting, the first among them.
  public var covering: [Combination] {
    var seen = settings.map { _ in Set<String>() }
    return combinations.filter { combination in
      var isNew = false
      for (index, value) in combination.values.enumerated() where seen[index].insert(value).inserted
      {
        isNew = true
      }
      return isNew
    }
  }

  private static func indices(_ counts: [Int]) -> [[Int]] {
    counts.reduce([[]]) { heads, count in
      heads.flatMap { head in (0..<count).map { head + [$0] } }
    }
  }

  /// One step of the last setting that is not yet in the middle.
  private static func inward(_ indices: [Int], _ middle: [Int]) -> [Int]? {
    guard let axis = indices.indices.last(where: { indices[$0] != middle[$0] }) else { return nil }
    var step = indices
    step[axis] += indices[axis] < middle[axis] ? 1 : -1
    return step
  }
}
