/// Figures as a table: a column for every plan, then one for every difference.
struct CompareTable {
  /// Stands where there is no number.
  static let nothing = "–"

  private let comparison: PlanComparison
  private let texts: Texts
  private let changes: [[PlanFigure.Key: PlanDifference.Figure]]

  init(_ comparison: PlanComparison, _ texts: Texts) {
    self.comparison = comparison
    self.texts = texts
    changes = comparison.differences.map { difference in
      Dictionary(difference.figures.map { ($0.key, $0) }) { first, _ in first }
    }
  }

  /// The plans by their numbers, as column titles.
  static func numbers(of comparison: PlanComparison, _ texts: Texts) -> [String] {
    comparison.plans.indices.map { texts(.comparePlan, ["plan": "\($0 + 1)"]) }
  }

  /// The keys of a topic that a table shows: `measures` of everything, those of `further` that
  /// differ.
  func keys(
    of topic: PlanFigure.Topic,
    _ measures: Set<PlanFigure.Measure>,
    and further: Set<PlanFigure.Measure> = []
  ) -> [PlanFigure.Key] {
    var seen: Set<PlanFigure.Key> = []
    let keys = comparison.plans.flatMap(\.figures).map(\.key).filter { key in
      guard key.topic == topic, seen.insert(key).inserted else { return false }
      let isChanged = changes.contains { $0[key] != nil }
      // Floors of single schools are as many as there are schools.
      let isAlways = measures.contains(key.measure) && !key.isOfOneSchool
      return isAlways || (isChanged && measures.union(further).contains(key.measure))
    }
    // Each plan has its own places for recruits; together they stand by subject and school.
    return topic == .recruits ? keys.sorted { $0.name < $1.name } : keys
  }

  /// The table of some figures; those that no plan has are left out.
  func table(
    title: Phrase,
    _ keys: [PlanFigure.Key],
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
      let values = comparison.plans.map { ($0[key] ?? nil) ?? (key.topic == .recruits ? 0 : nil) }
      // The later levels have no achieved share in any plan.
      if values.allSatisfy({ $0 == nil }) { continue }
      table.add(
        cells: ["  " + name(key)] + values.map { text(of: $0, key.measure) }
          + zip(changes, comparison.differences).map { changes, difference in
            difference.notCompared.contains(key.topic) ? Self.nothing : text(of: changes[key], key)
          }
      )
    }
    return table
  }

  private func text(of value: Double?, _ measure: PlanFigure.Measure) -> String {
    guard let value else { return Self.nothing }
    switch measure {
    case .achieved: return Figures.percent(value)
    case .met: return texts.verdict(value > 0 ? .floorMetYes : .floorMetNo, isGood: value > 0)
    default: return Figures.short(value, places: 2)
    }
  }

  private func text(of figure: PlanDifference.Figure?, _ key: PlanFigure.Key) -> String {
    guard let figure else { return "=" }
    guard let absolute = figure.absolute, key.measure != .met else { return "≠" }
    // Shares differ in points of the hundred; a share of a share would mislead.
    let isShare = key.measure == .achieved
    let difference = isShare ? Figures.short(absolute * 100) : Figures.short(absolute, places: 2)
    if difference == "0" { return "≈" }
    guard !isShare, key.topic != .recruits, let relative = figure.relative else {
      return Self.signed(difference)
    }
    return "\(Self.signed(difference)) (\(Self.signed(Figures.percent(relative))))"
  }

  private static func signed(_ text: String) -> String {
    text.hasPrefix("-") ? text : "+" + text
  }
}
