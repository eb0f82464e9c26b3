/// The figures of one topic as a table: a column for every plan, then one for every difference.
struct CompareTable {
  /// Stands where there is no number.
  static let nothing = "–"

  private let comparison: PlanComparison
  private let texts: Texts
  private let topic: PlanFigure.Topic
  private let changes: [[PlanFigure.Key: PlanDifference.Figure]]
  private let isCompared: [Bool]

  init(_ comparison: PlanComparison, _ texts: Texts, _ topic: PlanFigure.Topic) {
    self.comparison = comparison
    self.texts = texts
    self.topic = topic
    changes = comparison.differences.map { difference in
      Dictionary(difference.figures(of: topic).map { ($0.key, $0) }) { first, _ in first }
    }
    isCompared = comparison.differences.map { !$0.notCompared.contains(topic) }
  }

  /// The plans by their numbers, as column titles.
  static func numbers(of comparison: PlanComparison, _ texts: Texts) -> [String] {
    comparison.plans.indices.map { texts(.comparePlan, ["plan": "\($0 + 1)"]) }
  }

  /// The table: `measures` of everything, and those of `further` that differ.
  func table(
    title: Phrase,
    measures: Set<PlanFigure.Measure>,
    and further: Set<PlanFigure.Measure>,
    name: (PlanFigure.Key) -> String
  ) -> TextTable {
    let titles = comparison.differences.indices.map {
      texts(.compareDifference, ["plan": "\($0 + 2)"])
    }
    var table = TextTable(
      header: [texts(title)] + Self.numbers(of: comparison, texts) + titles,
      alignments: [.leading],
      indentation: 0
    )
    for key in keys {
      let isChanged = changes.contains { $0[key] != nil }
      // Floors of single schools are as many as there are schools.
      let isAlways = measures.contains(key.measure) && !key.isOfOneSchool
      guard isAlways || (isChanged && measures.union(further).contains(key.measure)) else {
        continue
      }
      let values = comparison.plans.map { ($0[key] ?? nil) ?? (topic == .recruits ? 0 : nil) }
      // The later levels have no achieved share in any plan.
      if values.allSatisfy({ $0 == nil }) { continue }
      table.add(
        cells: ["  " + name(key)] + values.map { text(of: $0, key.measure) }
          + zip(changes, isCompared).map { $1 ? text(of: $0[key], key.measure) : Self.nothing }
      )
    }
    return table
  }

  private var keys: [PlanFigure.Key] {
    var seen: Set<PlanFigure.Key> = []
    let keys = comparison.plans.flatMap(\.figures).map(\.key).filter {
      $0.topic == topic && seen.insert($0).inserted
    }
    // Each plan has its own places for recruits; together they stand by subject and school.
    return topic == .recruits ? keys.sorted { $0.name < $1.name } : keys
  }

  private func text(of value: Double?, _ measure: PlanFigure.Measure) -> String {
    guard let value else { return Self.nothing }
    switch measure {
    case .achieved: return Figures.percent(value)
    case .met: return texts.verdict(value > 0 ? .floorMetYes : .floorMetNo, isGood: value > 0)
    default: return Figures.short(value, places: 2)
    }
  }

  private func text(of figure: PlanDifference.Figure?, _ measure: PlanFigure.Measure) -> String {
    guard let figure else { return "=" }
    guard let absolute = figure.absolute, measure != .met else { return "≠" }
    // Shares differ in points of the hundred; a share of a share would mislead.
    let isShare = measure == .achieved
    let difference = isShare ? Figures.short(absolute * 100) : Figures.short(absolute, places: 2)
    if difference == "0" { return "≈" }
    guard !isShare, topic != .recruits, let relative = figure.relative else {
      return Self.signed(difference)
    }
    return "\(Self.signed(difference)) (\(Self.signed(Figures.percent(relative))))"
  }

  private static func signed(_ text: String) -> String {
    text.hasPrefix("-") ? text : "+" + text
  }
}
