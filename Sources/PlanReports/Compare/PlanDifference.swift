import Staffing

/// How one plan differs from another, the first; empty lists where it does not.
public struct PlanDifference: Sendable, Hashable {
  /// A number that is not the same in both plans.
  public struct Figure: Sendable, Hashable {
    /// Which number.
    public var key: PlanFigure.Key
    /// In the first plan; nil where it has none.
    public var first: Double?
    /// In the other plan; nil where it has none.
    public var other: Double?

    /// The other number minus the first; nil where one is missing.
    public var absolute: Double? {
      guard let first, let other else { return nil }
      return other - first
    }

    /// The difference as a share of the first number; nil where that is 0 or missing.
    public var relative: Double? {
      guard let first, let absolute, first != 0 else { return nil }
      return absolute / abs(first)
    }
  }

  /// A text that is not the same in both plans: an input's digest, an option or a setting.
  public struct Entry: Sendable, Hashable {
    /// Name of the file, option or setting.
    public var name: String
    /// In the first plan; nil where it has none.
    public var first: String?
    /// In the other plan; nil where it has none.
    public var other: String?
  }

  /// The other plan's folder.
  public let path: String
  /// Numbers that differ, in the order of the first plan's figures, then those of the other alone.
  public let figures: [Figure]
  /// Topics that cannot be compared, because one of the two folders lacks the file.
  public let notCompared: [PlanFigure.Topic]
  /// People at another school than in the first plan, or in one plan only.
  public let assignedDifferently: Int
  /// The people at another school, by who takes whose place.
  public let chains: [MoveChain]
  /// People and recruits who teach other periods than in the first plan, moved or not.
  public let taughtDifferently: Int
  /// Input files whose digests differ.
  public let inputs: [Entry]
  /// Options that differ.
  public let options: [Entry]
  /// How the scenarios differ; nil where they were not given.
  public let scenario: ScenarioDifference?

  /// The difference between two plans.
  init(from first: PlanFigures, to other: PlanFigures) {
    path = other.plan.path
    let absent = first.absent.union(other.absent)
    let scenarios = (first.plan.scenario, other.plan.scenario)
    // Nobody misses what only a scenario tells where none was given.
    let isAsked = scenarios.0 != nil || scenarios.1 != nil
    notCompared = PlanFigure.Topic.allCases.filter {
      absent.contains($0) && ($0 != .locations || isAsked)
    }
    figures = Self.figures(first, other).filter { !absent.contains($0.key.topic) }
    let lessons = (first.plan.lessons, other.plan.lessons)
    chains = Self.chains(first.plan, other.plan, lessons)
    assignedDifferently = chains.reduce(0) { $0 + $1.links.count }
    taughtDifferently = Set(lessons.0.keys).union(lessons.1.keys).count {
      lessons.0[$0] != lessons.1[$0]
    }
    let contents = (scenarios.0?.contents, scenarios.1?.contents)
    if let one = contents.0, let two = contents.1 {
      scenario = ScenarioDifference(from: one, to: two)
    } else {
      scenario = nil
    }
    let records = (first.plan.record, other.plan.record)
    guard let one = records.0, let two = records.1 else {
      inputs = []
      options = []
      return
    }
    inputs = Self.inputs(one.inputs, two.inputs)
    options = Self.entries(one.options, two.options)
  }

  /// Whether nothing that was compared differs.
  public var isEmpty: Bool {
    figures.isEmpty && assignedDifferently == 0 && taughtDifferently == 0 && inputs.isEmpty
      && options.isEmpty && scenario?.isEmpty != false
  }

  /// The numbers of one topic that differ.
  public func figures(of topic: PlanFigure.Topic) -> [Figure] {
    figures.filter { $0.key.topic == topic }
  }

  private static func figures(_ first: PlanFigures, _ other: PlanFigures) -> [Figure] {
    let firstKeys = first.figures.map(\.key)
    let known = Set(firstKeys)
    let keys = firstKeys + other.figures.map(\.key).filter { !known.contains($0) }
    return keys.compactMap { key in
      let figure = Figure(
        key: key,
        first: number(first[key], key),
        other: number(other[key], key)
      )
      return figure.differs ? figure : nil
    }
  }

  /// The number; recruits that a plan does not place at a school are none there.
  private static func number(_ value: Double??, _ key: PlanFigure.Key) -> Double? {
    if let value { return value }
    return key.topic == .recruits ? 0 : nil
  }

  /// Everybody whom the plans put at different schools, in chains.
  private static func chains(
    _ first: ComparedPlan,
    _ other: ComparedPlan,
    _ lessons: (MoveChain.Lessons, MoveChain.Lessons)
  ) -> [MoveChain] {
    MoveChain.chains(
      of: MoveChain.links(from: first.schoolByTeacher, to: other.schoolByTeacher),
      first: lessons.0,
      other: lessons.1
    )
  }

  /// Input files that differ; the same file at another place, as that of a base, is no difference.
  private static func inputs(_ first: [String: String], _ other: [String: String]) -> [Entry] {
    let differing = entries(first, other)
    func file(_ name: String, _ digest: String) -> String {
      (name.split(separator: "/").last.map(String.init) ?? name) + " " + digest
    }
    let gone = Set(differing.filter { $0.other == nil }.map { file($0.name, $0.first ?? "") })
    let new = Set(differing.filter { $0.first == nil }.map { file($0.name, $0.other ?? "") })
    let moved = gone.intersection(new)
    return differing.filter { entry in
      let digest = entry.first ?? entry.other ?? ""
      return (entry.first != nil && entry.other != nil) || !moved.contains(file(entry.name, digest))
    }
  }

  /// Texts that differ, by name.
  static func entries(_ first: [String: String], _ other: [String: String]) -> [Entry] {
    Set(first.keys).union(other.keys).sorted().compactMap { name in
      guard first[name] != other[name] else { return nil }
      return Entry(name: name, first: first[name], other: other[name])
    }
  }
}

extension PlanDifference.Figure {
  /// Whether the numbers differ by more than rounding: sums of the same periods in another order.
  fileprivate var differs: Bool {
    guard let first, let other else { return (first == nil) != (other == nil) }
    return abs(first - other) > 1e-9 * max(1, abs(first), abs(other))
  }
}

extension ComparedPlan {
  /// The school of everybody under the plan.
  fileprivate var schoolByTeacher: [Teacher.ID: School.ID] {
    Dictionary(assignments.map { ($0.teacher, $0.to) }) { first, _ in first }
  }

  /// What everybody teaches.
  fileprivate var lessons: MoveChain.Lessons { plan.lessons }
}
